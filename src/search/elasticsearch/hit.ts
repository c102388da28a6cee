// A hit as the contract has it, and what every search for hits asks alike.
import { createHash } from 'node:crypto';
import { StopError } from '../../model/errors.ts';
import type { EngineHit, EngineRequest } from '../contract.ts';
import type { estypes } from './client.ts';
import { placeOf } from './ranking.ts';
import { fromRow, type RowSource } from './row.ts';
import { type RowReader, wholeSource } from './whole-source.ts';

/**
 * Frequencies over all shards, no answer from half of them, and the same question to the same copy of a shard: copies forget
 * deleted rows at different times and so differ in score.
 */
export function sameAnswer(request: EngineRequest): {
  readonly preference: string;
  readonly search_type: estypes.SearchType;
  readonly allow_partial_search_results: boolean;
} {
  return {
    preference: preferenceOf(request),
    search_type: 'dfs_query_then_fetch',
    allow_partial_search_results: false,
  };
}

/** Equal for equal questions; any other string would do as well. */
export function preferenceOf({ tree }: EngineRequest): string {
  return `q${createHash('sha256').update(JSON.stringify(tree)).digest('hex').slice(0, 16)}`;
}

/** Reads a hit of `rankedQuery`; undefined if a write came between its row and its parts. */
export async function toHit(
  hit: estypes.SearchHit<RowSource>,
  request: EngineRequest,
  read: RowReader,
): Promise<EngineHit | undefined> {
  const { weights, ...place } = placeOf(hit, request);
  if (hit._source === undefined)
    throw new StopError('index-damaged', `A hit of the search index came without its document.`);
  const source = await wholeSource(hit._id ?? '', hit._source, read);
  if (source === undefined) return undefined;
  const document = fromRow(source);
  return { id: document.id, ...place, document, ...(request.explain === true && { weights }) };
}
