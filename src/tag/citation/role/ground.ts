// Citations that are the ground of a decision or of a practice: "efter", "i medfør af", "jf.", "hjemlen er".
import type { Token } from '../tokens.ts';
import { words } from './cue-words.ts';
import { isJoint, isRuleNoun } from './joints.ts';
import type { RoleRule } from './state.ts';

const BASIS = new Set(words('basis'));
const LABEL = /^(?:lov|rets)?(?:hjemmel|grundlag)$/;
const NAMES_GROUND = /^(?:hjemlen|hjemmelen|lovgrundlaget|retsgrundlaget|grundlaget|hvile|hviler)$/;
const SKIPPED = /^(?:[.,(]|i|de|den|det|gældende|nuværende|af|dagens|både|dog)$/;
/** Words that may stand between "efter" and the citation. */
const MOST_SKIPPED = 5;
/** Tokens between two joined grounds. */
const JOINT = 6;
/** Words between "hjemlen" and the law that it is. */
const NAMED_WITHIN = 9;

/** Right after "efter", "i medfør af", "jf.", "Hjemmel:". */
export const ground: RoleRule = ({ draft }, { tokens }) =>
  isGround(tokens, draft.first) || isNamedGround(tokens, draft.first) ? 'basis' : undefined;

/** "efter serviceloven § 117 og aktivlovens § 82": joined to a ground. */
export const joinedGround: RoleRule = ({ draft, index, clause }, { tokens, drafts, roles }) => {
  const previous = drafts[index - 1];
  if (previous === undefined || previous.first < clause.first || roles[index - 1] !== 'basis')
    return undefined;
  if (draft.first - previous.last > JOINT) return undefined;
  const between = tokens.slice(previous.last + 1, draft.first).map((token) => token.norm);
  const joins = between.some((norm) => /^(?:og|eller|samt|,)$/.test(norm));
  return joins && between.every(isJoint) ? 'basis' : undefined;
};

/** Does a word of basis stand right before token `i`, over "reglerne i" and articles? */
export function isGround(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - MOST_SKIPPED; at--) {
    const norm = tokens[at]?.norm ?? '';
    const before = tokens[at - 1]?.norm ?? '';
    if (BASIS.has(norm) || BASIS.has(`${before} ${norm}`)) return true;
    if (norm === ':' && LABEL.test(before)) return true;
    if (!SKIPPED.test(norm) && !isRuleNoun(norm)) return false;
  }
  return false;
}

/** "Hjemlen til forsøget er lov om ...", "den lovgivning, som forsøgene hviler på, er ...". */
function isNamedGround(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.norm !== 'er') return false;
  for (let at = i - 2; at >= 0 && at > i - NAMED_WITHIN; at--) {
    if (NAMES_GROUND.test(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}
