// Whether a sentence states what it says as a fact: hopes, conditions, advice, questions and speech do not.
import { readFileSync } from 'node:fs';
import { isOf } from './grammar.ts';
import type { Clause, Word } from './words.ts';
import { keysBetween } from './words.ts';

interface VetoWords {
  /** Hold to the end of the sentence, or to "men". */
  readonly conditions: readonly string[];
  /** Hold in their own clause and in the at-clause that depends on them. */
  readonly attitudes: readonly string[];
  /** End what conditions and attitudes before them hold. */
  readonly releasing: readonly string[];
  /** Right before a noun or infinitive: it is asked for, not given. */
  readonly asking: readonly string[];
  /** First word of a clause that states no fact. */
  readonly openers: readonly string[];
  /** First word of the next clause: a condition follows. */
  readonly after: readonly string[];
  readonly speech: readonly string[];
}

const data = JSON.parse(readFileSync(new URL('./data/vetoes.json', import.meta.url), 'utf8')) as VetoWords;

const CONDITIONS = phrases(data.conditions);
const ATTITUDES = phrases(data.attitudes);
const ASKING = new RegExp(` (?:${data.asking.join('|')}) (?:[^ ]+ ){0,2}$`);
const RELEASING = new Set(data.releasing);
const OPENERS = new Set(data.openers);
const AFTER = new Set(data.after);
const SPEECH = new Set(data.speech);
/** Words to the left among which a governing word is looked for. */
const REACH = 30;

function phrases(list: readonly string[]): RegExp {
  return new RegExp(` (?:${list.join('|')}) `);
}

/** Is what stands at word `at` hoped for, advised, doubted or put under a condition by what stands before it? */
export function isGoverned(words: readonly Word[], at: number, clause: Clause): boolean {
  if (INVENTED.test(keysBetween(words, 0, 4)) || isInvertedCondition(words, at)) return true;
  const from = releasedFrom(words, at, clause);
  if (from <= clause.first && opensOpen(words, clause, at)) return true;
  if (CONDITIONS.test(keysBetween(words, from, at - 1))) return true;
  const near = Math.max(from, clause.first);
  if (ATTITUDES.test(keysBetween(words, near, at - 1))) return true;
  const dependent = dependsFrom(words, from, clause.first);
  return dependent !== undefined && ATTITUDES.test(keysBetween(words, from, dependent - 1));
}

const INVENTED = / (?:opdigtet|opdigtede|fiktivt?|tænkt eksempel|tænkte eksempler) /;
const INVERTED =
  /^ (?:vil|ønsker|søger|får|bliver|kan|skal|har|er|afslås|godkendes|imødekommes) (?:i|man|kommunen|ansøgningen|forsøget|det|den|en|et|kommuner|ministeriet|netværket) /;

/** "Vil I fravige § 3, får I nej", "Bliver forsøget godkendt, begynder vi": a sentence of Danish that opens with its verb. */
function isInvertedCondition(words: readonly Word[], at: number): boolean {
  return at > 0 && INVERTED.test(keysBetween(words, 0, 1)) && words.some((word) => word.stop === 'comma');
}

/** "Når forsøget er godkendt", "om et forsøg kan godkendes": the clause's own first word. */
function opensOpen(words: readonly Word[], clause: Clause, at: number): boolean {
  return at > clause.first && OPENERS.has(words[clause.first]?.key ?? '');
}

/** From where on a governing word still reaches word `at`. */
function releasedFrom(words: readonly Word[], at: number, clause: Clause): number {
  let from = Math.max(0, at - REACH);
  for (let i = from; i < at; i++) {
    const word = words[i];
    if (word === undefined) break;
    const opens = i <= clause.first && word.stop === 'comma' && opensMainClause(words, i);
    if (word.stop === 'strong' || opens) from = i;
    if (RELEASING.has(word.key) && !OPENERS.has(words[i - 1]?.key ?? '')) from = i + 1;
  }
  return from;
}

function opensMainClause(words: readonly Word[], at: number): boolean {
  return isOf('clauseOpeners', words[at]?.key) && !isOf('subordinators', words[at + 1]?.key);
}

/** The last ", at" up to the clause that begins at `first`, if there is one. */
function dependsFrom(words: readonly Word[], from: number, first: number): number | undefined {
  for (let i = first; i > from; i--) if (words[i]?.key === 'at' && words[i]?.stop !== 'none') return i;
  return undefined;
}

/** Is a noun or infinitive at word `at` merely asked for ("søgt om tilladelse", "for at imødekomme")? */
export function isAskedFor(words: readonly Word[], at: number, clause: Clause): boolean {
  return ASKING.test(keysBetween(words, Math.max(clause.first, at - 8), at - 1));
}

/** Does a condition follow in the same sentence ("imødekommes, hvis ...")? */
export function isConditionAfter(words: readonly Word[], clause: Clause): boolean {
  return AFTER.has(words[clause.last + 1]?.key ?? '');
}

/** A line of speech with its tag: "– Vi fik nej, siger hun". */
export function isSpeech(words: readonly Word[], opening: string): boolean {
  return /^[–—-]\s/.test(opening) && words.some((word) => SPEECH.has(word.key));
}
