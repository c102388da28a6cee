// An account written out as a Trial: everything sorted by content, every fact with its proofs.
import type { CitationRole } from '../../model/mention.ts';
import { CITATION_ROLES } from '../../model/mention.ts';
import type { Trial, TrialMunicipality, TrialProvision, TrialStatus, TrialTitle } from '../../model/trial.ts';
import { roundOfDate } from '../../reference/periods.ts';
import { compareProvisions } from '../../reference/provisions/provision-keys.ts';
import { compareEvidence, sortedEvidence } from '../document/evidence.ts';
import type { Notice } from '../reading/notice.ts';
import { type Account, compareText, plainTitle, rankedTitles, sameTitle } from './account.ts';
import { decisionsOf } from './decisions.ts';
import { networkEvidenceOf, networkOf, periodOfAccount } from './ids.ts';

/** The trial of an account under its id; `partOf` is the id of the trial whose sub-heading it is. */
export function writeTrial(
  account: Account,
  { id, partOf }: { id: string; partOf?: string | undefined },
): Trial {
  const { notices } = account;
  const variants = titlesOf(account);
  const period = periodOfAccount(account);
  return {
    id,
    title: account.title ?? variants[0]?.title ?? id,
    variants,
    ...(isUntitled(account) && { untitled: true as const }),
    period,
    round: roundOf(notices, period),
    network: networkOf(account),
    networkEvidence: sortedEvidence(networkEvidenceOf(account)),
    ...(partOf !== undefined && { partOf }),
    municipalities: municipalitiesOf(notices),
    provisions: provisionsOf(notices),
    decisions: decisionsOf(notices).decisions,
    statuses: statusesOf(notices),
    documents: [...new Set(notices.map(({ tagged }) => tagged.document.id))].sort(),
    reasons: account.reasons,
    corrections: account.corrections,
  };
}

/** Neither a paper nor a person names it. */
function isUntitled({ notices, title }: Account): boolean {
  return title === undefined && notices.every(({ untitled }) => untitled !== undefined);
}

/** Every wording once, the canonical one first; its first proof is the canonical mention. Without one the name that people gave, else the provisions it goes by. */
function titlesOf(account: Account): TrialTitle[] {
  const worded = wordingsOf(account);
  if (worded.length > 0) return worded;
  return account.notices.flatMap(({ untitled }) =>
    untitled ? [{ title: account.title ?? untitled.provision, evidence: [untitled.evidence] }] : [],
  );
}

function wordingsOf(account: Account): TrialTitle[] {
  const variants: { title: string; evidence: TrialTitle['evidence'] }[] = [];
  for (const { mention, evidence } of rankedTitles(account)) {
    const title = plainTitle(mention.surface);
    const known = variants.find((one) => sameTitle(one.title, title));
    if (known) known.evidence = [...known.evidence, evidence];
    else variants.push({ title, evidence: [evidence] });
  }
  return variants;
}

/** Groups facts by a key and gathers their proofs. */
function gathered<T extends { readonly evidence: TrialTitle['evidence'][number] }>(
  facts: readonly T[],
  key: (fact: T) => string,
) {
  const groups = new Map<string, T[]>();
  for (const fact of [...facts].sort((a, b) => compareEvidence(a.evidence, b.evidence))) {
    groups.set(key(fact), [...(groups.get(key(fact)) ?? []), fact]);
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ first, own, evidence: sortedEvidence(own.map(({ evidence }) => evidence)) }] : [];
  });
}

function municipalitiesOf(notices: readonly Notice[]): TrialMunicipality[] {
  return gathered(
    notices.flatMap((notice) => notice.municipalities),
    ({ id, excluded }) => `${id} ${excluded}`,
  )
    .map(({ first: { id, excluded }, evidence }) => ({ id, excluded, evidence }))
    .sort((a, b) => Number(a.excluded) - Number(b.excluded) || compareText(a.id, b.id));
}

function provisionsOf(notices: readonly Notice[]): TrialProvision[] {
  return gathered(
    notices.flatMap((notice) => notice.provisions),
    ({ provision, role }) => `${role} ${provision}`,
  )
    .map(({ first: { provision, role }, own, evidence }) => {
      const wish = own.find((one) => one.wish !== undefined)?.wish;
      return { provision, role, ...(wish !== undefined && { wish }), evidence };
    })
    .sort((a, b) => roleRank(a.role) - roleRank(b.role) || compareProvisions(a.provision, b.provision));
}

function roleRank(role: CitationRole): number {
  return CITATION_ROLES.indexOf(role);
}

function statusesOf(notices: readonly Notice[]): TrialStatus[] {
  const said = notices.flatMap(({ statuses, tagged }) =>
    statuses.map((one) => ({ ...one, date: one.statedDate ?? tagged.document.date })),
  );
  return gathered(said, ({ status, date }) => `${status} ${date}`)
    .map(({ first: { status, date }, evidence }) => ({ status, date, evidence }))
    .sort((a, b) => compareText(a.date ?? '9999', b.date ?? '9999') || compareText(a.status, b.status));
}

/** The round whose deadline is the first on or after the earliest application. */
function roundOf(notices: readonly Notice[], period: string | null): number | null {
  const applied = notices.flatMap(({ tagged: { document } }) =>
    document.kind === 'application' && document.date !== null ? [document.date] : [],
  );
  const [first] = applied.sort();
  return period === null || first === undefined ? null : (roundOfDate(period, first)?.n ?? null);
}
