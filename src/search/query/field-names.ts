// The fields of the query language and the names they go by. Which values they take: field-values.ts.
import { readFileSync } from 'node:fs';
import { fold } from '../analysis/index.ts';
import { nearestNames } from './nearest-names.ts';

export const FIELDS = [
  'municipality',
  'provision',
  'role',
  'outcome',
  'status',
  'network',
  'kind',
  'year',
  'dates',
  'organisation',
  'collection',
  'case-number',
] as const;
export type FieldName = (typeof FIELDS)[number];

type NameTable = Readonly<Record<FieldName, readonly string[]>>;

const names = JSON.parse(
  readFileSync(new URL('./data/field-names.json', import.meta.url), 'utf8'),
) as NameTable;
const byName = new Map(FIELDS.flatMap((field) => names[field].map((name) => [fold(name), field] as const)));

/** The field of a name, Danish or English, any case; undefined if there is none. */
export function fieldNamed(name: string): FieldName | undefined {
  return byName.get(fold(name));
}

/** What an error offers for a name that is no field's: the three nearest, Danish or English, then the first name of each field. */
export function fieldChoices(typed: string): readonly string[] {
  const nearest = nearestNames(
    typed,
    FIELDS.flatMap((field) => names[field]),
  );
  return [...new Set([...nearest, ...FIELDS.map(danishFieldName)])].map((name) => `${name}:`);
}

/** The Danish name of a field, for people. */
export function danishFieldName(field: FieldName): string {
  return names[field][0] ?? field;
}
