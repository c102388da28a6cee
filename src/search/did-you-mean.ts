// "Did you mean": for a word that no document holds, the nearest words of the index.
import type { SearchEngine } from './contract.ts';
import type { AskedWord } from './query/compiled-query.ts';
import { similarity } from './similar-words.ts';

/** A word that no document holds, and words that some do. */
export interface WordSuggestion {
  readonly word: string;
  /** Nearest first, then the commoner. */
  readonly suggestions: readonly string[];
}

export interface DidYouMean {
  /** The query with every such word replaced by its nearest. */
  readonly query: string;
  readonly words: readonly WordSuggestion[];
}

/** Shorter words are too near to everything. */
const SHORTEST = 4;
const MOST_WORDS = 10;
const OFFERED = 3;

async function isHeld(engine: SearchEngine, generation: string, word: AskedWord): Promise<boolean> {
  const request = {
    generation,
    tree: word.alone,
    filters: [],
    facets: [],
    sort: 'relevance',
    limit: 0,
  } as const;
  return (await engine.search(request)).total > 0;
}

async function suggestionsFor(
  engine: SearchEngine,
  generation: string,
  word: AskedWord,
): Promise<readonly string[]> {
  const near = similarity(word.exact);
  const found = await engine.similarWords(word.exact, { generation, limit: 20 });
  const measured = found.map((each) => ({ ...each, distance: near(each.word) ?? Number.POSITIVE_INFINITY }));
  measured.sort((a, b) => a.distance - b.distance || b.documents - a.documents || (a.word < b.word ? -1 : 1));
  return measured
    .filter(({ distance }) => Number.isFinite(distance))
    .map((each) => each.word)
    .slice(0, OFFERED);
}

/** Suggestions for the words of a query that no document holds; undefined if there are none. */
export async function didYouMean(
  engine: SearchEngine,
  generation: string,
  asked: { readonly query: string; readonly words: readonly AskedWord[] },
): Promise<DidYouMean | undefined> {
  const words: (WordSuggestion & { readonly start: number; readonly end: number })[] = [];
  for (const word of asked.words.filter(({ exact }) => exact.length >= SHORTEST).slice(0, MOST_WORDS)) {
    if (await isHeld(engine, generation, word)) continue;
    const suggestions = await suggestionsFor(engine, generation, word);
    if (suggestions.length > 0)
      words.push({ word: word.text, suggestions, start: word.start, end: word.end });
  }
  if (words.length === 0) return undefined;
  const query = words.reduceRight(
    (text, { start, end, suggestions }) => text.slice(0, start) + (suggestions[0] ?? '') + text.slice(end),
    asked.query,
  );
  return { query, words: words.map(({ word, suggestions }) => ({ word, suggestions })) };
}
