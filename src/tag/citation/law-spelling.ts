// Names of laws that a scan misread ("serviceioven", "aimenboliglovens", "lov om social scrvice"): compared by edit distance
// where exact look-up found nothing.
import type { LawForm } from '../../reference/law.ts';
import { rememberByWord } from '../memo.ts';
import { distanceWithin } from '../spelling/distance.ts';
import { foldWord } from './fold-name.ts';
import type { LawHit } from './law-hit.ts';
import { isAndSoOn, singleWordForms, titleForms } from './law-index.ts';
import { withAndSoOn } from './law-name.ts';
import { GAP, type Token } from './tokens.ts';

/** Shortest name that is compared: below this too many words are one letter apart. */
const SHORTEST = 8;
/** In a title of this many letters one may be misread. */
const LETTERS_PER_MISREADING = 6;
const TITLE_HEAD = /^(?:[l1i|t][o0c][vy](?:[eco][nur])?|bekendtg.relsen?)$/;
const TAILS = [
  'lov',
  'lovs',
  'loven',
  'lovens',
  'gorelsen',
  'gorelsens',
  'fuldmagten',
  'fuldmagtens',
  'forordningen',
  'forordningens',
  'sretten',
  'reglementet',
];

let byLength: Map<number, { word: string; form: LawForm }[]> | undefined;

/** A misread name that begins at token `i`: one long word, or a title after "lov om". */
export function misreadLawAt(tokens: readonly Token[], i: number): LawHit | undefined {
  return misreadWord(tokens, i) ?? misreadTitle(tokens, i);
}

/** "serviceioven": a long word that ends like a law's name and is near one. */
function misreadWord(tokens: readonly Token[], i: number): LawHit | undefined {
  const token = tokens[i];
  if (token === undefined || token.raw.length < SHORTEST || (token.kind !== 'word' && token.kind !== 'mixed'))
    return undefined;
  const word = foldWord(token.norm);
  if (!endsLikeLaw(word)) return undefined;
  const form = closest(word);
  return form === undefined ? undefined : hit(tokens, { first: i, last: i, form, confidence: 0.85 });
}

/** Does the word look like a law's name or the head of a title, some letters misread at most? */
export function looksLikeLaw(norm: string): boolean {
  return endsLikeLaw(foldWord(norm)) || TITLE_HEAD.test(norm);
}

/** Does the word end like a law's name, one letter misread at most? */
function endsLikeLaw(word: string): boolean {
  return TAILS.some((tail) => {
    let wrong = 0;
    for (let k = 1; k <= tail.length; k++)
      if (tail.charAt(tail.length - k) !== word.charAt(word.length - k)) wrong++;
    return wrong <= (tail.length > 4 ? 2 : 1);
  });
}

/** The listed name closest to the word, within the distance that its length allows; undefined where none is. */
const closest = rememberByWord((word): LawForm | undefined => {
  byLength ??= filedByLength();
  let best: LawForm | undefined;
  let distance = allowed(word.length) + 1;
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    for (const { word: name, form } of byLength.get(length) ?? []) {
      const found = distanceWithin(word, name, distance - 1);
      if (found < distance) [best, distance] = [form, found];
    }
  }
  return best;
});

/** One letter for every six, three at most. */
function allowed(length: number): number {
  return Math.min(3, Math.floor(length / 6));
}

/** Names of one word by their length; misreadings of the registry are left out, they are no names to be near to. */
function filedByLength(): Map<number, { word: string; form: LawForm }[]> {
  const filed = new Map<number, { word: string; form: LawForm }[]>();
  for (const entry of singleWordForms()) {
    if (entry.word.length < SHORTEST || entry.form.kind === 'ocr') continue;
    const group = filed.get(entry.word.length) ?? [];
    group.push(entry);
    filed.set(entry.word.length, group);
  }
  return filed;
}

/** "lov om social scrvice": word by word against the listed titles, one letter for every five of a word. */
function misreadTitle(tokens: readonly Token[], i: number): LawHit | undefined {
  if (!TITLE_HEAD.test(tokens[i]?.norm ?? '') || !/^[o0c][mnw]$/.test(tokens[i + 1]?.norm ?? ''))
    return undefined;
  const third = tokens[i + 2];
  if (third === undefined || third.gap >= GAP.tab) return undefined;
  let best: { form: LawForm; last: number; words: number } | undefined;
  for (const { words, form } of titlesLike(foldWord(third.norm))) {
    const last = titleMatches(tokens, i + 2, words.slice(2));
    if (last > 0 && words.length > (best?.words ?? 0)) best = { form, last, words: words.length };
  }
  if (best === undefined) return undefined;
  return hit(tokens, { first: i, last: withAndSoOn(tokens, best.last), form: best.form, confidence: 0.85 });
}

/** Titles whose third word may be this one misread. */
const titlesLike = rememberByWord((word) => titleForms().filter(({ words }) => isNear(word, words[2] ?? '')));

/** Index of the last token if the words from token `i` on read as `words`, one letter in six misread at most, else -1. */
function titleMatches(tokens: readonly Token[], i: number, words: readonly string[]): number {
  let at = i;
  let left = Math.floor(words.join('').length / LETTERS_PER_MISREADING);
  for (const word of words) {
    while (at < tokens.length && at > i && isBetweenWords(tokens[at])) at++;
    const token = tokens[at];
    if (token === undefined || token.gap >= GAP.tab) return -1;
    const wrong = distanceOf(foldWord(token.norm), word);
    if (wrong > left) return -1;
    left -= wrong;
    at++;
  }
  return at - 1;
}

/** Punctuation and "m.v." inside a title; a wall is none. */
function isBetweenWords(token: Token | undefined): boolean {
  return token !== undefined && token.gap < GAP.tab && (token.kind === 'punct' || isAndSoOn(token));
}

/** May the one word be the other misread? */
function isNear(found: string, word: string): boolean {
  return distanceOf(found, word) <= mostOf(word);
}

/** Edit distance; more than any allowance where neither the first nor the last letter stands. */
function distanceOf(found: string, word: string): number {
  if (found === word) return 0;
  if (found.charAt(0) !== word.charAt(0) && found.at(-1) !== word.at(-1)) return Number.POSITIVE_INFINITY;
  const distance = distanceWithin(found, word, mostOf(word));
  return distance > mostOf(word) ? Number.POSITIVE_INFINITY : distance;
}

/** Letters of one word that may be misread. */
function mostOf(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}

/** The hit of the name that was meant. */
function hit(
  tokens: readonly Token[],
  found: { first: number; last: number; form: LawForm; confidence: number },
): LawHit {
  const { first, last, form, confidence } = found;
  return {
    kind: 'name',
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    laws: form.lawIds,
    needsSection: form.needsSection,
    genitive: form.kind === 'genitive',
    confidence,
  };
}
