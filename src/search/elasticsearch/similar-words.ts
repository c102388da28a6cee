// Words of the index that are written almost like a given one: proposed by Elasticsearch's term suggester, judged and counted here.
import type { IndexWord } from '../contract.ts';
import { similarity } from '../similar-words.ts';
import type { estypes, Query } from './client.ts';
import { ask, type Cluster, onGeneration, target } from './cluster.ts';
import { DOCUMENT_FIELD } from './mapping.ts';
import { match } from './match.ts';

/** How many, and of which generation (undefined: the serving one). */
export interface SimilarOptions {
  readonly limit: number;
  readonly generation?: string;
}

const NAME = 'similar';

interface Candidate {
  readonly word: string;
  readonly distance: number;
}

/** Nearest first, of equal distance the commonest. */
export async function similarWords(
  cluster: Cluster,
  word: string,
  options: SimilarOptions,
): Promise<IndexWord[]> {
  if (word === '' || options.limit <= 0) return [];
  const distanceTo = similarity(word);
  const candidates = (await suggest(cluster, word, options)).flatMap((found) => {
    const distance = distanceTo(found);
    return distance === undefined ? [] : [{ word: found, distance }];
  });
  return candidates.length === 0 ? [] : countAndSort(cluster, candidates, options);
}

/** More than are wanted: shards differ in the words they hold, and its measure of likeness is not ours. */
async function suggest(
  cluster: Cluster,
  word: string,
  { limit, generation }: SimilarOptions,
): Promise<string[]> {
  const size = Math.max(100, limit * 5);
  const term: estypes.SearchTermSuggester & { readonly accuracy: number } = {
    field: 'exact',
    suggest_mode: 'always',
    prefix_length: 1,
    min_word_length: 1,
    size,
    shard_size: size * 2,
    max_edits: 2,
    max_inspections: 50,
    // Asked even for a word that is common itself, answered even with words that share few letters.
    max_term_freq: 1_000_000_000,
    accuracy: 0,
  };
  const request = {
    index: target(cluster, generation),
    size: 0,
    suggest: { [NAME]: { text: word, term } },
  };
  const found = await onGeneration(cluster, generation, () =>
    ask(cluster, () => cluster.client.search(request)),
  );
  const options = found.suggest?.[NAME]?.[0]?.options as { text: string }[] | undefined;
  return (options ?? []).map(({ text }) => text);
}

/** Documents, not parts of them: those have no id. */
function documentsWith(word: string): Query {
  const holds = match({ type: 'phrase', field: 'exact', words: [word] });
  return { bool: { filter: [{ exists: { field: DOCUMENT_FIELD } }, holds] } };
}

/** The suggester also counts deleted documents that are not cleared away yet; this counts those that are there. */
async function countAndSort(
  cluster: Cluster,
  candidates: readonly Candidate[],
  { limit, generation }: SimilarOptions,
): Promise<IndexWord[]> {
  const filters = Object.fromEntries(
    candidates.map(({ word }, at) => [`w${at}`, documentsWith(word)] as const),
  );
  const request = { index: target(cluster, generation), size: 0, aggs: { words: { filters: { filters } } } };
  const found = await onGeneration(cluster, generation, () =>
    ask(cluster, () => cluster.client.search(request)),
  );
  const words = found.aggregations?.words as { buckets?: Record<string, { doc_count: number }> } | undefined;
  return candidates
    .map(({ word, distance }, at) => ({
      word,
      distance,
      documents: words?.buckets?.[`w${at}`]?.doc_count ?? 0,
    }))
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => a.distance - b.distance || b.documents - a.documents || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map(({ word, documents }) => ({ word, documents }));
}
