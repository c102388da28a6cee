// The words that decide, by form, and the nouns that decide with a verb beside them. Reads no text.
import { readFileSync } from 'node:fs';
import type { Outcome } from '../../model/mention.ts';
import { grammarWords } from '../predicate/grammar.ts';
import { makeSpell } from '../predicate/spelling.ts';
import { turnWords, type VerbForm } from './turns.ts';

const VERB_FORMS = ['passive', 'participle', 'past', 'present', 'infinitive'] as const;

type Forms = Readonly<Record<VerbForm, readonly string[]>>;
const LIGHT = ['give', 'say', 'link', 'come'] as const;

/** What a noun wants beside it: `give` or get, `say`, a `link` ("svaret er nej"), or `come`. */
export type LightVerb = (typeof LIGHT)[number];

interface VerbData {
  readonly verbs: readonly (Forms & { readonly outcome: Outcome })[];
  readonly nouns: readonly {
    readonly outcome: Outcome;
    readonly words: readonly string[];
    readonly verbs: readonly LightVerb[];
    readonly follow?: string;
  }[];
  readonly idioms: readonly (Omit<Idiom, 'pattern'> & { readonly pattern: string })[];
  readonly light: Readonly<Record<LightVerb, Forms>>;
  readonly getters: readonly string[];
  readonly answerNouns: readonly string[];
}

const data = JSON.parse(readFileSync(new URL('./data/verbs.json', import.meta.url), 'utf8')) as VerbData;

/** A verb that decides by itself. */
export interface DecidingVerb {
  readonly outcome: Outcome;
  readonly form: VerbForm;
}

/** Several words that decide together ("tages til følge"), over the words of a sentence with a space around each. */
export interface Idiom extends DecidingVerb {
  readonly pattern: RegExp;
  /** Decides only where it is denied ("kan ikke støtte"). */
  readonly onlyDenied?: boolean;
  /** Decides only in the decider's own papers. */
  readonly letter?: boolean;
}

/** A noun that decides; `second` is its second word, where it has two; `follow` what must come after it. */
export interface DecidingNoun {
  readonly outcome: Outcome;
  readonly second?: string;
  readonly verbs: readonly LightVerb[];
  readonly follow?: RegExp;
}

export const VERBS: ReadonlyMap<string, DecidingVerb> = new Map(
  data.verbs.flatMap((verb) =>
    VERB_FORMS.flatMap((form) =>
      verb[form].map((word): [string, DecidingVerb] => [word, { outcome: verb.outcome, form }]),
    ),
  ),
);

export const NOUNS: ReadonlyMap<string, DecidingNoun> = new Map(
  data.nouns.flatMap(({ outcome, words, verbs, follow }) =>
    words.map((word): [string, DecidingNoun] => {
      const [first = word, second] = word.split(' ');
      const after = follow === undefined ? {} : { follow: new RegExp(follow) };
      return [first, { outcome, verbs, ...(second !== undefined && { second }), ...after }];
    }),
  ),
);

export const IDIOMS: readonly Idiom[] = data.idioms.map((idiom) => ({
  ...idiom,
  pattern: new RegExp(idiom.pattern, 'g'),
}));

/** The form of a light verb of one of the kinds, if the word is one. */
export function lightVerb(key: string | undefined, kinds: readonly LightVerb[]): VerbForm | undefined {
  if (key === undefined) return undefined;
  for (const kind of kinds)
    for (const form of VERB_FORMS) if (data.light[kind][form].includes(key)) return form;
  return undefined;
}

const GETTERS = new Set(data.getters);
const ANSWERS = new Set(data.answerNouns);

/** Is the word a verb whose subject is who gets the answer ("fik afslag")? */
export function isGetter(key: string): boolean {
  return GETTERS.has(key);
}

/** Is the word one that an answer is linked to ("svaret er nej")? */
export function isAnswerNoun(key: string): boolean {
  return ANSWERS.has(key);
}

const light = LIGHT.flatMap((kind) => VERB_FORMS.flatMap((form) => data.light[kind][form]));

/** Further words whose misreading costs an outcome. */
const OTHER = [
  'ansøgningen',
  'ansøgning',
  'ansøgninger',
  'ansøgningerne',
  'forsøget',
  'forsøg',
  'forsøgene',
  'delvist',
  'delvis',
  'afklaring',
  'nærmere',
  'ministeriet',
  'regeringen',
  'udestår',
  'afventer',
  'behandling',
];

/** Reads a word of a bad scan as the deciding word that it was. */
export const spell = makeSpell(
  [...VERBS.keys(), ...NOUNS.keys(), ...light, ...grammarWords(), ...OTHER],
  turnWords(),
);
