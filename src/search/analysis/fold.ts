// Folding: one spelling for one word, before stemming. Stems are made in stem.ts.

const LIGATURES = /[\uFB00-\uFB06]/;
const LETTERS_IN_ASCII = /a[ae]|oe/g;
const IN_DANISH: Readonly<Record<string, string>> = { aa: 'å', ae: 'æ', oe: 'ø' };

/**
 * The one spelling a word is searched by: typographic ligatures opened, NFC, lower case, and aa→å, ae→æ, oe→ø, so
 * that "Aabenraa" and "Åbenrå" meet. Folding comes before stemming, else the two spellings are torn apart by it.
 * Folding a folded word changes nothing.
 */
export function fold(word: string): string {
  const open = LIGATURES.test(word) ? word.normalize('NFKC') : word;
  const lower = open.normalize('NFC').toLowerCase().normalize('NFC');
  return lower.replace(LETTERS_IN_ASCII, (pair) => IN_DANISH[pair] ?? pair);
}
