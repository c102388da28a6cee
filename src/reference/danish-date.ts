// Reads one written day: month names and numeric forms, as Danish letters have them. Intervals and months are for the date tagger.

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marts', 'mar'],
    ['april', 'apr'],
    ['maj', 'mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

const NAMED = /(?<![\d.,])(\d{1,2})\.?[ \u00a0\n]{0,2}([a-zæøå]{3,9})\.?,?[ \u00a0\n]{1,2}(\d{4})(?!\d)/gi;
const NUMERIC = /(?<![\d.,/-])(\d{1,2})[ ]?([-./])[ ]?(\d{1,2})[ ]?\2[ ]?(\d{4}|\d{2})(?![\d/-])/g;
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;

/** A day that stands in a text; offsets as in the text given. */
export interface WrittenDay {
  /** `2017-02-02`. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** Number of a month by its name or abbreviation, in any case; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  return MONTHS[name.toLowerCase().replace(/\.$/, '')];
}

/** An ISO day, or undefined where the calendar has none. Two-digit years are 2000 and on. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${String(full).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** All written days of a text, in order: `29. april 2016`, `02-02-2017`, `14/12/2015`, `31.12. 2018`, `2017-02-02`. */
export function writtenDays(text: string): WrittenDay[] {
  const days: WrittenDay[] = [];
  const add = (match: RegExpMatchArray, iso: string | undefined): void => {
    if (iso !== undefined)
      days.push({ iso, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });
  };
  for (const match of text.matchAll(NAMED)) {
    const month = monthNumber(match[2] ?? '');
    if (month !== undefined) add(match, isoDay(Number(match[3]), month, Number(match[1])));
  }
  for (const match of text.matchAll(NUMERIC))
    add(match, isoDay(Number(match[4]), Number(match[3]), Number(match[1])));
  for (const match of text.matchAll(ISO))
    add(match, isoDay(Number(match[1]), Number(match[2]), Number(match[3])));
  return days.sort((a, b) => a.start - b.start);
}
