// A municipality outside the network that its trial is said to be in.
import type { Conflict, Trial } from '../../model/trial.ts';
import { networkById } from '../../reference/networks.ts';
import type { Account } from '../trial/account.ts';

/** One conflict a municipality; the second proof is the mention of the network. Unlisted networks have no members to compare. */
export function membershipConflicts(trial: Trial, account: Account): Conflict[] {
  const network = trial.network === null ? undefined : networkById(trial.network);
  if (!network) return [];
  const named = account.notices.flatMap((notice) =>
    notice.network?.id === network.id ? [notice.network.evidence] : [],
  );
  return trial.municipalities
    .filter(({ id, excluded }) => !excluded && !network.members.includes(id))
    .map(({ id, evidence }) => ({
      id: `municipality-outside-network.${trial.id}.${id}`,
      kind: 'municipality-outside-network',
      trial: trial.id,
      text: `${trial.title}: municipality ${id} is not among the members of ${network.id}`,
      facts: { municipality: id, network: network.id },
      evidence: [...evidence.slice(0, 1), ...named.slice(0, 1)],
    }));
}
