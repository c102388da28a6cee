// Stems: Snowball for Danish, set right by a table where it joins what a lawyer keeps apart or parts what belongs together.
import { readFileSync } from 'node:fs';
import { fold } from './fold.ts';
import { snowballStem } from './snowball.ts';
import { segmentsOf } from './split-compound.ts';
import type { Segment } from './split-word.ts';

const STEMMABLE = /^[a-zæøåéäöü]+$/;

/** Reads `stem: form form form` lines into form → stem; `#` opens a comment. Throws if a form is given two stems. */
export function readExceptions(source: string): Map<string, string> {
  const stems = new Map<string, string>();
  for (const line of source.split('\n')) {
    const [stem, forms] = (line.split('#', 1)[0] ?? '').split(':');
    if (stem === undefined || forms === undefined) continue;
    for (const form of forms.trim().split(/\s+/)) {
      if (stems.has(form)) throw new RangeError(`stem exceptions: "${form}" is listed twice`);
      stems.set(form, stem.trim());
    }
  }
  return stems;
}

const exceptions = readExceptions(
  readFileSync(new URL('./data/stem-exceptions.txt', import.meta.url), 'utf8').normalize('NFC'),
);

/** The listed stem of a form or of a genitive of one. */
function listedStem(word: string): string | undefined {
  return exceptions.get(word) ?? (word.endsWith('s') ? exceptions.get(word.slice(0, -1)) : undefined);
}

/** A compound bends like its last word: "skolebørnene" has the stem of "skolebarn". */
function stemOfCompound(word: string, segments: readonly Segment[]): string | undefined {
  const last = segments.at(-1);
  const stem = last === undefined ? undefined : listedStem(last.base);
  return last === undefined || stem === undefined ? undefined : word.slice(0, last.start) + stem;
}

/** The stem of a folded word whose simple words, if it is a compound, are known. */
export function stemWithSegments(word: string, segments: readonly Segment[]): string {
  if (!STEMMABLE.test(word)) return word;
  return listedStem(word) ?? stemOfCompound(word, segments) ?? snowballStem(word.replaceAll('é', 'e'));
}

/** The stem of a word in any spelling; numbers, provisions and words with foreign letters are their own stem. */
export function stem(word: string): string {
  const folded = fold(word);
  return stemWithSegments(folded, segmentsOf(folded));
}
