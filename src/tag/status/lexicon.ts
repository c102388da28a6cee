// The predicates that say how far a trial is, as patterns over the words of a sentence. Data with names; judges nothing.
import { readFileSync } from 'node:fs';
import type { Status } from '../../model/mention.ts';
import { grammarWords } from '../predicate/grammar.ts';
import { type PatternHit, patternFinder } from '../predicate/key-string.ts';
import { makeSpell } from '../predicate/spelling.ts';
import type { Word } from '../predicate/words.ts';

/** `participle` and `state` want an auxiliary; `finite` ones stand alone. */
export type PredicateForm = 'participle' | 'state' | 'finite';

interface PredicateData {
  readonly predicates: readonly {
    readonly name: string;
    readonly status: Status;
    readonly denied?: Status;
    readonly form: PredicateForm;
    readonly pattern: string;
  }[];
}

const { predicates } = JSON.parse(
  readFileSync(new URL('./data/predicates.json', import.meta.url), 'utf8'),
) as PredicateData;
const find = patternFinder(predicates.map((one) => ({ ...one, pattern: new RegExp(one.pattern, 'g') })));

/** A predicate found at words `from`..`to`. */
export interface StatusHit extends PatternHit {
  readonly name: string;
  readonly status: Status;
  readonly denied?: Status;
  readonly form: PredicateForm;
}

/** All predicates of a sentence, by pattern; those that cross a stop between clauses are left out. */
export function statusHits(words: readonly Word[]): StatusHit[] {
  return find(words);
}

const SPELT = [
  'igangsat',
  'iværksat',
  'påbegyndt',
  'afsluttet',
  'forsinket',
  'implementeret',
  'begrænset',
  'beskeden',
  'aktivitet',
  'udskudt',
  'gennemført',
  'forsøget',
  'forsøgene',
  'forsøg',
  'startet',
  'begyndt',
  'ophørt',
  'kommet',
  'opstartet',
  'udløbet',
  'stoppet',
];

/** Reads a word of a bad scan as the word of a status that it was. */
export const spell = makeSpell([...SPELT, ...grammarWords()]);
