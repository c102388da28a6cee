// Words that look like names of bodies and are none. Data, read once.
import { readFileSync } from 'node:fs';

const data = JSON.parse(readFileSync(new URL('./data/word-rules.json', import.meta.url), 'utf8')) as Readonly<
  Record<'noNames' | 'noMinistry' | 'sentenceStartWords' | 'notAfterDanish', readonly string[]>
>;

/** Forms of the registry that name a circle of people rather than a body. */
export const NO_NAMES: ReadonlySet<string> = new Set(data.noNames);
/** Ministries by their relation, not by name: fagministeriet (lower case). */
export const NO_MINISTRY: ReadonlySet<string> = new Set(data.noMinistry);
/** Names that are words too: at the head of a sentence they are taken for the word (lower case). */
export const SENTENCE_START_WORDS: ReadonlySet<string> = new Set(data.sentenceStartWords);
/** After "Dansk", "Danske", "Danmarks" these make no national organisation. */
export const NOT_AFTER_DANISH: ReadonlySet<string> = new Set(data.notAfterDanish);
