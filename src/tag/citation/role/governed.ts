// Roles by the words of the sentence: a rule that is asked away before or after the citation, one that is said to stay, one
// that is the ground of something.

import { THIS_ORDER } from '../own-sections.ts';
import type { Token } from '../tokens.ts';
import type { CueHit } from './cue-words.ts';
import { words, wordTest } from './cue-words.ts';
import { isContrasted, isCutOff, isNegated, lastAtOrBefore } from './scope.ts';
import type { Judged, RoleRule, RoleState } from './state.ts';

/** Tokens before and after a citation in which a cue is looked for. */
const BACK = 70;
const AHEAD = 45;
/** Cues looked at on each side. */
const MOST_CUES = 12;

const isRuleNoun = wordTest('ruleNouns');
const BASIS = new Set(words('basis'));
const IMMEDIATE = new Set(words('immediate'));
/** "dispensation efter § 31": a ground this close after the cue is the power to exempt. */
const GROUND_WITHIN = 3;
/** Words between a rule and the passive verb that asks it away. */
const SUBJECT_WITHIN = 10;
/** Tokens between two joined grounds. */
const JOINT = 6;
/** Words between "eksempel" and a citation in quotes. */
const EXAMPLE_WITHIN = 14;
/** Words between "i stedet for" and the citation. */
const SET_ASIDE_WITHIN = 6;
const PASSIVE = /(?:es|et|te|gt)$/;
const JOINS =
  /^(?:og|eller|samt|,|fra|for|af|i|herunder|både|såvel|som|dels|ligeledes|tillige|desuden|også|\/)$/;

/** Said to stay ("berøres ikke", "gælder fortsat") in its own clause. */
export const kept: RoleRule = ({ draft, clause }, { tokens, cues }) => {
  const from = Math.max(clause.first, draft.first - BACK);
  for (let at = lastAtOrBefore(cues, draft.first - 1), n = 0; at >= 0 && n < MOST_CUES; at--, n++) {
    const cue = cues[at];
    if (cue === undefined || cue.first < from) break;
    if (
      cue.kind === 'keep' &&
      !isCutOff(tokens, cue.last, draft.first) &&
      !startsClause(tokens, cue.last, draft.first)
    )
      return 'mention';
  }
  const to = Math.min(clause.last, draft.last + AHEAD);
  for (let at = lastAtOrBefore(cues, draft.last) + 1, n = 0; at < cues.length && n < MOST_CUES; at++, n++) {
    const cue = cues[at];
    if (cue === undefined || cue.first > to) break;
    if (
      cue.kind === 'keep' &&
      !isCutOff(tokens, draft.last + 1, cue.first) &&
      !startsClause(tokens, draft.last, cue.first)
    )
      return 'mention';
  }
  return undefined;
};

/** Is there a ", og" with a clause of its own between two tokens? */
function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (
      tokens[i]?.raw === ',' &&
      tokens[i + 1]?.norm === 'og' &&
      !/^(?:fra|for|i|efter|af|§|stk)$/.test(tokens[i + 2]?.norm ?? '')
    )
      return true;
  }
  return false;
}

/** Governed by a challenge before it: "fravige servicelovens § 83", "undtages fra kravet om tilsyn i § 151". */
export const challengedBefore: RoleRule = (judged, state) => {
  const { draft, clause, index } = judged;
  const { tokens, cues, drafts } = state;
  const from = Math.max(clause.first, draft.first - BACK);
  for (let at = lastAtOrBefore(cues, draft.first - 1), n = 0; at >= 0 && n < MOST_CUES; at--, n++) {
    const cue = cues[at];
    if (cue === undefined || cue.first < from) return undefined;
    if (!isChallenge(cue, judged, state) || isCutOff(tokens, cue.last + 1, draft.first)) continue;
    if (hasSubject(cue, index - 1, state)) return undefined;
    if (draft.first - cue.last <= GROUND_WITHIN && isGround(tokens, draft.first)) return undefined;
    const previous = drafts[index - 1];
    const isFirst = previous === undefined || previous.start < (tokens[cue.last]?.end ?? 0);
    if (!isFirst && !isJoined(judged, state)) return undefined;
    if (!isFirst && state.roles[index - 1] === 'basis') return undefined;
    return isNegated(tokens, cue, clause) ? 'mention' : 'challenged';
  }
  return undefined;
};

/** Has a passive cue its rule before it already: "§ 163 fraviges, jf. bekendtgørelse nr. 1387"? */
function hasSubject(cue: CueHit, index: number, { tokens, drafts }: RoleState): boolean {
  if (!isPassive(tokens, cue)) return false;
  for (let i = index; i >= 0 && i > index - MOST_CUES; i--) {
    const draft = drafts[i];
    if (draft === undefined || draft.first > cue.last) continue;
    return cue.first - draft.last <= SUBJECT_WITHIN && !isCutOff(tokens, draft.last + 1, cue.first);
  }
  return false;
}

