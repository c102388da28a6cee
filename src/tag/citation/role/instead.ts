// Rules that a wish or a trial takes the place of: "der ellers skal prøves efter § 31", "ønsker at give ..., jf. § 42".
import type { Token } from '../tokens.ts';
import { hasConjunction } from './joints.ts';
import { isContrasted, isCutOff } from './scope.ts';
import type { RoleRule } from './state.ts';

/** Words between "ellers skulle" and the citation, and between a wish and its "jf.". */
const ELSE_WITHIN = 12;
const WISH_WITHIN = 45;
const DUTY = /^(?:skal|skulle|kræves|krævedes|kræver|gælder|gjaldt|følger|fulgte|måtte|ville)$/;
const WISHES =
  /^(?:ønsker|ønskede|ansøger|ansøgte|søger|søgte|anmoder|anmodede|beder|bad|foreslår|foreslog)$/;
const KEEPS =
  /^(?:fortsat|fortsætte|bevare|støtte|tilskud|vejledning|svar|oplysninger|møde|bistand|forlænge\S*)$/;
/** Tokens between two citations of one "jf.". */
const NEXT_WITHIN = 4;

/** "der ellers skal prøves efter § 31": what is otherwise the rule is not in the trial. */
export const otherwise: RoleRule = ({ draft, clause }, { tokens }) => {
  if (draft.provision === undefined) return undefined;
  for (let i = draft.first - 1; i >= clause.first && i >= draft.first - ELSE_WITHIN; i--) {
    if (tokens[i]?.norm !== 'ellers') continue;
    const duty = DUTY.test(tokens[i + 1]?.norm ?? '') || DUTY.test(tokens[i - 1]?.norm ?? '');
    return duty && !isCutOff(tokens, i + 1, draft.first) ? 'challenged' : undefined;
  }
  return undefined;
};

/** "ønsker at give ydelsen i to år, jf. § 42": the rule that a wish runs against, named behind it. */
export const wishedAgainst: RoleRule = ({ draft, index, clause }, { tokens, drafts, roles }) => {
  if (draft.provision === undefined) return undefined;
  const previous = drafts[index - 1];
  if (previous !== undefined && previous.first >= clause.first) {
    const near = draft.first - previous.last <= NEXT_WITHIN;
    const joined = near && hasConjunction(tokens, previous.last + 1, draft.first);
    return joined && isNamedBehind(tokens, previous.first) ? roles[index - 1] : undefined;
  }
  if (!isNamedBehind(tokens, draft.first)) return undefined;
  for (let i = draft.first - 1; i >= clause.first && i >= draft.first - WISH_WITHIN; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (KEEPS.test(norm)) return undefined;
    if (WISHES.test(norm)) return isContrasted(tokens, i + 1, draft.first) ? undefined : 'challenged';
  }
  return undefined;
};

/** After ", jf." or an opening bracket. */
function isNamedBehind(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at - 1]?.raw === '.' ? at - 2 : at - 1;
  return tokens[at - 1]?.raw === '(' || /^jfr?$/.test(tokens[dot]?.norm ?? '');
}

/** Words between "medmindre" and what it excepts. */
const EXCEPTS_WITHIN = 14;

/** "kan fraviges, medmindre det er § 7": what an exception leaves standing. */
export const excepted: RoleRule = ({ draft, clause }, { tokens }) => {
  for (let i = draft.first - 1; i >= clause.first && i >= draft.first - EXCEPTS_WITHIN; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'medmindre' || norm === 'undtagen') return 'mention';
    if (norm === 'bortset' && tokens[i + 1]?.norm === 'fra') return 'mention';
  }
  return undefined;
};
