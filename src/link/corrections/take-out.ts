// Takes mentions out of a trial: into a trial of their own, or away.
import type { Evidence } from '../../model/evidence.ts';
import type { Span } from '../../model/span.ts';
import type { Notice } from '../reading/notice.ts';
import type { Account } from '../trial/account.ts';

export interface Place {
  readonly document: string;
  readonly span: Span;
}

/** Two accounts: the rest, and what stands at the places under a person's title. Undefined if nothing, or all, stands there. */
export function split(account: Account, places: readonly Place[], title: string): Account[] | undefined {
  const meant = account.notices.filter((notice) => places.some((place) => titleAt(notice, place)));
  const rest = account.notices.filter((notice) => !meant.includes(notice));
  if (meant.length === 0 || rest.length === 0) return undefined;
  const { title: _, ...plain } = account;
  return [
    { ...account, notices: rest },
    { ...plain, notices: meant, title },
  ];
}

/** The account without what stands at a place: a title there leaves with all its notice says and is a trial of its own. */
export function rejected(account: Account, place: Place): Account[] | undefined {
  const meant = account.notices.filter((notice) => titleAt(notice, place));
  const rest = account.notices.filter((notice) => !meant.includes(notice));
  const { title: _, ...plain } = account;
  if (meant.length > 0)
    return rest.length > 0
      ? [
          { ...account, notices: rest },
          { ...plain, notices: meant },
        ]
      : undefined;
  const without = account.notices.map((notice) => withoutFact(notice, place));
  return without.some((notice, at) => notice !== account.notices[at])
    ? [{ ...account, notices: without }]
    : undefined;
}

function titleAt(notice: Notice, { document, span }: Place): boolean {
  return (
    notice.tagged.document.id === document && notice.titles.some(({ mention }) => overlap(mention, span))
  );
}

function withoutFact(notice: Notice, place: Place): Notice {
  const kept = <T extends { readonly evidence: Evidence }>(facts: readonly T[]) =>
    facts.filter(({ evidence }) => !isAt(evidence, place));
  const changed = {
    ...notice,
    municipalities: kept(notice.municipalities),
    provisions: kept(notice.provisions),
    outcomes: kept(notice.outcomes),
    statuses: kept(notice.statuses),
  };
  return factsOf(changed) === factsOf(notice) ? notice : changed;
}

function factsOf({ municipalities, provisions, outcomes, statuses }: Notice): number {
  return municipalities.length + provisions.length + outcomes.length + statuses.length;
}

function isAt(evidence: Evidence, { document, span }: Place): boolean {
  return evidence.document === document && overlap(evidence, span);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
