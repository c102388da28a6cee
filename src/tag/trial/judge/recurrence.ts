// Which words of a document come back in it: a name does, what is said once does not.
import type { Span } from '../../../model/span.ts';
import { matchesOf } from '../../../patterns/index.ts';
import type { TagContext } from '../../context.ts';
import { rememberByDocument, rememberByWord } from '../../memo.ts';

const WORD = /[a-zæøåéA-ZÆØÅÉ0-9]+/g;
const LEAST = 3;

/** A word without its ending, in lower case. */
export const rootOf = rememberByWord((word: string): string => {
  const key = word.toLowerCase();
  const bare = key.replace(/(?:erne|ene|er|en|et|e|s|t)$/, '');
  return bare.length >= 4 ? bare : key;
});

/** The words of a stretch of text. */
export function wordsIn(text: string): string[] {
  return matchesOf(text, WORD).map((match) => match[0]);
}

/** How often each pair of neighbouring words stands in the document, by their roots; single long words too. */
const pairsOf = rememberByDocument((context): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const pair of pairsIn(wordsIn(context.text.slice(context.start, context.end))))
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
});

function pairsIn(words: readonly string[]): string[] {
  const roots = words.map(rootOf);
  return roots.flatMap((root, at) => {
    const next = roots[at + 1];
    return next === undefined ? [root] : [root, `${root} ${next}`];
  });
}

/** How often the words of a span stand in the document as they stand there: the count of their rarest pair. */
export function timesSaid(context: TagContext, span: Span): number {
  const words = wordsIn(context.text.slice(span.start, span.end));
  const counts = pairsOf(context);
  const pairs = pairsIn(words).filter((pair) => words.length === 1 || pair.includes(' '));
  if (pairs.length === 0 || (words.length === 1 && (words[0]?.length ?? 0) < LEAST)) return 0;
  return Math.min(...pairs.map((pair) => counts.get(pair) ?? 0));
}
