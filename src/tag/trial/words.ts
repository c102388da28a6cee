// The words around trial titles: labels, column heads, headings that are none, where a name in a sentence ends.
import { readFileSync } from 'node:fs';

const LISTS = [
  'labels',
  'columns',
  'genericHeadings',
  'genericWholes',
  'finite',
  'breakers',
  'notNames',
  'otherMatters',
] as const;
const data = JSON.parse(readFileSync(new URL('./data/words.json', import.meta.url), 'utf8')) as Readonly<
  Record<(typeof LISTS)[number], readonly string[]>
>;

const LABELS = new Set(data.labels);
const COLUMNS = new Set(data.columns);
const FINITE = new Set(data.finite);
const BREAKERS = new Set(data.breakers);
const NOT_NAMES = new Set(data.notNames);
const OTHER_MATTERS = new RegExp(
  `^(?:${data.otherMatters.join('|')})(?:en|et|er|erne|erne|ne|n|t|r|s|ens|ets)?$`,
);
/** Passives end a name where they are its verb ("imødekommes"); shorter words and names in -es are none. */
const PASSIVE =
  /^[a-zæøå]{3,}(?:mmes|dkendes|vises|ngsættes|ennemføres|lares|føres|lægges|ttes|slås|ndes|rages|deres|teres|geres|seres|neres|leres|veres)$/;

const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s:.]+$/, '')
    .trim();

/** A label whose field is a trial's title: `Titel på forsøg`, `Forsøg 1`, `Forsøg B`. */
export function isTitleLabel(text: string): boolean {
  const label = tidy(text).replace(/^(?:\d{1,2}\.){1,5}\s+/, '');
  return (
    LABELS.has(label) ||
    /^(?:forsøg|forsøget|forsøgshjemmel) (?:efter|i medfør af) §{1,2} ?\d{1,3}(?: ?[a-z])?$/.test(label) ||
    /^(?:ad )?(?:forsøg|frikommuneforsøg|ansøgning|forsøg nr\.?|ansøgning nr\.?|delforsøg|projekt|delprojekt|titel|titel på forsøg|frikommuneforsøg nr\.?) ?(?:\d{1,2}|[a-h])$/.test(
      label,
    )
  );
}

/** The head of a column of trials. */
export const isTitleColumn = (text: string): boolean => COLUMNS.has(tidy(text));

/** A heading that stands over every paper: `Baggrund`, `Det videre forløb`. */
export function isGenericHeading(text: string): boolean {
  const words = tidy(text).replace(
    /^(?:kapitel|afsnit|del) \d{1,2}[a-z]?[.:]?\s+(?=\S)|^ad[.:]? \d{1,2}[.):]*\s*|^(?:[IVX]{1,5}\.|[IVX]{1,5}(?= )|[a-hA-H][.)])?[\d.)\s+*#_]+/i,
    '',
  );
  return (
    data.genericHeadings.some((start) => words.startsWith(start)) ||
    data.genericWholes.includes(words) ||
    /[?!]$/.test(text.trim())
  );
}

/** Does a name in a sentence end before this word (lower case)? */
export const endsName = (word: string): boolean =>
  FINITE.has(word) || BREAKERS.has(word) || PASSIVE.test(word);
/** A finite verb. */
export const isFiniteVerb = (word: string): boolean => FINITE.has(word);
/** A first word that no name begins with. */
export const startsNoName = (word: string): boolean => NOT_NAMES.has(word);
/** What letters speak of besides trials: `økonomien`, `tidsplanen`, `ansøgningen`. */
export const isOtherMatter = (word: string): boolean => OTHER_MATTERS.test(word.toLowerCase());
