// Which body a name meant on a day: names came back, and papers keep an old name for months.

import type { Organisation } from './organisation.ts';
import { organisationFormsNamed } from './organisation-forms.ts';
import { organisationById, organisationChains, organisationData } from './organisations.ts';

/** `valid`: it had this name that day; `near`: within the tolerance; `distant`: the nearest there is, or no day given. */
export type OrganisationFit = 'valid' | 'near' | 'distant';

export interface OrganisationMatch {
  readonly body: Organisation;
  readonly fit: OrganisationFit;
}

const DAY = 86_400_000;

/**
 * The body that a name, alias or abbreviation meant on an ISO day (of the document): the one valid that day, else the
 * nearest in time; a name as such before an alias. Without a day the only candidate, or the one whose own name it is.
 * Undefined where the name is not listed.
 */
export function organisationAt(name: string, date?: string): OrganisationMatch | undefined {
  const ranked = candidates(name)
    .map((body) => ({
      body,
      days: date === undefined ? 0 : distance(body, date),
      own: isOwnName(body, name),
    }))
    .sort((a, b) => a.days - b.days || Number(b.own) - Number(a.own));
  const best = ranked[0];
  if (!best) return undefined;
  const fit = date === undefined ? 'distant' : fitOf(best.days);
  return { body: best.body, fit: ranked.length === 1 && date === undefined ? 'valid' : fit };
}

/** The body in charge of a field on an ISO day: an `area` of the registry's chains, as `social`. */
export function bodyInCharge(area: string, date: string): Organisation | undefined {
  const chain = organisationChains().find((c) => c.area === area || c.area.startsWith(`${area} (`));
  const bodies = (chain?.sequence ?? []).map(organisationById).filter((b) => b !== undefined);
  return bodies.find((body) => distance(body, date) === 0);
}

function candidates(name: string): readonly Organisation[] {
  const ids = new Set(organisationFormsNamed(name).flatMap((form) => form.bodyIds));
  return [...ids].map(organisationById).filter((body) => body !== undefined);
}

function isOwnName(body: Organisation, name: string): boolean {
  return organisationFormsNamed(name).some(
    (form) => form.key.startsWith(body.name.toLowerCase()) && form.bodyIds.includes(body.id),
  );
}

function fitOf(days: number): OrganisationFit {
  if (days === 0) return 'valid';
  return days <= organisationData().toleranceDays ? 'near' : 'distant';
}

/** Days between an ISO day and the time in which the body had its name; 0 inside it. */
function distance(body: Organisation, date: string): number {
  const day = Date.parse(date.slice(0, 10));
  const from = body.validFrom === undefined ? Number.NEGATIVE_INFINITY : Date.parse(body.validFrom);
  const to = body.validTo === undefined ? Number.POSITIVE_INFINITY : Date.parse(body.validTo);
  if (day < from) return (from - day) / DAY;
  return day < to ? 0 : (day - to) / DAY + 1;
}
