// The stored text of a hit: in its own row, or read together from the parts of a long document.
import type { estypes } from './client.ts';
import { partsOf } from './match.ts';
import { type RowSource, SOURCE_FIELDS } from './row.ts';

/** Asks for rows of the state that the hit was found in, or of the present one. */
export type RowReader = (
  search: Omit<estypes.SearchRequest, 'index' | 'pit'>,
) => Promise<estypes.SearchResponse<RowSource>>;

/** Parts of a page: of a million letters each, so that no answer is very large. */
const PAGE = 8;

/** What a document is read from; undefined if a write came between its row and its parts. */
export async function wholeSource(
  id: string,
  source: RowSource,
  read: RowReader,
): Promise<RowSource | undefined> {
  if (source.pieces === undefined) return source;
  const parts: RowSource[] = [];
  while (parts.length < source.pieces) {
    const from = parts.length;
    const found = await read({
      query: partsOf([id], source.change),
      sort: [{ piece: 'asc' }],
      size: PAGE,
      track_total_hits: false,
      _source: SOURCE_FIELDS,
      ...(from > 0 && { search_after: [from - 1] }),
    });
    const page = found.hits.hits.flatMap(({ _source }) => _source ?? []);
    if (page.length === 0) return undefined;
    parts.push(...page);
  }
  return {
    ...source,
    body: parts.flatMap(({ body }) => body),
    text: parts.flatMap(({ text }) => text),
  };
}
