// A field's value as typed → what it asks of the index. An unknown value is an error that offers the nearest.
import type { CitationRole } from '../../model/mention.ts';
import { municipalities, municipalityByCode } from '../../reference/municipalities.ts';
import { municipalityFormsNamed } from '../../reference/municipality-forms.ts';
import { danishSlug } from '../../reference/name-slug.ts';
import { networkById, networkForms, networkFormsNamed, networks } from '../../reference/networks.ts';
import { organisationId } from '../../reference/organisation-id.ts';
import { fold } from '../analysis/index.ts';
import type { DatesNode, KeysNode } from '../engine-query.ts';
import { NONE } from '../schema.ts';
import { daysOf, yearsOf } from './date-value.ts';
import type { FieldName } from './field-names.ts';
import { isMisspeltLaw, lawNames } from './law-names.ts';
import { nearestNames } from './nearest-names.ts';
import { readProvision } from './provision-text.ts';
import type { FieldItem } from './query-node.ts';
import { syntaxError } from './syntax-error.ts';
import { type ClosedField, closedChoices, closedValue, isClosedField } from './value-words.ts';

/** What a field asks for. A provision waits for the roles that stand beside it. */
export type FieldMeaning =
  | KeysNode
  | DatesNode
  | { readonly type: 'provision'; readonly id: string }
  | { readonly type: 'roles'; readonly roles: readonly CitationRole[] };

const NO_VALUE = new Set(['ingen', 'none', 'intet']);

function fail(item: FieldItem, code: string, expected: readonly string[]): never {
  throw syntaxError({ code, position: item.valueStart, found: item.value, expected });
}

function keys(field: KeysNode['field'], values: readonly string[]): KeysNode {
  return { type: 'keys', field, values };
}

/** Several values of one field: `kommune:Aarhus,Odense`. */
function several(item: FieldItem): readonly string[] {
  const values = item.value.split(',').map((value) => value.trim());
  return values.filter((value) => value !== '');
}

function municipalityCode(item: FieldItem, name: string): string {
  if (municipalityByCode(name) !== undefined) return name;
  const codes = [...new Set(municipalityFormsNamed(name).map(({ code }) => code))];
  const [code] = codes;
  if (code !== undefined) return code;
  const names = municipalities().map((municipality) => municipality.name);
  return fail(item, 'unknown-municipality', nearestNames(name, names));
}

function closed(item: FieldItem, field: ClosedField, word: string): string {
  return closedValue(field, word) ?? fail(item, `unknown-${field}`, closedChoices(field));
}

/** By id, by a wording, by a part of a wording that only one network has; else the slug an unlisted one would have. */
function networkId(name: string): string {
  if (networkById(name) !== undefined) return name;
  const named = networkFormsNamed(name)[0]?.networkId;
  if (named !== undefined) return named;
  const part = fold(name);
  const ids = new Set(
    networkForms()
      .filter(({ key }) => key.includes(part))
      .map(({ networkId: id }) => id),
  );
  const ending = networks().find(({ id }) => id.endsWith(`-${part}`));
  const [only] = ids;
  return ending?.id ?? (ids.size === 1 ? only : undefined) ?? danishSlug(name);
}

function unknownLaw(item: FieldItem): never {
  return fail(item, 'unknown-law', nearestNames(item.value.replace(/§.*/, ''), lawNames()));
}

function provision(item: FieldItem): FieldMeaning {
  const reading = readProvision(item.value);
  if (reading.state === 'found' && isMisspeltLaw(reading.id.split('§')[0] ?? '')) return unknownLaw(item);
  if (reading.state === 'found') return { type: 'provision', id: reading.id };
  if (reading.state === 'no-law')
    return fail(item, 'provision-without-law', ['a law before the section: lov:"serviceloven § 83"']);
  return unknownLaw(item);
}

function dates(item: FieldItem): FieldMeaning {
  const days = daysOf(item.value);
  if (days === undefined)
    return fail(item, 'not-a-date', ['a day, month or year: 2017-03-14, 14.3.2017, 2017-03, 2016..2018']);
  return { type: 'dates', ...days };
}

function years(item: FieldItem): FieldMeaning {
  const values = yearsOf(item.value);
  if (values === undefined) return fail(item, 'not-a-year', ['a year or a range of years: 2017, 2016..2018']);
  return keys('year', values);
}

function closedMeaning(item: FieldItem, field: ClosedField): FieldMeaning {
  const values = several(item).map((word) => closed(item, field, word));
  return field === 'role' ? { type: 'roles', roles: values as CitationRole[] } : keys(field, values);
}

type OpenField = Exclude<FieldName, ClosedField>;

const MEANINGS: Readonly<Record<OpenField, (item: FieldItem) => FieldMeaning>> = {
  municipality: (item) =>
    keys(
      'municipality',
      several(item).map((name) => municipalityCode(item, name)),
    ),
  provision,
  network: (item) => keys('network', [networkId(item.value)]),
  year: years,
  dates,
  organisation: (item) => keys('organisation', [item.value, organisationId(item.value)]),
  collection: (item) => keys('collection', [item.value]),
  'case-number': (item) => keys('case-number', [item.value.replace(/\s+/g, '')]),
};

const WITH_NONE: Readonly<Partial<Record<FieldName, KeysNode['field']>>> = {
  municipality: 'municipality',
  provision: 'law',
  role: 'role',
  outcome: 'outcome',
  network: 'network',
  year: 'year',
  organisation: 'organisation',
  collection: 'collection',
};

/** Fields that know no list of their values: a name that no document has finds nothing, and signs alone are a slip. */
const NAMED_FREELY: ReadonlySet<FieldName> = new Set([
  'network',
  'organisation',
  'collection',
  'case-number',
]);

/** What a field item asks for. Throws QueryError with the place of the value and the valid choices. */
export function fieldMeaning(item: FieldItem): FieldMeaning {
  const noneField = NO_VALUE.has(fold(item.value)) ? WITH_NONE[item.field] : undefined;
  if (noneField !== undefined) return keys(noneField, [NONE]);
  if (several(item).length === 0) return fail(item, 'query-no-value', ['a value']);
  if (NAMED_FREELY.has(item.field) && !/[\p{L}\p{N}]/u.test(item.value))
    return fail(item, 'query-no-value', ['a name, with letters or digits']);
  return isClosedField(item.field) ? closedMeaning(item, item.field) : MEANINGS[item.field](item);
}
