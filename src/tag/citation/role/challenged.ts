// Citations that a word of the sentence asks away: before them, after them, or by setting them aside.
import type { Token } from '../tokens.ts';
import { hasWish, isChallenge, isPassive } from './challenge-cue.ts';
import { type CueHit, words } from './cue-words.ts';
import { isGround } from './ground.ts';
import { hasConjunction, isRuleNoun, nounBefore, speaksOfRule, startsClause } from './joints.ts';
import { isContrasted, isCutOff, isNegated } from './scope.ts';
import type { Judged, RoleRule, RoleState } from './state.ts';
import { cuesAfter, cuesBefore, MOST_CUES } from './window.ts';

const IMMEDIATE = new Set(words('immediate'));
/** Words between "i stedet for" and the citation. */
const SET_ASIDE_WITHIN = 8;
/** "dispensation efter § 31": a ground this close after the cue is the power to exempt. */
const GROUND_WITHIN = 4;
const EXEMPTION = /^(?:dispensation|undtagelse|fritagelse|fravigelse)/;
/** Tokens of ", og". */
const LONGEST_SEPARATOR = 2;
/** Words between a rule and the passive verb that asks it away. */
const SUBJECT_WITHIN = 10;

/** Governed by a challenge before it: "fravige servicelovens § 83", "undtages fra kravet om tilsyn i § 151". */
export const challengedBefore: RoleRule = (judged, state) => {
  const { draft, clause } = judged;
  const { tokens } = state;
  const cue = cuesBefore(judged, state).find(
    (hit) => isChallenge(hit, judged, state) && !isCutOff(tokens, hit.last + 1, draft.first),
  );
  if (cue === undefined || hasSubject(cue, judged, state)) return undefined;
  if (isPower(cue, draft.first, tokens)) return undefined;
  if (!isFirstAfter(cue, judged, state) && !sharesObject(judged, state)) return undefined;
  if (isPassive(tokens, cue) && tokens[draft.last + 1]?.norm === 'ikke') return 'mention';
  return isNegated(tokens, cue, clause) ? 'mention' : 'challenged';
};

/** Governed by a challenge after it: "§ 83 fraviges", "§ 40, og vi har bedt om at blive undtaget". */
export const challengedAfter: RoleRule = (judged, state) => {
  const { draft, clause } = judged;
  const { tokens } = state;
  const cue = cuesAfter(judged, state).find(
    (hit) => isChallenge(hit, judged, state) || changesRule(hit, judged, state),
  );
  if (cue === undefined || isContrasted(tokens, draft.last + 2, cue.first)) return undefined;
  if (hasOwnObject(cue, judged, state)) return undefined;
  const ownClause = startsClause(tokens, draft.last, cue.first);
  const isItsGround = isGround(tokens, draft.first) && !speaksOfRule(tokens, draft.first, clause.first);
  if (isItsGround && !ownClause) return undefined;
  if (ownClause && !hasWish(state, { first: draft.last + 1, last: clause.last })) return undefined;
  return isNegated(tokens, cue, clause) ? 'mention' : 'challenged';
};

/** "LAB § 16; LAS § 8 b; BEK nr. 1255": with nothing but a separator between, like the citation before it. */
export const inSeries: RoleRule = ({ draft, index, clause }, { tokens, drafts, roles }) => {
  const previous = drafts[index - 1];
  if (previous === undefined || previous.first < clause.first || roles[index - 1] !== 'challenged')
    return undefined;
  if (draft.first - previous.last > LONGEST_SEPARATOR + 1) return undefined;
  const between = tokens.slice(previous.last + 1, draft.first);
  const separated = between.length > 0 && between.every(({ norm }) => /^(?:[,;/]|og|eller|samt)$/.test(norm));
  return separated ? 'challenged' : undefined;
};

/** Right after "uanset", "selv om", "i stedet for": set aside. Only nouns and articles may stand between. */
export const setAside: RoleRule = ({ draft }, { tokens }) => {
  for (let i = draft.first - 1; i >= draft.first - SET_ASIDE_WITHIN; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (IMMEDIATE.has(norm) || IMMEDIATE.has(`${tokens[i - 1]?.norm ?? ''} ${norm}`)) return 'challenged';
    if (tokens[i]?.kind !== 'word' || /^(?:jf|og|er|kan|skal|har|var|havde|måtte|vil)$/.test(norm))
      return undefined;
  }
  return undefined;
};

