// The predicates that say how far a trial is, as patterns over the words of a sentence. Data with names; judges nothing.
import { readFileSync } from 'node:fs';
import { StopError } from '../../model/errors.ts';
import type { Status } from '../../model/mention.ts';
import { grammarWords } from '../predicate/grammar.ts';
import { type PatternHit, patternFinder } from '../predicate/key-string.ts';
import { makeSpell } from '../predicate/spelling.ts';
import type { Word } from '../predicate/words.ts';

/** `participle` and `state` want an auxiliary; `finite` ones stand alone. */
export type PredicateForm = 'participle' | 'state' | 'finite';

/** Where the trial of a predicate stands: its subject, its object, or anywhere in the sentence. */
export type TrialPlace = 'subject' | 'object' | 'sentence';

interface PredicateData {
  /** Words and phrases, or a gap, that patterns name as `<name>`. */
  readonly classes: Readonly<Record<string, readonly string[] | string>>;
  readonly predicates: readonly {
    readonly name: string;
    readonly status: Status;
    readonly denied?: Status;
    /** Its denial, if any, is part of the pattern. */
    readonly closed?: true;
    /** Says it only where nothing else in the sentence does. */
    readonly minor?: true;
    readonly of?: TrialPlace;
    readonly form: PredicateForm;
    readonly pattern: string;
  }[];
}

const { classes, predicates } = JSON.parse(
  readFileSync(new URL('./data/predicates.json', import.meta.url), 'utf8'),
) as PredicateData;
const find = patternFinder(
  predicates.map(({ of = 'subject', closed = false, minor = false, ...one }) => ({
    ...one,
    of,
    closed,
    minor,
    pattern: new RegExp(withClasses(one.pattern), 'g'),
  })),
);

/** A pattern with its classes written out; classes may name others. */
function withClasses(pattern: string): string {
  return pattern.replace(/<([a-zA-Z0-9]+)>/g, (_whole, name: string) => {
    const found = classes[name];
    if (found === undefined) throw new StopError('bad-data', `status predicates name no class ${name}`);
    return withClasses(typeof found === 'string' ? found : `(?:${found.join('|')})`);
  });
}

/** A predicate found at words `from`..`to`. */
export interface StatusHit extends PatternHit {
  readonly name: string;
  readonly status: Status;
  readonly denied?: Status;
  readonly closed: boolean;
  readonly minor: boolean;
  readonly of: TrialPlace;
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
  'opstarten',
  'udløbet',
  'stoppet',
  'stopper',
  'kommer',
  'starter',
];

/** Reads a word of a bad scan as the word of a status that it was. */
export const spell = makeSpell([...SPELT, ...grammarWords()]);
