// The notices of all documents joined into accounts of trials, with the reasons and the doubts.
import type { LinkReason } from '../../model/trial.ts';
import { type Doubt, joinUnits } from '../join/join-units.ts';
import type { Join, Unit } from '../join/unit.ts';
import { KNOWN_TITLE_RULE } from '../reading/known-titles.ts';
import type { Notice } from '../reading/notice.ts';
import { type Account, compareText, plainTitle } from './account.ts';

export interface Accounts {
  readonly accounts: readonly Account[];
  readonly doubts: readonly Doubt[];
}

/** Joins notices. Two notices of one document are two trials: the document itself told them apart. */
export function accountsOf(notices: readonly Notice[]): Accounts {
  const byId = new Map(notices.map((notice) => [notice.id, notice]));
  const { clusters, joins, doubts } = joinUnits(notices.map(unitOf));
  const home = new Map(clusters.flatMap((ids, at) => ids.map((id) => [id, at] as const)));
  const reasons = clusters.map((): LinkReason[] => []);
  for (const join of joins) reasons[home.get(join.units[0]) ?? -1]?.push(reasonOf(join, byId));
  const accounts = clusters.map((ids, at) => ({
    notices: ids.flatMap((id) => byId.get(id) ?? []),
    reasons: (reasons[at] ?? []).sort((a, b) => compareText(a.text, b.text)),
    corrections: [],
  }));
  return { accounts: accounts.filter(isSpokenOf), doubts };
}

/** Words that only happen to be another trial's title make no trial. */
function isSpokenOf({ notices }: Account): boolean {
  return notices.some(({ titles }) => titles.some(({ mention }) => mention.rule !== KNOWN_TITLE_RULE));
}

function unitOf({ id, tagged, titles, network, period, municipalities }: Notice): Unit {
  return {
    id,
    titles: titles.map(({ key, anchor }) => ({ key, anchor })),
    network: network?.id ?? null,
    period,
    municipalities: [...new Set(municipalities.flatMap((one) => (one.excluded ? [] : [one.id])))].sort(),
    apart: [{ group: tagged.document.id, key: id }],
  };
}

const SAID: Readonly<Record<Join['rule'], string>> = {
  'equal-key': 'have the same key',
  slip: 'differ by a slip of one word',
  'key-inside': 'one key is inside the other',
  'rarest-stem': 'share their rarest stem, which one anchor title has',
};

function reasonOf({ rule, units }: Join, byId: ReadonlyMap<string, Notice>): LinkReason {
  const two = units.flatMap((id) => byId.get(id) ?? []);
  const titles = two.map(({ titles: own }) => plainTitle(own[0]?.mention.surface ?? ''));
  return {
    rule: `link/${rule}@1`,
    text: `${titles.map((title) => `"${title}"`).join(' and ')}: ${SAID[rule]}`,
    titles,
    documents: [...new Set(two.map(({ tagged }) => tagged.document.id))].sort(),
  };
}
