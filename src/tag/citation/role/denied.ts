// Citations that a word right before them, or around them, leaves out or switches off.
import { hasWish } from './challenge-cue.ts';
import { wordTest } from './cue-words.ts';
import { isRuleNoun } from './joints.ts';
import { isCutOff } from './scope.ts';
import type { RoleRule } from './state.ts';
import { AHEAD, BACK } from './window.ts';

const applies = wordTest('applies');
const LINKS = /^(?:fra|for|i|af|om|på|også|længere|heller|dog|de|den|det|\()$/;
/** Words between "ikke" and the citation it leaves out. */
const DENIED_WITHIN = 6;
/** Words between "gælder" and its rule, and between the rule and "ikke". */
const VERB_WITHIN = 7;
const NOT_WITHIN = 3;
/** Words between "uden" and the rule that is left out. */
const WITHOUT_WITHIN = 14;
const HARMLESS =
  /^(?:mulig|kan$|gives|søg|ændr|berør|påvirk|røre|krænk|strid|overtræd|frav|tilsidesæt|henvis|nævn|anfør|angiv)/;

/** Left out by "ikke" or "hverken" right before it: "men ikke § 84", "heller ikke § 22", "dog ikke fra § 148 a". */
export const denied: RoleRule = ({ draft, index, clause }, { tokens, drafts, roles }) => {
  for (let i = draft.first - 1; i >= clause.first && i >= draft.first - DENIED_WITHIN; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'hverken' || norm === 'ikke')
      return applies(tokens[i - 1]?.norm ?? '') ? undefined : 'mention';
    if (norm === 'eller' && drafts[index - 1]?.last === i - 1 && roles[index - 1] === 'mention')
      return tokens.slice(clause.first, i).some((token) => token.norm === 'hverken') ? 'mention' : undefined;
    if (!LINKS.test(norm) && !isRuleNoun(norm)) return undefined;
  }
  return undefined;
};

/** Switched off in a trial: "I forsøget gjaldt § 141 ikke", "gælder ikke § 141". */
export const appliesNot: RoleRule = ({ draft, clause }, state) => {
  const { tokens } = state;
  const verb = tokens.slice(Math.max(clause.first, draft.first - VERB_WITHIN), draft.first);
  if (!verb.some(({ norm }) => applies(norm))) return undefined;
  const after = tokens.slice(draft.last + 1, Math.min(clause.last, draft.last + NOT_WITHIN) + 1);
  if (!after.some(({ norm }) => norm === 'ikke') && !verb.some(({ norm }) => norm === 'ikke'))
    return undefined;
  if (after.some(({ raw }) => raw === ',')) return undefined;
  const first = Math.max(clause.first, draft.first - BACK);
  return hasWish(state, { first, last: Math.min(clause.last, draft.last + AHEAD) })
    ? 'challenged'
    : undefined;
};

/** Done without it: "uden at der er lavet en undersøgelse efter § 50", "uden kravet i § 9". */
export const without: RoleRule = ({ draft, index, clause }, { tokens, drafts }) => {
  const from = Math.max(clause.first, draft.first - WITHOUT_WITHIN, (drafts[index - 1]?.last ?? -1) + 1);
  for (let i = draft.first - 1; i >= from; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (HARMLESS.test(norm)) return undefined;
    const next = tokens[i + 1]?.norm ?? '';
    if (norm !== 'uden' && !(norm === 'ikke' && /^(?:længere|at|behøve)$/.test(next))) continue;
    return /^(?:for|om|tvivl)$/.test(next) || isCutOff(tokens, i + 1, draft.first) ? undefined : 'challenged';
  }
  return undefined;
};