/** "fraviges", "sættes ud af kraft", but not "fritages for", which rules what follows. */
function isPassive(tokens: readonly Token[], cue: CueHit): boolean {
  const last = tokens[cue.last]?.norm ?? '';
  const next = tokens[cue.last + 1]?.norm ?? '';
  if (/^(?:fra|for)$/.test(last) || /^(?:fra|for|af)$/.test(next)) return false;
  return PASSIVE.test(last) || PASSIVE.test(tokens[cue.first]?.norm ?? '');
}

/** Governed by a challenge after it: "§ 83 fraviges", "§ 40, og vi har bedt om at blive undtaget". */
export const challengedAfter: RoleRule = (judged, state) => {
  const { draft, clause } = judged;
  const { tokens, cues } = state;
  const to = Math.min(clause.last, draft.last + AHEAD);
  for (let at = lastAtOrBefore(cues, draft.last) + 1, n = 0; at < cues.length && n < MOST_CUES; at++, n++) {
    const cue = cues[at];
    if (cue === undefined || cue.first > to || isContrasted(tokens, draft.last + 1, cue.first))
      return undefined;
    if (!isChallenge(cue, judged, state)) continue;
    if (hasOwnObject(cue, judged, state)) return undefined;
    const ownClause = startsClause(tokens, draft.last, cue.first);
    if (isGround(tokens, draft.first) && !ownClause && !speaksOfRule(tokens, draft.first, clause.first))
      return undefined;
    if (ownClause && !hasWish(cues, draft.last, clause.last)) return undefined;
    return isNegated(tokens, cue, clause) ? 'mention' : 'challenged';
  }
  return undefined;
};

/** Right after "uanset", "selv om", "i stedet for": set aside. Only nouns and articles may stand between. */
export const setAside: RoleRule = ({ draft }, { tokens }) => {
  for (let i = draft.first - 1; i >= draft.first - SET_ASIDE_WITHIN; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (IMMEDIATE.has(norm) || IMMEDIATE.has(`${tokens[i - 1]?.norm ?? ''} ${norm}`)) return 'challenged';
    if (tokens[i]?.kind !== 'word' || /^(?:efter|jf|og|er|kan|skal|har)$/.test(norm)) return undefined;
  }
  return undefined;
};

/** An order asks nothing away of itself and is no ground of its own. */
export const ownReference: RoleRule = ({ index }, { laws }) =>
  laws[index]?.law === THIS_ORDER ? 'mention' : undefined;

/** Right after "efter", "i medfør af", "jf.": a ground. */
export const ground: RoleRule = ({ draft }, { tokens }) => {
  return isGround(tokens, draft.first) || isNamedGround(tokens, draft.first) ? 'basis' : undefined;
};

/** Does a word of basis stand right before token `i`, over "reglerne i" and articles? */
export function isGround(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  for (let skipped = 0; skipped < 5 && at >= 0; skipped++) {
    const norm = tokens[at]?.norm ?? '';
    const pair = `${tokens[at - 1]?.norm ?? ''} ${norm}`;
    if (BASIS.has(norm) || BASIS.has(pair)) return true;
    const skip =
      /^[.,(]$/.test(norm) ||
      /^(?:i|de|den|det|gældende|nuværende|af|dagens|både|dog)$/.test(norm) ||
      isRuleNoun(norm);
    if (!skip) return false;
    at--;
  }
  return false;
}

/** "efter serviceloven § 117 og aktivlovens § 82": joined to a ground. */
export const joinedGround: RoleRule = ({ draft, index, clause }, { tokens, drafts, roles }) => {
  const previous = drafts[index - 1];
  if (previous === undefined || previous.first < clause.first || roles[index - 1] !== 'basis')
    return undefined;
  if (draft.first - previous.last > JOINT) return undefined;
  const between = tokens.slice(previous.last + 1, draft.first).map((token) => token.norm);
  const joins = between.some((norm) => /^(?:og|eller|samt)$/.test(norm));
  return joins && between.every((norm) => JOINS.test(norm) || isRuleNoun(norm)) ? 'basis' : undefined;
};

/** "Hjemlen til forsøget er lov om ...", "den lovgivning, som forsøgene hviler på, er ...". */
function isNamedGround(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.norm !== 'er') return false;
  for (let at = i - 2; at >= 0 && at > i - 9; at--) {
    if (
      /^(?:hjemlen|hjemmelen|lovgrundlaget|retsgrundlaget|grundlaget|hvile|hviler)$/.test(
        tokens[at]?.norm ?? '',
      )
    )
      return true;
  }
  return false;
}

