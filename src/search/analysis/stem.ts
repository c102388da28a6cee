// Stems: Snowball for Danish, set right by tables where it joins what a lawyer keeps apart or parts what belongs together.
import { readFileSync } from 'node:fs';
import { fold } from './fold.ts';
import { snowballStem } from './snowball.ts';

const NOT_A_WORD = /[^a-zæøåéäöüèêáàíóúñç]/;

/** Reads `stem: form form form` lines into form → stem; `#` opens a comment. Throws if a form is given two stems. */
export function readExceptions(source: string): Map<string, string> {
  const stems = new Map<string, string>();
  for (const line of source.split('\n')) {
    const [stem, forms] = (line.split('#', 1)[0] ?? '').split(':');
    if (stem === undefined || forms === undefined) continue;
    for (const form of forms.trim().split(/\s+/)) {
      if (stems.has(form)) throw new RangeError(`stem exceptions: "${form}" is listed twice`);
      stems.set(form, stem.trim());
    }
  }
  return stems;
}

const exceptions = readExceptions(
  readFileSync(new URL('./data/stem-exceptions.txt', import.meta.url), 'utf8').normalize('NFC'),
);

/** The stem of a word already folded; numbers, provisions and words with foreign letters are their own stem. */
export function stemFolded(word: string): string {
  const listed = exceptions.get(word);
  if (listed !== undefined) return listed;
  return NOT_A_WORD.test(word) ? word : snowballStem(word.replaceAll('é', 'e'));
}

/** The stem of a word in any spelling. */
export function stem(word: string): string {
  return stemFolded(fold(word));
}
