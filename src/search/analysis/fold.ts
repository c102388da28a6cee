// Folding: one spelling for one word, before stemming. Stems are made in stem.ts.
import { theLexicon } from './lexicon/load-lexicon.ts';
import { isKnownWord } from './split-word.ts';

const LIGATURES = /[\uFB00-\uFB06]/;
const LETTERS_IN_ASCII = /a[ae]|oe/;
const ALL_IN_ASCII = /a[ae]|oe/g;
const IN_DANISH: Readonly<Record<string, string>> = { aa: 'å', ae: 'æ', oe: 'ø' };

/** Lower case in NFC, typographic ligatures opened: the spelling as it stands. */
function lowerCase(word: string): string {
  const open = LIGATURES.test(word) ? word.normalize('NFKC') : word;
  return open.normalize('NFC').toLowerCase().normalize('NFC');
}

function inDanishLetters(word: string): string {
  return word.replace(ALL_IN_ASCII, (pair) => IN_DANISH[pair] ?? pair);
}

/**
 * The one spelling a word is searched by: typographic ligatures opened, NFC, lower case, and aa→å, ae→æ, oe→ø, so
 * that "Aabenraa" and "Åbenrå" meet. Words that the dictionary spells with both vowels keep them ("beboer",
 * "dataansvarlig", "troede"). Folding comes before stemming, else the two spellings are torn apart by it. Folding a
 * folded word changes nothing.
 */
export function fold(word: string): string {
  const lower = lowerCase(word);
  if (!LETTERS_IN_ASCII.test(lower) || isKnownWord(theLexicon(), lower)) return lower;
  return inDanishLetters(lower);
}

/**
 * The beginnings that a search for words starting with `prefix` must try in the exact field: as typed, and with aa, ae,
 * oe as å, æ, ø. One or two, without doubles.
 */
export function prefixesOf(prefix: string): string[] {
  const lower = lowerCase(prefix);
  return [...new Set([lower, inDanishLetters(lower)])];
}