/** An example in quotes asks for nothing: "Et eksempel: »Vi ønsker at fravige servicelovens § 95«". */
export const example: RoleRule = ({ draft, clause }, { tokens }) => {
  let quoted = false;
  for (let at = draft.first - 1; at >= clause.first - 4 && at > draft.first - EXAMPLE_WITHIN; at--) {
    const norm = tokens[at]?.norm ?? '';
    if (/^[«“]$/.test(norm)) return undefined;
    if (/^[»"”'„]$/.test(norm)) quoted = true;
    if (quoted && /^(?:eksempel|eksempelvis|fx|eks|eksempler|eksemplet)$/.test(norm)) return 'mention';
  }
  return undefined;
};

/** Does the clause speak of a rule before its ground: "Kravet om plan, jf. § 141, ..."? */
function speaksOfRule(tokens: readonly Token[], i: number, first: number): boolean {
  for (let at = i - 1; at >= first && at > i - 12; at--) if (isRuleNoun(tokens[at]?.norm ?? '')) return true;
  return false;
}

/** The noun before "efter" or "i": "kravet" in "kravet i § 83". */
function nounBefore(tokens: readonly Token[], i: number): string {
  const word = tokens[i - 1]?.norm ?? '';
  return /^(?:i|efter|om|af)$/.test(word) ? (tokens[i - 2]?.norm ?? '') : word;
}

/** A strong cue, or a weak one with a wish in the sentence, that is not part of a law's title or of an amendment. */
function isChallenge(cue: CueHit, judged: Judged, state: RoleState): boolean {
  if (cue.kind === 'keep' || cue.kind === 'wish') return false;
  const { tokens } = state;
  if (isAmendment(tokens, cue) || isRepeal(cue, state)) return false;
  if (cue.kind === 'strong') return true;
  return hasWish(
    state.cues,
    Math.max(judged.clause.first - 1, cue.first - BACK),
    Math.min(judged.clause.last, cue.last + AHEAD),
  );
}

/** "lov om ændring af", "ændret ved lov nr.", "ophævet ved". */
function isAmendment(tokens: readonly Token[], cue: CueHit): boolean {
  if (/^(?:ændret|ændres|ophævet|ophæves)$/.test(cue.words) && tokens[cue.last + 1]?.norm === 'ved')
    return true;
  return (
    tokens[cue.first - 1]?.norm === 'om' &&
    /^(?:lov|loven|lovforslag|bekendtgørelse)$/.test(tokens[cue.first - 2]?.norm ?? '')
  );
}

/** An order that takes the place of another repeals it: that asks nothing away. */
function isRepeal(cue: CueHit, state: RoleState): boolean {
  return state.context.document.kind === 'executive-order' && cue.words.startsWith('ophæv');
}

function hasWish(cues: readonly CueHit[], from: number, to: number): boolean {
  for (let at = lastAtOrBefore(cues, from) + 1, n = 0; at < cues.length && n < 2 * MOST_CUES; at++, n++) {
    const cue = cues[at];
    if (cue === undefined || cue.first > to) return false;
    if (cue.kind === 'wish') return true;
  }
  return false;
}

/** Is the draft joined to the one before it ("og fra § 4", "samt reglerne i § 9"), not hung below it ("efter § 9")? */
function isJoined(judged: Judged, state: RoleState): boolean {
  const { tokens, drafts } = state;
  const previous = drafts[judged.index - 1];
  if (previous === undefined) return false;
  if (isGround(tokens, judged.draft.first) && !isRuleNoun(nounBefore(tokens, judged.draft.first)))
    return false;
  for (let i = previous.last + 1; i < judged.draft.first; i++) {
    if (JOINS.test(tokens[i]?.norm ?? '') && /^(?:og|eller|samt|herunder|,)$/.test(tokens[i]?.norm ?? ''))
      return true;
  }
  return false;
}

/** Does an active cue rule a citation of its own: "§ 12 giver ret til at fravige § 83"? */
function hasOwnObject(cue: CueHit, judged: Judged, state: RoleState): boolean {
  const { tokens, drafts } = state;
  const next = drafts[judged.index + 1];
  if (next === undefined || next.first > judged.clause.last) return false;
  if (next.group === judged.draft.group && next.group >= 0)
    return hasOwnObject(cue, { ...judged, index: judged.index + 1 }, state);
  const apposed = tokens[next.first - 1]?.raw === '(' && next.first < cue.first;
  if (apposed) return hasOwnObject(cue, { ...judged, index: judged.index + 1 }, state);
  if (next.first < cue.first) return !isJoined({ ...judged, draft: next, index: judged.index + 1 }, state);
  const passive = isPassive(tokens, cue);
  return !passive && !isCutOff(tokens, cue.last + 1, next.first);
}
