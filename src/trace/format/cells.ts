// Names and quotes as they stand in one cell of a sheet.

import type { Trial } from '../../model/trial.ts';
import { municipalityByCode } from '../../reference/municipalities.ts';
import { networkById } from '../../reference/networks.ts';
import { organisationsBySlug } from '../../reference/organisations.ts';
import { provisionLabel } from '../../search/query/find-provision.ts';

/** What a trial is called: its title; of one that no paper names, the provision it goes by. */
export function titleWords({ title, untitled }: Pick<Trial, 'title' | 'untitled'>): string {
  return untitled ? `(untitled) ${provisionLabel(title)}` : title;
}

export function municipalityName(code: string): string {
  return municipalityByCode(code)?.name ?? code;
}

export function networkName(id: string | null): string | null {
  return id === null ? null : (networkById(id)?.name ?? id);
}

/** Name of a deciding body; as it is where no list has it. */
export function organisationName(slug: string | null): string | null {
  return slug === null ? null : (organisationsBySlug(slug)[0]?.name ?? slug);
}

/** A quote on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
