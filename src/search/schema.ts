// The one list of searchable fields: both engines derive their tables or mappings from it. How a field is filled: index-document.ts.

/** Version of this list and of what index-document.ts puts into it. A change makes old generations unservable. */
export const SCHEMA_VERSION = 2;

/**
 * Fields of words, one string per Document, split at spaces and nowhere else. `exact` and `stem` hold the same number of
 * words at the same positions; `parts` is a bag whose positions mean nothing.
 */
export const TEXT_FIELDS = ['exact', 'stem', 'parts'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Fields that are counted in documents and can be chosen as a filter. A document without a value has `NONE`. */
export const FACET_FIELDS = [
  'kind',
  'municipality',
  'law',
  'provision',
  'outcome',
  'role',
  'network',
  'organisation',
  'collection',
  'year',
] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

/** The value that stands for "no value" in a facet field: counted and chosen like any other. */
export const NONE = 'none';

/**
 * Fields of whole values that only filter. `citation`: provision keys with and without their role (citation-keys.ts);
 * `status`, `case-number`: ids of mentions and header; `copy-key`: equal for copies of one text; `file`: the file's hash.
 */
export const FILTER_FIELDS = ['citation', 'status', 'case-number', 'copy-key', 'file'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** Every field that holds whole values: compared by equality, byte for byte. */
export const KEY_FIELDS = [...FACET_FIELDS, ...FILTER_FIELDS] as const;
export type KeyField = (typeof KEY_FIELDS)[number];

/** Longest value of a key field in UTF-16 code units; longer ones are cut (by `keyValue`) when indexing and when asking. */
export const LONGEST_KEY = 512;

/** Fields that order hits. All are strings compared by code unit; `date` is newest first, the others ascending. */
export const SORT_FIELDS = ['id', 'date', 'title'] as const;
export type SortField = (typeof SORT_FIELDS)[number];

/** Days covered by the date mentions of a document: closed intervals, overlap is what is asked. */
export const DATE_INTERVALS_FIELD = 'dates';

/** Stands between the words of two passages in `exact` and `stem`: no phrase holds it, NEAR counts it. */
export const BOUNDARY = '¶';

/** Stored, never searched: the whole IndexDocument (for passages and highlights), its digest and change number. */
export const STORED_FIELDS = ['body', 'digest', 'change'] as const;

/** A value as it is kept in a key field: whole, or cut at `LONGEST_KEY`. */
export function keyValue(value: string): string {
  return value.length <= LONGEST_KEY ? value : value.slice(0, LONGEST_KEY);
}
