// Days without a year whose sentence says it once: "I 2017 er fristerne den 1. maj og 1. november."
import { matchesOf } from '../../patterns/index.ts';
import { isoDay, monthNumber } from '../../reference/danish-date.ts';
import { sentenceAt, type TagContext } from '../context.ts';
import type { WrittenDate } from './written-date.ts';

/** "1. maj" with no year after it. */
const DAY =
  /(?<![\d.,§])(\d{1,2})\. (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?![a-zæøå])(?!\.?,? ?\d{4})/g;
/** "I 2017", "i år 2017"; not an interval's first year. */
const YEAR_SAID = /\b[Ii](?: år(?:et)?)? ((?:19|20)\d{2})(?![\d/-])/;
const ANY_YEAR = /\b(?:19|20)\d{2}\b/g;
/** A day of every year has none. */
const EVERY_YEAR = /\b(?:hvert år|hvert eneste år|årligt|årlig|hver)\b/i;

/** Days of the document whose year stands elsewhere in their sentence, before them, and is the only one there. */
export function daysOfSaidYear(context: TagContext): WrittenDate[] {
  const { text, start, end } = context;
  const dates: WrittenDate[] = [];
  for (const match of matchesOf(text.slice(start, end), DAY)) {
    const at = start + match.index;
    const sentence = sentenceAt(context, at);
    if (sentence === undefined) continue;
    const year = yearSaid(text.slice(sentence.start, sentence.end), at - sentence.start);
    const iso =
      year === undefined ? undefined : isoDay(year, monthNumber(match[2] ?? '') ?? 0, Number(match[1]));
    if (iso !== undefined)
      dates.push({ iso, start: at, end: at + match[0].length, rule: 'same-year', borrowed: true });
  }
  return dates;
}

/** Sentences longer than this (a table without stops) are not read. */
const LONGEST_SENTENCE = 600;

/** The year that a sentence says before `at`, if it names no other. */
function yearSaid(sentence: string, at: number): number | undefined {
  if (sentence.length > LONGEST_SENTENCE || EVERY_YEAR.test(sentence)) return undefined;
  const years = new Set(sentence.match(ANY_YEAR) ?? []);
  const said = YEAR_SAID.exec(sentence.slice(0, at));
  return years.size === 1 && said !== null ? Number(said[1]) : undefined;
}
