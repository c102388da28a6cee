// What a case number looks like, and its normal form.

const D = '[0-9OolISBgbzZA]';
/**
 * Figures in groups joined by hyphens, slashes or stops, with letters where plans of numbers have them: `2016-0039029-19`,
 * `27.00.00-P20-4-17`, `17/3310`, `EMN-2019-03117`, `2017 - 1482` (spaces only after a year), `008.52Q.391`. No capture groups.
 */
export const VALUE =
  `(?:[0-9]{3}\\.[0-9]{2}[A-ZÆØÅ]\\.[0-9]{3}|(?:[A-ZÆØÅ]{1,4}[-.]?)?(?:(?:[12z][09Oo])?${D}{2} ?[-–~/] ?${D}{3,9}|[0-9lIOSB]${D}{0,11})` +
  `(?:[-–/~.](?:[A-ZÆØÅ][0-9]|${D})${D}{0,9}){0,6})(?![A-Za-zæøåÆØÅ0-9])`;

/** A value that is known as one after a mere "sag": two groups, the word EMN, the plans of municipalities (KLE) and of one ministry. */
export const STRICT_VALUE =
  '(?:EMN-[0-9]{4}-[0-9]{3,8}|[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}-[A-ZÆØÅ][0-9]{2}-[0-9]{1,5}-[0-9]{2}|[0-9]{3}\\.[0-9]{2}[A-ZÆØÅ]\\.[0-9]{3}|[0-9]{2,4}[-/][0-9]{3,9}(?:-[0-9]{1,6})?)(?![A-Za-zæøåÆØÅ0-9])';

/** A year alone is what is left of a number that was not read. */
const YEAR = /^(?:19|20)\d{2}$/;
const DAY = /^[0-3]?\d[-./][01]?\d[-./](?:19|20)?\d{2}$/;
const MISREAD: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  S: '5',
  B: '8',
  g: '9',
  b: '6',
  z: '2',
  Z: '2',
  A: '4',
};

/**
 * The number without spaces, dashes as hyphens, misread figures put right; undefined where it is a day, or too short to
 * be a case number. Letters that head a group stay (`P20`, `EMN`).
 */
export function normalCaseNumber(written: string): string | undefined {
  const plain = written.replace(/\s/g, '').replace(/[–~]/g, '-');
  if (DAY.test(plain) || YEAR.test(plain) || plain.replace(/[^0-9]/g, '').length < 3) return undefined;
  return plain.replace(/[A-Za-z0-9]+/g, mended);
}

function mended(group: string): string {
  if (/^(?:[A-ZÆØÅ]{1,4}|[A-ZÆØÅ][0-9]{1,4}|[0-9]{2}[A-ZÆØÅ])$/.test(group)) return group;
  return group.replace(/[OolISBgbzZA]/g, (char) => MISREAD[char] ?? char);
}
