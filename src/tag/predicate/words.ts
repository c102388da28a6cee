// The words of a sentence with the stops between them: what all rules about predicates read. Judges nothing.
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../patterns/index.ts';
import type { Spell } from './spelling.ts';

/** A word in offsets of the text; `key` is lower case, NFC, and put right where a scan misread it. */
export interface Word extends Span {
  readonly key: string;
  /** What stands between the word before and this one. */
  readonly stop: Stop;
  /** True where it begins with an upper-case letter. */
  readonly capital: boolean;
}

/** `comma`: commas, brackets, dashes, quotes; `strong`: semicolon and colon. */
export type Stop = 'none' | 'comma' | 'strong';

const WORD = /[0-9a-zA-ZæøåÆØÅéÉèàáäöüÄÖÜíìÍ]+(?:[-'’!][0-9a-zæøåÆØÅéäöüA-Z]+)*/g;
const FIRST_WORD = new RegExp(WORD.source);
const CAPITAL = /^[A-ZÆØÅÉÄÖÜ]/;
const STRONG = /[;:]/;
const COMMA = /[,()[\]–—»«"”“„/|\t•·▪]| [-~] | {3,}/;
/** A full stop inside a sentence is a misread comma where longer words stand on both sides. */
const COMMA_LIKE_STOP = /^\.(?:\s|$)/;
const ABBREVIATION_LENGTH = 4;

/** The words of `text` from `span.start` to `span.end`, in order. Linear. */
export function wordsOf(text: string, span: Span, spell: Spell): Word[] {
  const words: Word[] = [];
  const stretch = text.slice(span.start, span.end);
  let last = 0;
  let before: Word | undefined;
  for (const match of matchesOf(stretch, WORD)) {
    const raw = match[0];
    const stop = stopOf(stretch.slice(last, match.index), before, raw);
    const start = span.start + match.index;
    before = { start, end: start + raw.length, key: spell(raw), stop, capital: CAPITAL.test(raw) };
    words.push(before);
    last = match.index + raw.length;
  }
  return words;
}

/** The key of the first word of a stretch: enough to tell that most of them are not what is looked for. */
export function firstKey(text: string, span: Span, spell: Spell): string | undefined {
  const first = FIRST_WORD.exec(text.slice(span.start, span.end))?.[0];
  return first === undefined ? undefined : spell(first);
}

/** "... efter § 15. Det kan vi": a figure, a full stop and a capital end a sentence. */
function endsAtFigure(between: string, before: Word, next: string): boolean {
  return between === '. ' && /[0-9]$/.test(before.key) && /^[A-ZÆØÅ][a-zæøå]*$/.test(next);
}

function stopOf(between: string, before: Word | undefined, next: string): Stop {
  if (between === ' ' || before === undefined) return 'none';
  if (endsAtFigure(between, before, next)) return 'strong';
  if (STRONG.test(between)) return 'strong';
  if (COMMA.test(between)) return 'comma';
  const long = before.end - before.start > ABBREVIATION_LENGTH && !/[0-9]$/.test(before.key);
  return long && COMMA_LIKE_STOP.test(between) ? 'comma' : 'none';
}

/** First and last word of a clause, as indexes. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

/** Words to either side within which a clause is looked for: keeps a text without stops linear. */
const REACH = 40;

/** The clause around word `at`: from stop to stop. */
export function clauseAround(words: readonly Word[], at: number): Clause {
  let first = at;
  while (first > 0 && at - first < REACH && words[first]?.stop === 'none') first -= 1;
  let last = at;
  while (last - at < REACH && words[last + 1]?.stop === 'none') last += 1;
  return { first, last };
}

/** The keys of words `from`..`to` (both inclusive) with a space before, between and after them. */
export function keysBetween(words: readonly Word[], from: number, to: number): string {
  let keys = ' ';
  for (let i = Math.max(from, 0); i <= to && i < words.length; i++) keys += `${words[i]?.key ?? ''} `;
  return keys;
}
