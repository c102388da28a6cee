// A saved search: what it was understood as and what it found, so that running it again tells what came and went. Kept by the store.
import { createHash } from 'node:crypto';
import type { FacetFilter, SearchEngine } from './contract.ts';
import { askedFilter } from './provision-facet.ts';
import { compileQuery } from './query/compile.ts';
import type { Understood } from './query/understood.ts';
import { usableGeneration } from './usable-generation.ts';

/** What is asked, as a person saved it. */
export interface SavedQuestion {
  readonly query: string;
  readonly literal?: boolean | readonly string[];
  readonly filters?: readonly FacetFilter[];
}

/** A saved search with its last result; plain data, without a clock. */
export interface SavedSearch extends SavedQuestion {
  readonly understood: readonly Understood[];
  readonly count: number;
  /** `sha256:` of the sorted ids, one a line. */
  readonly digest: string;
  /** Ids found, sorted. */
  readonly ids: readonly string[];
}

/** What changed since a search was run last. */
export interface SavedSearchRun {
  readonly now: SavedSearch;
  /** Ids found now and not before, and the reverse; sorted. Without a run before, all came. */
  readonly came: readonly string[];
  readonly went: readonly string[];
}

/** Runs a question and compares it with its last result, if there is one. */
export async function runSavedSearch(
  engine: SearchEngine,
  question: SavedQuestion,
  before?: Pick<SavedSearch, 'ids'>,
): Promise<SavedSearchRun> {
  const { query, literal, filters } = question;
  const compiled = compileQuery(query, literal === undefined ? {} : { literal });
  const generation = await usableGeneration(engine);
  const asked = {
    generation,
    tree: compiled.tree,
    filters: (filters ?? []).map(askedFilter),
    facets: [],
    limit: 0,
  };
  const ids: string[] = [];
  for await (const { id } of engine.stream({ ...asked, sort: 'date' })) ids.push(id);
  ids.sort();
  const digest = `sha256:${createHash('sha256').update(ids.join('\n')).digest('hex')}`;
  const known = new Set(before?.ids ?? []);
  const found = new Set(ids);
  return {
    now: { ...question, understood: compiled.understood, count: ids.length, digest, ids },
    came: ids.filter((id) => !known.has(id)),
    went: [...known].filter((id) => !found.has(id)).sort(),
  };
}
