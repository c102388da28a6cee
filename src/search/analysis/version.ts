// The version of the analysis: an index made by another one must not be asked with this one.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { theLexicon } from './lexicon/load-lexicon.ts';

/** Raised by hand when the rules in code change what a text is analysed to. */
const RULES = 1;

const DATA = ['section-words.json', 'stem-exceptions.txt', 'weightless.json'];

function digest(): string {
  const hash = createHash('sha256').update(theLexicon().key);
  for (const file of DATA) hash.update(readFileSync(new URL(`./data/${file}`, import.meta.url)));
  return hash.digest('hex').slice(0, 12);
}

/** Changes whenever equal text may be analysed differently: rules, exception tables, lexicon. Compare for equality only. */
export const ANALYSIS_VERSION: string = `${RULES}-${digest()}`;
