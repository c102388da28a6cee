// Names of months, abbreviated or misread.
import { monthNumber } from '../../reference/danish-date.ts';
import { scannedWords } from '../spelling/scanned-words.ts';

/** Names in full: abbreviations are too short to be known again when misread. */
const NAMES = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];
/** From four letters on; juni and juli are told apart by what looks alike. */
const SCANNED = scannedWords(
  NAMES.map((text, index) => ({ text, value: index + 1 })),
  4,
);
/** "maj" with one letter misread: too short for the index. */
const SCANNED_MAY = /^(?:[mMnNwW][aoeàæ][jií]|rnaj|nnaj)$/;

/** Number of the month that a word names, 1-12; undefined for any other word. Takes `rnaj`, `0ktober`, `sept.`. */
export function monthOf(word: string): number | undefined {
  const exact = monthNumber(word);
  if (exact !== undefined) return exact;
  const mended = word.replace(/rn/g, 'm');
  return mended === word ? monthScanned(word) : (monthNumber(mended) ?? monthScanned(mended));
}

/** The month whose name a scan misread, if all its slips look like it. */
function monthScanned(word: string): number | undefined {
  if (SCANNED_MAY.test(word)) return 5;
  const found = SCANNED.find(word, word.length > 5 ? 2 : 1);
  return found?.alike ? found.value : undefined;
}
