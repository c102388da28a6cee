// Settings and mapping of a generation's index, derived from the one list of fields. What stands in the fields: row.ts.
import type { GenerationInfo } from '../generation.ts';
import { DATE_INTERVALS_FIELD, KEY_FIELDS, SORT_FIELDS, TEXT_FIELDS, type TextField } from '../schema.ts';
import type { estypes } from './client.ts';

/** The plain text under Elasticsearch's own Danish analysis; the capability `foreignText`. Never asked by our queries. */
export const FOREIGN_TEXT_FIELD = 'text';

/** Number that only the row of state has: the change up to which the generation holds everything. */
export const APPLIED_FIELD = 'applied';

/** The field that every document has and the row of state has not. */
export const DOCUMENT_FIELD = 'id';

/** Ties the parts of a long document to its row (parts.ts); other documents have no value here. */
export const JOIN_FIELD = 'join';
export const JOIN = { whole: 'document', part: 'part' } as const;

const ANALYZER = 'words';

// Stored in the source and nowhere else; as text, because an object would be parsed and written anew with every hit.
const STORED_ONLY: estypes.MappingProperty = { type: 'keyword', index: false, doc_values: false };

function textField(field: TextField): estypes.MappingProperty {
  if (field === 'parts') return { type: 'text', analyzer: ANALYZER, index_options: 'freqs' };
  // Without a gap, so that a long text cut into several strings keeps its positions.
  return { type: 'text', analyzer: ANALYZER, index_options: 'positions', position_increment_gap: 0 };
}

function properties(): Record<string, estypes.MappingProperty> {
  const keyword: estypes.MappingProperty = { type: 'keyword' };
  return {
    ...Object.fromEntries([...KEY_FIELDS, ...SORT_FIELDS].map((field) => [field, keyword])),
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, textField(field)])),
    // Days as numbers like 20161201: a calendar of its own would refuse what the sources write.
    [DATE_INTERVALS_FIELD]: { type: 'integer_range', coerce: false },
    [FOREIGN_TEXT_FIELD]: { type: 'text', analyzer: 'danish' },
    body: STORED_ONLY,
    digest: { type: 'keyword', index: false },
    change: { type: 'long', index: false },
    [APPLIED_FIELD]: { type: 'long' },
    [JOIN_FIELD]: { type: 'join', relations: { [JOIN.whole]: [JOIN.part] } },
    pieces: { type: 'integer', index: false, doc_values: false },
    piece: { type: 'integer', index: false },
  };
}

/** The mapping of a generation; `_meta` tells what made it. Strict: a field that is not listed is an error. */
export function mappingOf(info: GenerationInfo): estypes.MappingTypeMapping {
  // The words are made again from the passages at every rebuild; keeping them in the source would double it.
  return {
    dynamic: 'strict',
    _meta: { ...info },
    _source: { excludes: [...TEXT_FIELDS] },
    properties: properties(),
  };
}

/** How the index is kept. `shards`: more than one only for archives that outgrow a machine. */
export function settingsOf(shards: number): estypes.IndicesIndexSettings {
  return {
    number_of_shards: shards,
    // A copy as soon as there is a second node to hold it.
    auto_expand_replicas: '0-1',
    // A confirmed write survives a power cut.
    translog: { durability: 'request' },
    // Searches see a batch whole when it is done, not in pieces once a second.
    refresh_interval: '-1',
    // How long a deletion's version is remembered: longer than any retry of an older write may hang.
    gc_deletes: '1h',
    // How long deleted rows are held for a copy that lags behind (else 12 hours): `purge` waits for it. A copy that was away
    // longer is made anew from files.
    soft_deletes: { retention_lease: { period: '10s' } },
    codec: 'best_compression',
    analysis: {
      analyzer: { [ANALYZER]: { type: 'custom', tokenizer: 'spaces' } },
      // The stock tokenizer cuts at 255; our words are 100 at most, and cutting is the analysis' affair.
      tokenizer: { spaces: { type: 'whitespace', max_token_length: 1000 } },
    },
  };
}
