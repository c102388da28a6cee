// One key for a name and what scans and plain keyboards make of it. Only for comparing, never for offsets.
import { rememberByWord } from '../memo.ts';

const PAIRS: Readonly<Record<string, string>> = { aa: 'a', ae: 'a', oe: 'o' };
const ACCENTS: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  å: 'a',
  ä: 'a',
  ö: 'o',
  é: 'e',
  è: 'e',
  ü: 'u',
  à: 'a',
};

/** Lower-case word without accents: "børnehave", "boernehave" and "bornehave" are one. */
export const foldWord: (norm: string) => string = rememberByWord((norm) =>
  norm
    .replace(/[æøåäöéèüà]/g, (char) => ACCENTS[char] ?? char)
    .replace(/aa|ae|oe/g, (pair) => PAIRS[pair] ?? pair),
);
