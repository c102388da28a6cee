// The cues around a citation, nearest first, in a bounded stretch of its sentence: what keeps the judging of roles linear.
import type { CueHit } from './cue-words.ts';
import { lastAtOrBefore } from './scope.ts';
import type { Judged, RoleState } from './state.ts';

/** Tokens before a citation in which a cue is looked for. */
export const BACK = 70;
/** Tokens after it. */
export const AHEAD = 45;
/** Cues looked at on each side. */
export const MOST_CUES = 12;

/** Cues before the citation in its sentence, nearest first. */
export function cuesBefore({ draft, clause }: Judged, { cues }: RoleState): CueHit[] {
  const from = Math.max(clause.first, draft.first - BACK);
  const found: CueHit[] = [];
  for (let at = lastAtOrBefore(cues, draft.first - 1); at >= 0 && found.length < MOST_CUES; at--) {
    const cue = cues[at];
    if (cue === undefined || cue.first < from) break;
    found.push(cue);
  }
  return found;
}

/** Cues after the citation in its sentence, nearest first. */
export function cuesAfter({ draft, clause }: Judged, { cues }: RoleState): CueHit[] {
  return cuesWithin(cues, { first: draft.last + 1, last: Math.min(clause.last, draft.last + AHEAD) });
}

/** Cues that begin in a stretch of tokens, in order, at most twice as many as are looked at on one side. */
export function cuesWithin(
  cues: readonly CueHit[],
  stretch: { readonly first: number; readonly last: number },
): CueHit[] {
  const found: CueHit[] = [];
  for (let at = lastAtOrBefore(cues, stretch.first - 1) + 1; at < cues.length; at++) {
    const cue = cues[at];
    if (cue === undefined || cue.first > stretch.last || found.length >= 2 * MOST_CUES) break;
    found.push(cue);
  }
  return found;
}
