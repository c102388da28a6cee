// Finds the words of a sentence that decide: a verb, or a noun with its verb. Leaves what they mean there to others.
import type { Outcome } from '../../model/mention.ts';
import { hitsOf, type KeyLine } from '../predicate/key-string.ts';
import { type Clause, clauseAround, keysBetween, type Word } from '../predicate/words.ts';
import { type Idiom, isAnswerNoun, type LightVerb, lightVerb, NOUNS, VERBS } from './lexicon.ts';
import type { VerbForm } from './turns.ts';

/** A deciding core: words `from`..`to` hold it, `verb` is the word that carries its form. */
export interface Core {
  readonly outcome: Outcome;
  readonly form: VerbForm;
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  /** The noun, where a noun decides. */
  readonly noun?: number;
  readonly light?: LightVerb;
  /** Decides only where it is denied. */
  readonly onlyDenied?: boolean;
  /** Decides only in the decider's own papers. */
  readonly letter?: boolean;
  readonly clause: Clause;
}

const REACH_LEFT = 8;
const REACH_RIGHT = 4;

/** The cores of a sentence, in order; `idioms` are those that it may hold. */
export function coresIn(line: KeyLine, idioms: readonly Idiom[]): Core[] {
  const { words } = line;
  const cores: Core[] = [];
  words.forEach((word, at) => {
    const verb = VERBS.get(word.key);
    if (verb !== undefined)
      cores.push({ ...verb, from: at, to: at, verb: at, clause: clauseAround(words, at) });
    const core = nounCore(words, at);
    if (core !== undefined) cores.push(core);
  });
  return [...cores, ...idiomCores(line, idioms)].sort((a, b) => a.from - b.from);
}

/** Idioms carry their form in their first word but for a subject or "kan" before it. */
function idiomCores(line: KeyLine, idioms: readonly Idiom[]): Core[] {
  return hitsOf(line, idioms).map((idiom) => ({ ...idiom, verb: idiom.from }));
}

function nounCore(words: readonly Word[], at: number): Core | undefined {
  const noun = NOUNS.get(words[at]?.key ?? '');
  if (noun === undefined) return undefined;
  const to = noun.second === undefined ? at : at + 1;
  if (noun.second !== undefined && words[to]?.key !== noun.second) return undefined;
  const clause = clauseAround(words, at);
  const verb = lightVerbNear(words, { at, to, kinds: noun.verbs }, clause);
  if (verb === undefined || isReason(words, at)) return undefined;
  if (noun.follow?.test(keysBetween(words, to + 1, to + 3)) === false) return undefined;
  return {
    outcome: noun.outcome,
    form: verb.form,
    from: Math.min(at, verb.index),
    to: Math.max(to, verb.index),
    verb: verb.index,
    noun: at,
    light: verb.light,
    clause,
  };
}

/** "der er kun givet hjemmel til 13 uger": what a hindrance comes from, no answer. */
function isReason(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'hjemmel' && [1, 2, 3, 4].some((back) => words[at - back]?.key === 'kun');
}

interface NearVerb {
  readonly index: number;
  readonly form: VerbForm;
  readonly light: LightVerb;
}

function lightVerbNear(
  words: readonly Word[],
  noun: { readonly at: number; readonly to: number; readonly kinds: readonly LightVerb[] },
  clause: Clause,
): NearVerb | undefined {
  const near: number[] = [];
  for (let i = noun.at - 1; i >= Math.max(clause.first, noun.at - REACH_LEFT); i--) near.push(i);
  for (let i = noun.to + 1; i <= Math.min(clause.last, noun.to + REACH_RIGHT); i++) near.push(i);
  for (const light of noun.kinds) {
    if (light === 'link') continue;
    const index = near.find((i) => lightVerb(words[i]?.key, [light]) !== undefined);
    const form = lightVerb(words[index ?? -1]?.key, [light]);
    if (index !== undefined && form !== undefined) return { index, form, light };
  }
  return noun.kinds.includes('link') ? linked(words, noun, near) : undefined;
}

/** "svaret er nej", "det blev et afslag": only beside a word for the answer. */
function linked(
  words: readonly Word[],
  noun: { readonly at: number },
  near: readonly number[],
): NearVerb | undefined {
  if (!near.some((i) => Math.abs(i - noun.at) <= 5 && isAnswerNoun(words[i]?.key ?? ''))) return undefined;
  const index = near.find((i) => lightVerb(words[i]?.key, ['link']) !== undefined);
  const form = lightVerb(words[index ?? -1]?.key, ['link']);
  return index === undefined || form === undefined ? undefined : { index, form, light: 'link' };
}
