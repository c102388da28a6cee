// Names for ids: what a person reads instead of `0751`, `fk2-boliger` or `serviceloven§83,stk.2`.
import { lawById } from '../reference/laws.ts';
import { municipalityByCode } from '../reference/municipalities.ts';
import { networkById } from '../reference/networks.ts';
import { organisationsBySlug } from '../reference/organisations.ts';
import type { FacetField } from '../search/schema.ts';
import type { View } from './view.ts';

/** Name of a municipality by its code. */
export function municipalityName(code: string): string {
  return municipalityByCode(code)?.name ?? code;
}

/** Official name of a network. */
export function networkName(id: string): string {
  return networkById(id)?.name ?? id.replaceAll('-', ' ');
}

/** Name of a law: its usual one, else its title. */
export function lawName(id: string): string {
  const law = lawById(id);
  return law?.popular[0] ?? law?.title ?? (id === '?' ? 'ukendt lov' : id.replaceAll('-', ' '));
}

/** `serviceloven§83,stk.2` as `serviceloven § 83, stk. 2`. */
export function provisionName(id: string): string {
  const [law = '', section] = id.split('§');
  if (section === undefined) return lawName(law);
  const readable = section
    .replace(/(\d)([a-z])(?=$|[,-])/g, '$1 $2')
    .replace(/,/g, ', ')
    .replace(/(stk|nr|litra)\./g, '$1. ');
  return `${lawName(law)} § ${readable}`;
}

/** Name of an organisation by the id of its mentions. */
export function organisationName(id: string): string {
  return organisationsBySlug(id)[0]?.name ?? id.replaceAll('-', ' ');
}

/** Name of a facet's value. */
export function facetLabel(view: View, field: FacetField, value: string): string {
  const { texts } = view;
  if (value === 'none') return texts.none;
  const names: Readonly<Partial<Record<FacetField, (id: string) => string>>> = {
    municipality: municipalityName,
    network: networkName,
    law: lawName,
    provision: provisionName,
    organisation: organisationName,
    kind: (id) => Object.entries(view.kinds).find(([kind]) => kind === id)?.[1] ?? id,
    outcome: (id) => Object.entries(texts.outcomes).find(([outcome]) => outcome === id)?.[1] ?? id,
    role: (id) => Object.entries(texts.roles).find(([role]) => role === id)?.[1] ?? id,
  };
  return names[field]?.(value) ?? value;
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
