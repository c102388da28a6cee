// People's word on trials, applied last and in order of time: merge, split, rename, reject.
import type { Correction, CorrectionAction } from '../../model/correction.ts';
import type { KnownTrial, TaggedDocument } from '../../model/stages.ts';
import { type Account, compareText } from '../trial/account.ts';
import { idsOf } from '../trial/ids.ts';
import { findPlace } from './find-place.ts';
import { type Place, rejected, split } from './take-out.ts';

export interface Corrected {
  readonly accounts: readonly Account[];
  /** Corrections whose trial or place is lost, or found twice. */
  readonly lost: readonly string[];
}

export interface CorrectionInput {
  readonly corrections: readonly Correction[];
  readonly documents: readonly TaggedDocument[];
  readonly known: readonly KnownTrial[];
}

/** Applies standing corrections of trials. A trial is meant by its id, or by where the title stood that once gave it that id. */
export function applyCorrections(accounts: readonly Account[], input: CorrectionInput): Corrected {
  const lost: string[] = [];
  let current = accounts;
  const standing = input.corrections.filter(
    ({ withdrawnAt, action }) => withdrawnAt === undefined && isOfTrials(action),
  );
  for (const correction of [...standing].sort((a, b) => compareText(`${a.at} ${a.id}`, `${b.at} ${b.id}`))) {
    const next = applyOne(current, correction, input);
    if (next) current = next;
    else lost.push(correction.id);
  }
  return { accounts: current, lost };
}

function isOfTrials({ kind }: CorrectionAction): boolean {
  return (
    kind === 'merge-trials' || kind === 'split-trial' || kind === 'rename-trial' || kind === 'reject-link'
  );
}

function applyOne(
  accounts: readonly Account[],
  correction: Correction,
  input: CorrectionInput,
): readonly Account[] | undefined {
  const { action } = correction;
  const find = (id: string) => accountOf(accounts, id, input.known);
  if (action.kind === 'merge-trials')
    return merge(accounts, correction, [find(action.into), find(action.from)]);
  if (action.kind === 'rename-trial')
    return change(accounts, find(action.trial), (account) => [
      { ...noted(account, correction), title: action.title },
    ]);
  if (action.kind === 'split-trial') {
    const places = action.mentions.map((anchor) => findPlace(anchor, input.documents));
    if (places.some((place) => place === undefined)) return undefined;
    const known = places.filter((place): place is Place => place !== undefined);
    return change(accounts, find(action.trial), (account) =>
      split(noted(account, correction), known, action.title),
    );
  }
  if (action.kind !== 'reject-link') return accounts;
  const place = findPlace(action.anchor, input.documents);
  return (
    place && change(accounts, find(action.trial), (account) => rejected(noted(account, correction), place))
  );
}

/** The account of an id: the one that bears it, else the one that holds the title which once bore it. */
export function accountOf(
  accounts: readonly Account[],
  id: string,
  known: readonly KnownTrial[],
): Account | undefined {
  const own = accounts[idsOf(accounts).indexOf(id)];
  const place = known.find((one) => one.id === id);
  return own ?? (place && accounts.find((account) => holdsTitle(account, place)));
}

/** Whether a title of the account, or the citation that a request goes by, stands at a place. */
export function holdsTitle({ notices }: Account, { fileHash, start, end }: KnownTrial): boolean {
  return notices.some(
    ({ tagged, titles, untitled }) =>
      tagged.document.fileHash === fileHash &&
      [...titles.map(({ mention }) => mention), ...(untitled ? [untitled.evidence] : [])].some(
        (title) => title.start < end && start < title.end,
      ),
  );
}

function merge(
  accounts: readonly Account[],
  correction: Correction,
  [into, from]: readonly (Account | undefined)[],
) {
  if (!into || !from || into === from) return undefined;
  const notices = [...into.notices, ...from.notices].sort((a, b) => compareText(a.id, b.id));
  const corrections = [...from.corrections, ...into.corrections];
  const one = noted(
    { ...into, notices, reasons: [...into.reasons, ...from.reasons], corrections },
    correction,
  );
  return accounts.flatMap((account) => (account === into ? [one] : account === from ? [] : [account]));
}

function change(
  accounts: readonly Account[],
  account: Account | undefined,
  to: (account: Account) => readonly Account[] | undefined,
) {
  const changed = account && to(account);
  return changed && accounts.flatMap((one) => (one === account ? changed : [one]));
}

/** The account with a person's word among its reasons. */
function noted(account: Account, { id, author, reason, action }: Correction): Account {
  const why = {
    rule: `correction/${id}@1`,
    text: `${author}: ${action.kind}${reason === '' ? '' : ` (${reason})`}`,
    documents: [],
    correction: { author, action: action.kind, reason },
  };
  return {
    ...account,
    reasons: [...account.reasons, why],
    corrections: [...new Set([...account.corrections, id])].sort(),
  };
}
