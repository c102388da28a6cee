// "Det følger af planlovens § 40. Den regel ønsker vi at fravige.": a sentence that points back and asks the rule away.
import type { Token } from '../tokens.ts';
import { type CueHit, wordTest } from './cue-words.ts';
import { isRuleNoun } from './joints.ts';
import { type Clause, isNegated, lastAtOrBefore } from './scope.ts';
import type { RoleRule } from './state.ts';
import { cuesWithin } from './window.ts';

const isDemonstrative = wordTest('demonstratives');
/** Words of the next sentence in which it must point back, and in which the cue must stand. */
const OPENING = 3;
const RULE_WITHIN = 6;
const CUE_WITHIN = 30;

/** Asked away by the next sentence, if the draft is the last citation of its own. */
export const askedAwayNext: RoleRule = ({ draft, index, clause }, state) => {
  const { tokens, cues, drafts, clauses } = state;
  const next = clauses[lastAtOrBefore(clauses, clause.first) + 1];
  if (next === undefined || (tokens[next.first]?.gap ?? 4) >= 4) return undefined;
  if ((drafts[index + 1]?.first ?? Number.POSITIVE_INFINITY) <= Math.min(next.last, next.first + CUE_WITHIN))
    return undefined;
  if (!pointsBack(tokens, next)) return undefined;
  const to = Math.min(next.last, next.first + CUE_WITHIN);
  const cue = cueWithin(cues, next.first, to);
  if (cue === undefined) return undefined;
  return isNegated(tokens, cue, next) ? 'mention' : draft.provision === undefined ? undefined : 'challenged';
};

/** Does the sentence open with "det", "den regel", or speak early of "kravet", "grænsen"? */
function pointsBack(tokens: readonly Token[], sentence: Clause): boolean {
  for (let i = sentence.first; i < sentence.first + RULE_WITHIN && i <= sentence.last; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (i < sentence.first + OPENING && isDemonstrative(norm)) return true;
    if (isRuleNoun(norm) && /(?:en|et|ne)$/.test(norm)) return true;
  }
  return false;
}

/** The first cue that asks a rule away: a strong one, or a weak one after a wish ("Vi ønsker grænsen ophævet"). */
function cueWithin(cues: readonly CueHit[], first: number, last: number): CueHit | undefined {
  let wished = false;
  for (const cue of cuesWithin(cues, { first, last })) {
    if (cue.kind === 'strong' || (cue.kind === 'weak' && wished)) return cue;
    wished ||= cue.kind === 'wish';
  }
  return undefined;
}
