// A document whose list does not add up to the totals that its text claims.
import type { Claim, Conflict } from '../../model/trial.ts';

/** One conflict a claim that its own list contradicts. */
export function claimConflicts(claims: readonly Claim[]): Conflict[] {
  return claims
    .filter(({ claimed, counted }) => counted !== null && counted !== claimed)
    .map(({ document, of, claimed, counted, evidence }) => ({
      id: `claim.${document}.${of.join('+')}.${evidence[0]?.start ?? 0}`,
      kind: 'claim',
      trial: null,
      text: `claims ${claimed} (${of.join(' or ')}), lists ${counted}`,
      facts: { claim: { of, claimed, counted } },
      evidence,
    }));
}
