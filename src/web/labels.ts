// Names for ids: what a person reads instead of `0751`, `fk2-boliger` or `serviceloven§83,stk.2`.
import type { Trial } from '../model/trial.ts';
import { lawById } from '../reference/laws.ts';
import { municipalityByCode } from '../reference/municipalities.ts';
import { networkById } from '../reference/networks.ts';
import { organisationsBySlug } from '../reference/organisations.ts';
import type { FacetField } from '../search/schema.ts';
import type { Texts } from './texts.ts';
import type { View } from './view.ts';

/** The entry of a table of names by an id that may be none of its keys; else the id. */
export function named(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}

/** Name of a municipality by its code. */
export function municipalityName(code: string): string {
  return municipalityByCode(code)?.name ?? code;
}

/** Official name of a network. */
export function networkName(id: string): string {
  return networkById(id)?.name ?? id.replaceAll('-', ' ');
}

/** Name of a law: its usual one, else its title; orders by number and year. */
export function lawName(texts: Texts, id: string): string {
  if (id === '?') return texts.unknownLaw;
  const law = lawById(id);
  const order = /^(bek|lov|lbk|cir|vej)-(\d+)-(\d{4})$/.exec(id);
  if (!law && order) return `${order[1]}${order[1] === 'lov' ? '' : '.'} nr. ${order[2]}/${order[3]}`;
  return law?.popular[0] ?? law?.title ?? id.replaceAll('-', ' ');
}

/** `serviceloven§83,stk.2` as `serviceloven § 83, stk. 2`, the sign never parted from its number at the end of a line. */
export function provisionName(texts: Texts, id: string): string {
  return provisionWords(texts, id).replace(/§ /g, '§\u00a0');
}

/** The same with plain blanks, as it is asked for. */
export function provisionWords(texts: Texts, id: string): string {
  const [law = '', section] = id.split('§');
  if (section === undefined) return lawName(texts, law);
  const readable = section
    .replace(/(\d)([a-z])(?=$|[,-])/g, '$1 $2')
    .replace(/,/g, ', ')
    .replace(/(stk|nr|litra)\./g, '$1. ');
  return `${lawName(texts, law)} § ${readable}`;
}

/** What a trial is called: its title; of one that no paper names, the provision it goes by. */
export function trialTitle(texts: Texts, { title, untitled }: Pick<Trial, 'title' | 'untitled'>): string {
  return untitled ? texts.untitled(provisionName(texts, title)) : title;
}

/** Name of an organisation by the id of its mentions. */
export function organisationName(texts: Texts, id: string): string {
  if (id === 'regeringen') return texts.government;
  return organisationsBySlug(id)[0]?.name ?? id.replaceAll('-', ' ');
}

/** Name of a kind of document. */
export function kindName(view: View, kind: string): string {
  return named(view.kinds, kind);
}

/** Name of a facet's value. */
export function facetLabel(view: View, field: FacetField, value: string): string {
  const { texts } = view;
  if (value === 'none') return texts.none;
  const names: Readonly<Record<FacetField, (id: string) => string>> = {
    municipality: municipalityName,
    network: networkName,
    law: (id) => lawName(texts, id),
    provision: (id) => provisionName(texts, id),
    organisation: (id) => organisationName(texts, id),
    kind: (id) => kindName(view, id),
    outcome: (id) => named(texts.outcomes, id),
    role: (id) => named(texts.roles, id),
    collection: (id) => id,
    year: (id) => id,
  };
  return names[field](value);
}

/** What a plain word of the query was understood as, with what it is: `kommune: Aarhus`. */
export function understoodLabel(
  texts: Texts,
  entity: { readonly type: string; readonly id: string },
): string {
  const names: Readonly<Record<string, (id: string) => string>> = {
    municipality: municipalityName,
    network: networkName,
    provision: (id) => provisionName(texts, id),
    outcome: (id) => named(texts.outcomes, id),
  };
  const name = names[entity.type]?.(entity.id) ?? entity.id.replace('..', '–');
  return `${named(texts.entities, entity.type)}: ${name}`;
}

/** A day or month as Danes write it: `2. februar 2017`; as it is where it is neither. */
export function dateLabel(view: View, date: string | null): string {
  if (date === null) return view.texts.noDate;
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  };
  const when = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(view.language === 'en' ? 'en-GB' : 'da-DK', options).format(when);
}
