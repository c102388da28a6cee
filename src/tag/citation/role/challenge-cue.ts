// Which words ask a rule away, and in which direction they reach.
import type { Token } from '../tokens.ts';
import type { CueHit } from './cue-words.ts';
import type { Clause } from './scope.ts';
import type { Judged, RoleState } from './state.ts';
import { AHEAD, BACK, cuesWithin } from './window.ts';

/** Tokens after "ophævelsen" in which "ved lov" is looked for. */
const BY_LAW_WITHIN = 12;
/** Words before "ændret" in which "blev" is looked for. */
const HISTORY_WITHIN = 4;
/** Verbs that change a law for good as well as for a trial. */
const CHANGES = /^(?:ændr|ophæv|udvid|forenkl|lempe|fjern|erstat|moderniser)/;
const PASSIVE = /(?:es|et|te|gt)$/;
/** Verbs of which the rule is the subject. */
const RULE_ACTS = /^(?:bortfald|udgå|udgik|gælder|gjaldt|finder|fandt)/;

/** A strong cue, or a weak one with a wish in the sentence, that is no part of a title, of an amendment or of a repeal. */
export function isChallenge(cue: CueHit, { clause }: Judged, state: RoleState): boolean {
  if (cue.kind === 'keep' || cue.kind === 'wish') return false;
  if (isAmendment(state.tokens, cue) || isRepeal(cue, state) || leavesOut(state.tokens, cue)) return false;
  const first = Math.max(clause.first, cue.first - BACK);
  const last = Math.min(clause.last, cue.last + AHEAD);
  if (isForGood(state.tokens, cue, { first, last })) return false;
  if (cue.kind === 'strong') return true;
  if (isHistory(state.tokens, cue)) return false;
  return hasWish(state, { first, last }) || isAllowed(cue, state);
}

/** Words between "kan" and "erstatte". */
const ALLOWED_WITHIN = 15;

/** "Kommunen kan lade et brev erstatte afgørelser efter § 7": an order allows what elsewhere is wished for. */
function isAllowed(cue: CueHit, { context, tokens }: RoleState): boolean {
  if (context.document.kind !== 'executive-order' || !/^erstatte$/.test(cue.words)) return false;
  const before = tokens.slice(Math.max(0, cue.first - ALLOWED_WITHIN), cue.first);
  return before.some(({ norm }) => norm === 'kan') && !before.some(({ norm }) => norm === 'ikke');
}

/** Does a word of wish stand in a stretch of tokens? */
export function hasWish(
  state: RoleState,
  stretch: { readonly first: number; readonly last: number },
): boolean {
  return cuesWithin(state.cues, stretch).some((cue) => cue.kind === 'wish');
}

/** "fraviges", "sættes ud af kraft", but not "fritages for", which rules what follows. */
export function isPassive(tokens: readonly Token[], cue: CueHit): boolean {
  if (RULE_ACTS.test(cue.words)) return true;
  const last = tokens[cue.last]?.norm ?? '';
  const next = tokens[cue.last + 1]?.norm ?? '';
  if (/^(?:fra|for)$/.test(last) || /^(?:fra|for|af|:)$/.test(next)) return false;
  return PASSIVE.test(last) || PASSIVE.test(tokens[cue.first]?.norm ?? '');
}

/** "lov om ændring af", "ændret ved lov nr.", "ophævelsen er gennemført ved lov nr.". */
function isAmendment(tokens: readonly Token[], cue: CueHit): boolean {
  if (/^(?:ændr|ophæv)/.test(cue.words) && isDoneByLaw(tokens, cue.last)) return true;
  if (tokens[cue.first - 1]?.norm !== 'om') return false;
  return /^(?:lov|loven|lovforslag|bekendtgørelse)$/.test(tokens[cue.first - 2]?.norm ?? '');
}

/** "blev ændret i 2018", "Folketinget ændrede": told of the law, asked by nobody. */
function isHistory(tokens: readonly Token[], cue: CueHit): boolean {
  for (let i = cue.first - 1; i >= 0 && i >= cue.first - HISTORY_WITHIN; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(?:folketinget|lovændringen|lovændring|reformen)$/.test(norm)) return true;
    if (/^(?:blev|er|var|siden|bør|burde)$/.test(norm)) return CHANGES.test(cue.words);
  }
  return false;
}

/** "foreslår, at § 141 ændres permanent": advice to change the law for all, not a trial. */
function isForGood(tokens: readonly Token[], cue: CueHit, { first, last }: Clause): boolean {
  if (!CHANGES.test(cue.words)) return false;
  return tokens.slice(first, last + 1).some(({ norm }) => /^permanent/.test(norm));
}

/** Does "ved lov" follow: parliament did it, nobody asks for it? */
function isDoneByLaw(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i <= from + BY_LAW_WITHIN; i++) {
    if (tokens[i]?.raw === '.' && (tokens[i + 1]?.gap ?? 0) > 0) return false;
    if (tokens[i]?.norm === 'ved' && /^(?:lov|bekendtgørelse|en)$/.test(tokens[i + 1]?.norm ?? ''))
      return true;
  }
  return false;
}

/** "§ 118 er ikke omfattet" leaves a rule out of the trial; "ikke omfattet af § 118" takes the trial out of the rule. */
function leavesOut(tokens: readonly Token[], cue: CueHit): boolean {
  return cue.words.startsWith('ikke omfattet') && tokens[cue.last + 1]?.norm !== 'af';
}

/** An order that takes the place of another repeals it: that asks nothing away. */
function isRepeal(cue: CueHit, state: RoleState): boolean {
  return state.context.document.kind === 'executive-order' && cue.words.startsWith('ophæv');
}
