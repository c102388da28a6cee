// Finds CPR numbers in running text: ten digits in the shapes people and scans give them, told from telephone, account and
// case numbers by hyphen, control digit and the word before them. Prefers masking a number too many to leaving one.
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../patterns/index.ts';
import { readDigits } from '../spelling/scanned-digits.ts';
import { DIGIT_LIKE, keepsControl, startsWithDay } from './cpr-number.ts';

const DIGIT = `[${DIGIT_LIKE}]\\u00ad?`;
/** Between the pairs of a day that is written in pairs ("07 03 58", "07.03.58"), or where a line broke inside. */
const PAIR_GAP = '([\\s./-]{0,2})';
/** Between day and running number: hyphens of all kinds, spaces, a line break. */
const GAP = '[\\s.,:/_~\\-\\u00ad\\u2010-\\u2015\\u2212]{0,5}';
/** Inside the running number: what a scan or a line break leaves there. */
const INNER = '[\\s\\u00ad]{0,2}';
const SHAPE = new RegExp(
  `(?<![0-9])[0-3OoDQlIi|!zZ]\\u00ad?${DIGIT}${PAIR_GAP}${DIGIT}${DIGIT}${PAIR_GAP}((?:19|20)?)${DIGIT}${DIGIT}` +
    `(${GAP})(${DIGIT}${INNER}${DIGIT}${INNER}${DIGIT}${INNER}[${DIGIT_LIKE}])(?![0-9])`,
  'g',
);

/** Letters of Danish words. */
const LETTER = /[A-Za-zÆØÅæøåÉéÜüÖöÄä]/;
/** A letter or stroke that a scan put for a digit. */
const MISREAD_DIGIT = /[A-Za-z|!]/;
/** A running number that may be a year: "01.10.16 - 2017". */
const YEAR = /^(?:19|20)/;
const NOT_DIGIT_LIKE = new RegExp(`[^${DIGIT_LIKE}]`, 'g');
const DASH = /[-~\u2010-\u2015\u2212]/;
/** More misread digits than this and it is a word. */
const MOST_MISREAD = 4;

/** "cpr-nr.", "c.p.r.", "personnummer", "født"; a scan's "opr". */
const CPR_WORD = /(?:[ceo]\.?p\.?[rnt]\b|cpr|personn(?:r|ummer)|person-?nr|fødselsn(?:r|ummer)|født)/gi;
/** A label of another kind of number that ends where the number begins. */
const OTHER_LABEL =
  /(?:\b(?:tlf|telefon|mobil|fax|ean|gln|cvr|konto|reg|faktura|ordre|(?:ramme)?aftale|projekt|brevid|isbn|issn|emn)[-. ]?(?:nr|nummer|id)?|(?:sags?|dok(?:ument)?|journal|j|p|se|matrikel|matr)[-. ]{0,2}(?:nr|nummer|id))[.: #]{0,4}$/i;
/** How far before a number its label may stand. */
const REACH = 60;

/** The spans of all CPR numbers of a text, in order, each from its first digit to its last. Linear. */
export function findCpr(text: string): Span[] {
  const spans: Span[] = [];
  let known: boolean | undefined;
  const speaksOfCpr = (): boolean => {
    known ??= /cpr|personnummer/i.test(text);
    return known;
  };
  SHAPE.lastIndex = 0;
  for (let match = SHAPE.exec(text); match !== null; match = SHAPE.exec(text)) {
    const candidate = candidateOf(text, match);
    if (isCpr(candidate, speaksOfCpr)) spans.push({ start: candidate.start, end: candidate.end });
    // What was no number may hide the beginning of one: "2017-070358-5809".
    else SHAPE.lastIndex = match.index + 1;
  }
  return spans;
}

/** A match of the shape as a candidate. */
function candidateOf(text: string, match: RegExpExecArray): Candidate {
  const [shape, first = '', second = '', century = '', gap = '', running = ''] = match;
  const characters = shape.replace(NOT_DIGIT_LIKE, '');
  return {
    text,
    start: match.index,
    end: match.index + shape.length,
    characters: characters.slice(0, 4) + characters.slice(4 + century.length),
    paired: first + second + century !== '',
    spaced: /\s/.test(running),
    gap,
  };
}

/** Ten digit-like characters in one of the shapes, before anything else is asked of them. */
interface Candidate extends Span {
  readonly text: string;
  /** The ten digits as they stand there, without century. */
  readonly characters: string;
  /** Is the day written in pairs: "07.03.58", "07 03 58"? */
  readonly paired: boolean;
  /** Is the running number broken by spaces? */
  readonly spaced: boolean;
  /** Between day and running number. */
  readonly gap: string;
}

/** Is it one? A CPR word before it settles it; a label of another number nearly does. */
function isCpr(candidate: Candidate, speaksOfCpr: () => boolean): boolean {
  const { text, start, end, characters, paired, gap } = candidate;
  const misread = characters.replace(/[0-9]/g, '').length;
  if (misread > MOST_MISREAD || isInsideWord(text, start, end)) return false;
  const digits = readDigits(characters);
  if (!startsWithDay(digits)) return false;
  if (gap === '' && paired) return false;
  const label = labelBefore(text, start);
  if (label === 'cpr') return true;
  return label === 'other'
    ? DASH.test(gap) && keepsControl(digits)
    : standsAlone(candidate, digits, speaksOfCpr);
}

/** Without a label the hyphen decides; without a hyphen the control digit and what the text speaks of. */
function standsAlone(candidate: Candidate, digits: string, speaksOfCpr: () => boolean): boolean {
  const { characters, paired, spaced, gap } = candidate;
  const controlled = keepsControl(digits);
  if (spaced && !controlled && !speaksOfCpr()) return false;
  if (DASH.test(gap)) return !paired || controlled || !YEAR.test(digits.slice(6));
  if (paired || gap.includes('\n') || MISREAD_DIGIT.test(characters)) return controlled && speaksOfCpr();
  return controlled || (gap === '' && speaksOfCpr());
}

/** A misread digit at an edge must not be the edge of a word. */
function isInsideWord(text: string, start: number, end: number): boolean {
  const first = LETTER.test(text.charAt(start)) && LETTER.test(text.charAt(start - 1));
  return first || (LETTER.test(text.charAt(end - 1)) && LETTER.test(text.charAt(end)));
}

/** What the words before a number say it is: the last label counts. */
function labelBefore(text: string, start: number): 'cpr' | 'other' | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const cprAt = Math.max(-1, ...matchesOf(before, CPR_WORD).map((match) => match.index));
  const other = OTHER_LABEL.exec(before);
  if (other !== null && other.index > cprAt) return 'other';
  return cprAt >= 0 ? 'cpr' : undefined;
}
