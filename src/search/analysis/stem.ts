// Stems: Snowball for Danish, set right by the dictionary and a table where it joins or parts words wrongly.
import { readFileSync } from 'node:fs';
import { baseStem } from './base-stem.ts';
import { fold } from './fold.ts';
import { theLexicon } from './lexicon/load-lexicon.ts';
import { segmentsOf } from './split-compound.ts';
import { type Segment, stemIfListed } from './split-word.ts';

const STEMMABLE = /^[a-zæøåéäöü]+$/;

/** The stem that the table gives a form, and whether it holds for listed compounds that end in the form. */
export interface StemException {
  readonly stem: string;
  readonly inCompounds: boolean;
}

/** Reads `stem: form form` and `stem+: form form` lines; `#` opens a comment. Throws if a form is given two stems. */
export function readExceptions(source: string): Map<string, StemException> {
  const stems = new Map<string, StemException>();
  for (const line of source.split('\n')) {
    const [head, forms] = (line.split('#', 1)[0] ?? '').split(':');
    if (head === undefined || forms === undefined) continue;
    const exception = { stem: head.trim().replace('+', ''), inCompounds: head.includes('+') };
    for (const form of forms.trim().split(/\s+/)) {
      if (stems.has(form)) throw new RangeError(`stem exceptions: "${form}" is listed twice`);
      stems.set(form, exception);
    }
  }
  return stems;
}

const exceptions = readExceptions(
  readFileSync(new URL('./data/stem-exceptions.txt', import.meta.url), 'utf8').normalize('NFC'),
);

/** What the table says of a form or the genitive of one. */
function exceptionFor(word: string): StemException | undefined {
  return exceptions.get(word) ?? (word.endsWith('s') ? exceptions.get(word.slice(0, -1)) : undefined);
}

/** A compound bends like its last word: "skolebørnene" has the stem of "skolebarn". */
function stemOfCompound(word: string, last: Segment): string {
  return word.slice(0, last.start) + stemOfWord(last.base, undefined);
}

function stemOfWord(word: string, last: Segment | undefined): string {
  const exception = exceptionFor(word);
  if (exception !== undefined) return exception.stem;
  if (last !== undefined && exceptionFor(last.base)?.inCompounds) return stemOfCompound(word, last);
  const listed = stemIfListed(theLexicon(), word);
  if (listed !== undefined) return listed;
  return last === undefined ? baseStem(word) : stemOfCompound(word, last);
}

/** The stem of a folded word whose simple words, if it is a compound, are known. */
export function stemWithSegments(word: string, segments: readonly Segment[]): string {
  return STEMMABLE.test(word) ? stemOfWord(word, segments.at(-1)) : word;
}

/**
 * The stem of a word in any spelling. First the table of exceptions, then what the dictionary says of the form, then the
 * letters alone. Numbers, provisions and words with foreign letters are their own stem.
 */
export function stem(word: string): string {
  const folded = fold(word);
  return stemWithSegments(folded, segmentsOf(folded));
}
