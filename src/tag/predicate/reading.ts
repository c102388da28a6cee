// How a predicate is meant: with which finite verb, and denied how often. Leaves what the words mean to the taggers.
import { isOf } from './grammar.ts';
import type { Clause, Word } from './words.ts';

/** The finite verb's kind; `none` where the predicate is finite itself or has no verb in its clause. */
export type Modal = 'none' | 'be' | 'have' | 'can' | 'must' | 'will' | 'wish';

/** A predicate as its clause states it. */
export interface Reading {
  readonly modal: Modal;
  /** Index of the finite verb, where there is one. */
  readonly finite?: number;
  /** Denials: 0 states it, 1 denies it, more are left to nobody's guess. */
  readonly denials: number;
  /** Denied only of the whole ("ikke fuldt ud"). */
  readonly notWholly: boolean;
  /** Index of the first denial, where there is one. */
  readonly denial?: number;
}

/** Words to the left among which the finite verb is looked for. */
const REACH = 11;
const MODALS = ['be', 'have', 'can', 'must', 'will', 'wish'] as const;

/**
 * Reads the predicate whose core (verb, or verb and noun) covers words `from`..`to` of a clause. `finite`: the core's verb is
 * finite itself, so a denial may follow it.
 */
export function readPredicate(
  words: readonly Word[],
  core: { readonly from: number; readonly to: number; readonly finite: boolean },
  clause: Clause,
): Reading {
  const verb = findFinite(words, core, clause);
  const left = verb === undefined ? core.from - 4 : verb - 2;
  const denials = denialsIn(words, Math.max(clause.first, left), core.to);
  if (core.finite || verb === undefined) denials.push(...denialsAfter(words, core.to, clause));
  if (denials.length === 0) denials.push(...negativeSubject(words, verb ?? core.from, clause));
  const first = denials[0];
  return {
    modal: verb === undefined ? 'none' : modalOf(words[verb]?.key),
    ...(verb !== undefined && { finite: verb }),
    denials: denials.length,
    notWholly: first !== undefined && deniesWhole(words, first, clause.last),
    ...(first !== undefined && { denial: first }),
  };
}

function modalOf(key: string | undefined): Modal {
  return MODALS.find((name) => isOf(name, key)) ?? 'none';
}

/** The nearest finite auxiliary left of the core, in its clause and on its side of an "og". */
function findFinite(
  words: readonly Word[],
  core: { readonly from: number; readonly finite: boolean },
  clause: Clause,
): number | undefined {
  const stop = Math.max(opensAfterFigure(words, clause) ? 0 : clause.first, core.from - REACH);
  for (let i = core.from - 1; i >= stop; i--) {
    const key = words[i]?.key;
    if (core.finite && (key === 'og' || key === 'men')) return undefined;
    if (!isOf('participles', key) && modalOf(key) !== 'none') return i;
  }
  return undefined;
}

/** "kan med hjemmel i § 55, stk. 1, imødekomme": a comma that closes a citation ends no clause. */
function opensAfterFigure(words: readonly Word[], { first }: Clause): boolean {
  return (
    words[first]?.stop === 'comma' &&
    /^\d+$/.test(words[first - 1]?.key ?? '') &&
    words[first - 2]?.key === 'stk'
  );
}

function denialsIn(words: readonly Word[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i <= to; i++) if (isDenial(words, i)) found.push(i);
  return found;
}

/** "imødekommes derfor ikke": up to three words after a finite verb. */
function denialsAfter(words: readonly Word[], to: number, clause: Clause): number[] {
  for (let i = to + 1; i <= Math.min(to + 4, clause.last); i++) {
    if (['og', 'men', 'at', 'der'].includes(words[i]?.key ?? '')) return [];
    if (isDenial(words, i)) return [i];
  }
  return [];
}

function isDenial(words: readonly Word[], at: number): boolean {
  return isOf('negations', words[at]?.key) && !isOf('notOnly', words[at + 1]?.key);
}

function negativeSubject(words: readonly Word[], before: number, clause: Clause): number[] {
  for (let i = before - 1; i >= Math.max(clause.first, before - 9); i--)
    if (isOf('negativeSubjects', words[i]?.key)) return [i];
  return [];
}

function deniesWhole(words: readonly Word[], denial: number, last: number): boolean {
  for (let i = denial + 1; i <= Math.min(denial + 4, last); i++)
    if (isOf('wholly', words[i]?.key)) return true;
  return false;
}
