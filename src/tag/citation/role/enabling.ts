// The laws of the trials give the power to exempt: they are never asked away themselves.
import { isEnabling, isFramework } from '../known-sections.ts';
import { ground, joinedGround } from './ground.ts';
import type { RoleRule } from './state.ts';

/** A ground where the words say so, else only mentioned: "Forslag til ændring af § 2 i lov om frikommunenetværk". */
export const enabling: RoleRule = (judged, state) => {
  const law = state.laws[judged.index]?.law ?? '';
  if (!isEnabling(law) || !isFramework(law)) return undefined;
  return ground(judged, state) ?? joinedGround(judged, state) ?? 'mention';
};
