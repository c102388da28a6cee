// The laws of the trials give the power to exempt: they are never asked away themselves.
import { isEnabling, isFramework } from '../known-sections.ts';
import { ground, joinedGround } from './ground.ts';
import type { Judged, RoleRule, RoleState } from './state.ts';

/** A ground where the words say so, else only mentioned: "Forslag til ændring af § 2 i lov om frikommunenetværk". */
export const enabling: RoleRule = (judged, state) => {
  const law = state.laws[judged.index]?.law ?? '';
  if (!isEnabling(law) || !isFramework(law)) return undefined;
  return (
    ground(judged, state) ?? joinedGround(judged, state) ?? (isHome(judged, state) ? 'basis' : 'mention')
  );
};

/** Words between "hjemlen" and the section that it stands in. */
const HOME_WITHIN = 6;
const STANDS = /^(?:findes|fandtes|står|stå|ligger|fremgår|nævnt|nævnes|indsat|opregnet|givet)$/;

/** "hjemlen står i § 3", "nu indsat i § 4", "Delebiler (§ 5)": the section that holds the trial. */
function isHome({ draft }: Judged, { tokens }: RoleState): boolean {
  if (draft.provision === undefined) return false;
  const before = tokens.slice(Math.max(0, draft.first - HOME_WITHIN), draft.first).map(({ norm }) => norm);
  if (before.at(-1) === '(') return tokens[draft.last + 1]?.raw === ')';
  if (before.at(-1) === 'nu') before.pop();
  if (/^jf/.test(before.filter((norm) => norm !== '.').at(-1) ?? '')) return true;
  return /^(?:i|af|ved)$/.test(before.at(-1) ?? '') && before.some((norm) => STANDS.test(norm));
}
