// Links that the rules would not make by themselves: for a person to say.
import type { LinkSuggestion, Trial } from '../model/trial.ts';
import type { Doubt } from './join/join-units.ts';
import type { Account } from './trial/account.ts';

/** A trial with its account. */
export interface Written {
  readonly trial: Trial;
  readonly account: Account;
}

/** One suggestion for each trial that could have been one with others, in order of id. */
export function suggestionsOf(doubts: readonly Doubt[], written: readonly Written[]): LinkSuggestion[] {
  const trialOf = new Map(
    written.flatMap(({ trial, account }) => account.notices.map(({ id }) => [id, trial] as const)),
  );
  const found = new Map<string, LinkSuggestion>();
  for (const { unit, candidates, rule } of doubts) {
    const own = trialOf.get(unit);
    const others = [...new Set(candidates.flatMap((id) => trialOf.get(id) ?? []))].filter(
      (trial) => trial !== own,
    );
    if (!own || others.length === 0) continue;
    const trials = [own, ...others];
    const id = `suggestion.${trials
      .map((trial) => trial.id)
      .sort()
      .join('+')}`;
    found.set(id, {
      id,
      trials: trials.map((trial) => trial.id),
      rule: `link/${rule}@1`,
      text: `"${own.title}" may be ${others.map(({ title }) => `"${title}"`).join(' or ')} (${rule})`,
      evidence: trials.flatMap(({ variants }) => variants[0]?.evidence.slice(0, 1) ?? []),
    });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
