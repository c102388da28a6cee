// The ids of trials: network or period, and a slug of the canonical title. Made of mentions only, never of what was there before.
import type { Evidence } from '../../model/evidence.ts';
import { danishSlug } from '../../reference/name-slug.ts';
import { networks } from '../../reference/networks.ts';
import { linkRules } from '../params.ts';
import type { SaidMunicipality } from '../reading/notice.ts';
import { type Account, compareText, plainTitle, rankedTitles } from './account.ts';

/** Where neither network nor period is known. */
const NOWHERE = 'ukendt';

/** The network that an account's papers state; else the only one that all its participants, two or more, are members of. */
export function networkOf(account: Pick<Account, 'notices'>): string | null {
  return statedNetwork(account) ?? networkByMembers(account);
}

/** What proves the network: the mentions that name it; where its members gave it away, what names these. */
export function networkEvidenceOf(account: Pick<Account, 'notices'>): Evidence[] {
  const id = networkOf(account);
  if (id === null) return [];
  const stated = account.notices.flatMap(({ network }) => (network?.id === id ? [network.evidence] : []));
  return stated.length > 0 ? stated : taking(account).map(({ evidence }) => evidence);
}

function statedNetwork({ notices }: Pick<Account, 'notices'>): string | null {
  return notices.find(({ network }) => network !== null)?.network?.id ?? null;
}

/** One municipality may be in several networks and try things out alone; two that share just one network act in it. */
function networkByMembers(account: Pick<Account, 'notices'>): string | null {
  const codes = new Set(taking(account).map(({ id }) => id));
  const period = periodOfAccount(account);
  if (codes.size < 2 || period === null) return null;
  const shared = networks().filter(
    (one) => one.period === period && [...codes].every((code) => one.members.includes(code)),
  );
  return shared.length === 1 ? (shared[0]?.id ?? null) : null;
}

function taking({ notices }: Pick<Account, 'notices'>): SaidMunicipality[] {
  return notices.flatMap(({ municipalities }) => municipalities.filter(({ excluded }) => !excluded));
}

/** The period: the network's, else the first that a paper gives. */
export function periodOfAccount(account: Pick<Account, 'notices'>): string | null {
  const sure = account.notices.find(({ network }) => network !== null)?.period;
  return sure ?? account.notices.find(({ period }) => period !== null)?.period ?? null;
}

/** An id for each account, in their order. Accounts of one id are counted from 2 in order of their canonical title. */
export function idsOf(accounts: readonly Account[]): string[] {
  const order = accounts
    .map((account, at) => ({ at, base: baseId(account), by: canonicalKey(account) }))
    .sort((a, b) => compareText(a.base, b.base) || compareText(a.by, b.by));
  const ids: string[] = [];
  const taken = new Map<string, number>();
  for (const { at, base } of order) {
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    ids[at] = count === 1 ? base : `${base}-${count}`;
  }
  return ids;
}

function baseId(account: Account): string {
  const title = rankedTitles(account)[0];
  const slug = danishSlug(plainTitle(title?.mention.surface ?? '')) || untitledSlug(account);
  return `${networkOf(account) ?? periodOfAccount(account) ?? NOWHERE}.${shortened(slug)}`;
}

/** A request without a title is known by its place. */
function untitledSlug({ notices }: Account): string {
  return `uden-titel-${(notices[0]?.id ?? '').replace(/#0*/, '-')}`;
}

/** Cut at a dash, so that no word is torn. */
function shortened(slug: string): string {
  if (slug.length <= linkRules.slugLength) return slug;
  const cut = slug.slice(0, linkRules.slugLength + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20));
}

function canonicalKey(account: Account): string {
  const title = rankedTitles(account)[0];
  return `${title?.notice.tagged.document.date ?? '9999'} ${title?.notice.id ?? ''}`;
}
