// The money tagger: sums in kroner, with "kr." and the like beside the number. Bare numbers in tables are none.
import type { FoundMention } from '../../model/mention.ts';
import { matchesOf } from '../../patterns/index.ts';
import type { TagContext } from '../context.ts';
import { readAmount } from './amount.ts';

/** A figure, misread or not. */
const DIGIT = '[0-9OolISBgbzA]';
/** "2.800", "350 000", "48O.OOO", "14,2", "2½". */
const NUMBER = `[0-9l]${DIGIT}{0,2}(?:[., ]${DIGIT}{3}){1,4}(?![0-9])(?:,[0-9]{1,2}(?![0-9]))?|[0-9]{1,12}(?:½|[.,][0-9]{1,2}(?![0-9]))?`;
/** Numbers in words, before a unit only: "to millioner", not "to kroner". */
const WORD = '(?:en halv|én halv|halvanden|en|én|et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|tyve)';
/** Units of thousands and up. */
const MANY = '(?:millioner|million|milliarder|milliard|mio\\.?|mia\\.?|tusind|t\\.?)';
/** kr., kroner, DKK, also as a scan leaves them. */
const KRONER =
  '(?:[kh][rnt](?:[.,]|(?:[o0ca][nur][eco][rnt])?(?![A-Za-zÆØÅæøå]))|(?:DKK|danske kroner)(?![A-Za-zÆØÅæøå]))';

/** "2.800 kr.", "14,2 mio. kr.", "3,5 millioner kroner", "2.800,-". */
const AFTER = new RegExp(
  `(?<![0-9A-Za-zÆØÅæøå.,/]|[^0-9 ][-–])(?:(${NUMBER})(?:,[-–])?[ \\n]?(?:(${MANY})[ \\n]{0,2})?${KRONER}` +
    `|(${WORD})[ \\n](${MANY})[ \\n]?${KRONER}|([0-9]{1,3}(?:\\.[0-9]{3}){0,3}),[-–](?![0-9]))`,
  'g',
);
/** "kr. 1.500,50", "DKK 2.800,-", "kr. 3 mio.". */
const BEFORE = new RegExp(
  `(?<![A-Za-zÆØÅæøå])(?:kr\\.?|Kr\\.?|DKK)[ \\n]?(${NUMBER})(?:,[-–])?(?:[ \\n](${MANY})(?![A-Za-zæøå]))?`,
  'g',
);
/** "i 2017 kr. 500": the number before is a year, the one after the sum. */
const YEAR = /^(?:19|20)[0-9]{2}$/;
const SUM_NEXT = /^ ?[0-9]/;
const NUMBER_BEFORE = /([0-9][0-9.]*)[ \n]$/;
/** "(i 1.000 kr.)" says what a table counts in. */
const COUNTED_IN = /\b[iI] $|\($/;
const COUNTING_UNIT = /^1[. ]?000(?:[. ]000)? kr/;

/** Sums of one document, in order; the id is the amount in kroner. */
export function tagMoney(context: TagContext): FoundMention[] {
  const { text, start, end } = context;
  const slice = text.slice(start, end);
  const found: FoundMention[] = [];
  for (const match of matchesOf(slice, AFTER)) {
    const [whole, number, unit, word, many, dashed] = match;
    if (countsOnly(slice, match.index, whole) || isYear(slice, match)) continue;
    const amount = readAmount(number ?? word ?? dashed ?? '', unit ?? many ?? '');
    if (amount !== undefined) found.push(mentionOf(start + match.index, whole, amount));
  }
  for (const match of matchesOf(slice, BEFORE)) {
    const before = NUMBER_BEFORE.exec(slice.slice(Math.max(0, match.index - 16), match.index))?.[1];
    if (before !== undefined && !YEAR.test(before)) continue;
    const amount = readAmount(match[1] ?? '', match[2] ?? '');
    if (amount !== undefined) found.push(mentionOf(start + match.index, match[0], amount));
  }
  return withoutOverlaps(found);
}

/** A sum at `start`. */
function mentionOf(start: number, surface: string, id: string): FoundMention {
  return { type: 'money', id, start, end: start + surface.length, confidence: 0.97, rule: 'money/kroner@1' };
}

/** Is the number before "kr." a year, since the sum stands after it? */
function isYear(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return YEAR.test(match[1] ?? '') && SUM_NEXT.test(text.slice(end, end + 2));
}

/** Is it what a table counts in? */
function countsOnly(text: string, at: number, whole: string): boolean {
  return COUNTING_UNIT.test(whole) && COUNTED_IN.test(text.slice(Math.max(0, at - 3), at));
}

/** In order of the text; of two that overlap the one that begins first. */
function withoutOverlaps(mentions: FoundMention[]): FoundMention[] {
  const kept: FoundMention[] = [];
  for (const mention of mentions.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= mention.start) kept.push(mention);
  }
  return kept;
}
