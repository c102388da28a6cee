// The predicates that say how far a trial is, as patterns over the words of a sentence. Data with names; judges nothing.
import { readFileSync } from 'node:fs';
import type { Status } from '../../model/mention.ts';
import { grammarWords } from '../predicate/grammar.ts';
import { makeSpell } from '../predicate/spelling.ts';
import { type Clause, clauseAround, type Word } from '../predicate/words.ts';

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
const PREDICATES = predicates.map((one) => ({ ...one, pattern: new RegExp(one.pattern, 'g') }));

/** A predicate found at words `from`..`to`. */
export interface StatusHit {
  readonly name: string;
  readonly status: Status;
  readonly denied?: Status;
  readonly form: PredicateForm;
  readonly from: number;
  readonly to: number;
  readonly clause: Clause;
}

/** All predicates of a sentence, by pattern; those that cross a stop between clauses are left out. */
export function statusHits(words: readonly Word[]): StatusHit[] {
  const index: number[] = [0];
  words.forEach((word, at) => {
    for (let i = 0; i <= word.key.length; i++) index.push(at);
  });
  const keys = ` ${words.map((word) => word.key).join(' ')} `;
  return PREDICATES.flatMap(({ pattern, ...predicate }) =>
    [...keys.matchAll(pattern)].flatMap((match) => {
      const from = index[match.index + 1] ?? 0;
      const to = index[match.index + match[0].length - 2] ?? from;
      const clause = clauseAround(words, from);
      return to <= clause.last ? [{ ...predicate, from, to, clause }] : [];
    }),
  );
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
