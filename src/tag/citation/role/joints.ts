// How a citation hangs on the words before it: joined to another citation, below a rule, or in a clause of its own.
import type { Token } from '../tokens.ts';
import { wordTest } from './cue-words.ts';

/** Nouns of rules: "reglerne", "kravet", "pligten". */
export const isRuleNoun = wordTest('ruleNouns');

/** Words that may stand between two joined citations. */
const JOINS =
  /^(?:og|eller|samt|,|fra|for|af|i|herunder|både|såvel|som|dels|ligeledes|tillige|desuden|også|\/)$/;
const CONJUNCTION = /^(?:og|eller|samt|herunder|,)$/;
/** What goes on the clause after ", og" instead of opening one. */
const GOES_ON = /^(?:fra|for|i|efter|af|§|stk)$/;
/** Words before a citation in which its clause speaks of a rule. */
const RULE_WITHIN = 12;

/** May the word stand between two joined citations? */
export function isJoint(norm: string): boolean {
  return JOINS.test(norm) || isRuleNoun(norm);
}

/** Does a conjunction stand between two tokens: "og fra § 4", "samt reglerne i § 9"? */
export function hasConjunction(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CONJUNCTION.test(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** Does ", og" open a clause of its own between two tokens: ", og vi har bedt om at blive undtaget"? */
export function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]?.raw !== ',' || tokens[i + 1]?.norm !== 'og') continue;
    if (!GOES_ON.test(tokens[i + 2]?.norm ?? '')) return true;
  }
  return false;
}

/** Does the clause speak of a rule before token `i`: "Kravet om plan, jf. § 141, ..."? */
export function speaksOfRule(tokens: readonly Token[], i: number, first: number): boolean {
  for (let at = i - 1; at >= first && at > i - RULE_WITHIN; at--) {
    if (isRuleNoun(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

/** The noun before "efter" or "i": "kravet" in "kravet i § 83". */
export function nounBefore(tokens: readonly Token[], i: number): string {
  const word = tokens[i - 1]?.norm ?? '';
  return /^(?:i|efter|om|af)$/.test(word) ? (tokens[i - 2]?.norm ?? '') : word;
}