/** "Kravet i § 15 erstattes af": a rule that is the subject of a change. */
function changesRule(cue: CueHit, { draft, clause }: Judged, { tokens }: RoleState): boolean {
  if (cue.kind !== 'weak' || !/^(?:erstattes|fjernes|forlænges|afløses|forkortes)/.test(cue.words))
    return false;
  return speaksOfRule(tokens, draft.first, clause.first);
}

/** Is the citation the power to exempt: "dispensation efter § 31", not "droppe tilsynet efter § 151"? */
function isPower(cue: CueHit, at: number, tokens: readonly Token[]): boolean {
  const within = EXEMPTION.test(cue.words) ? GROUND_WITHIN : 2;
  return at - cue.last <= within && isGround(tokens, at);
}

/** Is the citation the first one after the cue? */
function isFirstAfter(cue: CueHit, { index }: Judged, { tokens, drafts }: RoleState): boolean {
  const previous = drafts[index - 1];
  return previous === undefined || previous.start < (tokens[cue.last]?.end ?? 0);
}

/** Joined to a challenged citation ("og fra § 4", "samt reglerne i § 9"), not hung below it ("efter § 9"). */
function sharesObject(judged: Judged, state: RoleState): boolean {
  return state.roles[judged.index - 1] !== 'basis' && isJoined(judged, state);
}

/** Joined to the citation before it by a conjunction, and no ground of its own. */
function isJoined({ draft, index }: Judged, { tokens, drafts }: RoleState): boolean {
  const previous = drafts[index - 1];
  if (previous === undefined) return false;
  if (repeatsPreposition(tokens, previous.last + 1)) return true;
  if (isGround(tokens, draft.first) && !isRuleNoun(nounBefore(tokens, draft.first))) return false;
  return hasConjunction(tokens, previous.last + 1, draft.first);
}

/** "kravet om tilsyn efter § 3, og om regnskab efter § 9": a second object, with its own ground. */
function repeatsPreposition(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.raw === ',' ? from + 1 : from;
  return /^(?:og|samt)$/.test(tokens[at]?.norm ?? '') && /^(?:om|fra|for)$/.test(tokens[at + 1]?.norm ?? '');
}

/** Has a passive cue its rule before it already: "§ 163 fraviges, jf. bekendtgørelse nr. 1387"? */
function hasSubject(
  cue: CueHit,
  { draft: draftHere, index }: Judged,
  { tokens, drafts }: RoleState,
): boolean {
  if (!isPassive(tokens, cue)) return false;
  if (/^(?:frit|undt|frih|løs)/.test(cue.words) && leadsFrom(tokens, cue.last, draftHere.first)) return false;
  for (let i = index - 1; i >= 0 && i >= index - MOST_CUES; i--) {
    const draft = drafts[i];
    if (draft === undefined || draft.first > cue.last) continue;
    return cue.first - draft.last <= SUBJECT_WITHIN && !isCutOff(tokens, draft.last + 1, cue.first);
  }
  return false;
}

/** "fritages kommunen for": who is exempted stands between the verb and the rule. */
function leadsFrom(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(Math.max(from + 1, to - SUBJECT_WITHIN), to)
    .some(({ norm }) => /^(?:for|fra)$/.test(norm));
}

/** Does the cue rule another citation: one between that is not joined, or, if it is active, one after it? */
function hasOwnObject(cue: CueHit, { draft, index, clause, passage }: Judged, state: RoleState): boolean {
  const { tokens, drafts } = state;
  let next = index + 1;
  while (isSamePlace(drafts[next], { group: draft.group, tokens, cue })) next++;
  const other = drafts[next];
  if (other === undefined || other.first > clause.last) return false;
  if (other.first < cue.first) return !isJoined({ draft: other, index: next, clause, passage }, state);
  return !isPassive(tokens, cue) && !isCutOff(tokens, cue.last + 1, other.first);
}

interface Place {
  readonly group: number;
  readonly tokens: readonly Token[];
  readonly cue: CueHit;
}

/** An item of the same list, or one that explains it in brackets: "lejelovens regler (§§ 82-86) fraviges". */
function isSamePlace(draft: RoleState['drafts'][number] | undefined, { group, tokens, cue }: Place): boolean {
  if (draft === undefined || draft.first > cue.first) return false;
  return (draft.group === group && group >= 0) || tokens[draft.first - 1]?.raw === '(';
}
