// `link`: all documents with their mentions to trials. A pure function: the order of its input changes nothing.
import type { KnownTrial, LinkInput, TaggedDocument } from '../model/stages.ts';
import type { Claim, Conflict, LinkResult } from '../model/trial.ts';
import { claimConflicts } from './conflicts/claim-conflicts.ts';
import { membershipConflicts } from './conflicts/membership-conflicts.ts';
import { orderConflicts } from './conflicts/order-conflicts.ts';
import { outcomeConflicts } from './conflicts/outcome-conflicts.ts';
import { provisionConflicts } from './conflicts/provision-conflicts.ts';
import { applyCorrections, holdsTitle } from './corrections/apply-corrections.ts';
import { claimsOf } from './reading/claims.ts';
import { knownTitles, withKnownTitles } from './reading/known-titles.ts';
import type { DocumentReading, Notice } from './reading/notice.ts';
import { readDocument, telltaleTitles } from './reading/read-document.ts';
import { suggestionsOf, type Written } from './suggestions.ts';
import { type Account, compareText } from './trial/account.ts';
import { accountsOf } from './trial/accounts.ts';
import { idsOf } from './trial/ids.ts';
import { writeTrial } from './trial/write-trial.ts';

/** Version of the rules of linking: a change links stored mentions anew. */
export const LINK_VERSION = 4;

/** Links mentions of all documents into trials. Deterministic; corrections come last and are never overruled. */
export function link(input: LinkInput): LinkResult {
  const documents = eachOnce(input.documents);
  const readings = readAll(documents);
  const notices = readings.flatMap((reading) => reading.notices);
  const joined = accountsOf(notices.filter(({ untitled }) => untitled === undefined));
  const requests = notices.filter(({ untitled }) => untitled !== undefined).map(untitledAccount);
  const { corrections, known } = input;
  const { accounts, lost } = applyCorrections([...joined.accounts, ...requests], {
    corrections,
    documents,
    known,
  });
  const written = writeAll(accounts);
  const claims = documents.flatMap((document, at) => claimsOf(document, titledOf(readings[at])));
  return {
    trials: written.map(({ trial }) => trial),
    claims,
    conflicts: conflictsOf(written, claims, documents),
    suggestions: suggestionsOf(joined.doubts, written),
    redirects: redirectsOf(known, written),
    lostCorrections: lost,
  };
}

/** A request without a name is joined with no other by a rule. */
function untitledAccount(notice: Notice): Account {
  return { notices: [notice], reasons: [], corrections: [] };
}

function titledOf(reading: DocumentReading | undefined): readonly Notice[] {
  return reading?.notices.filter(({ untitled }) => untitled === undefined) ?? [];
}

/** Reads each document, with the titles in it that other papers list. */
function readAll(documents: readonly TaggedDocument[]): DocumentReading[] {
  const find = knownTitles(documents.flatMap((tagged) => telltaleTitles(tagged)));
  return documents.map((tagged) => readDocument(withKnownTitles(tagged, find)));
}

/** Documents in order of id, each once. */
function eachOnce(documents: readonly TaggedDocument[]): TaggedDocument[] {
  const byId = new Map(documents.map((one) => [one.document.id, one]));
  return [...byId.values()].sort((a, b) => compareText(a.document.id, b.document.id));
}

function writeAll(accounts: readonly Account[]): Written[] {
  const ids = idsOf(accounts);
  const idOfNotice = new Map(
    accounts.flatMap(({ notices }, at) => notices.map(({ id }) => [id, ids[at] ?? ''] as const)),
  );
  return accounts
    .map((account, at) => {
      const parent = account.notices.find(({ partOf }) => partOf !== undefined)?.partOf;
      const partOf = parent === undefined ? undefined : idOfNotice.get(parent);
      return { account, trial: writeTrial(account, { id: ids[at] ?? '', partOf }) };
    })
    .sort((a, b) => compareText(a.trial.id, b.trial.id));
}

function conflictsOf(
  written: readonly Written[],
  claims: readonly Claim[],
  documents: readonly TaggedDocument[],
): Conflict[] {
  const dates = new Map(documents.map(({ document }) => [document.id, document.date]));
  const ofTrials = written.flatMap(({ trial, account }) => [
    ...outcomeConflicts(trial, account),
    ...membershipConflicts(trial, account),
    ...provisionConflicts(trial, (document) => dates.get(document) ?? null),
    ...orderConflicts(trial, account),
  ]);
  return [...ofTrials, ...claimConflicts(claims)].sort((a, b) => compareText(a.id, b.id));
}

/** Ids once shown that no trial bears now, to the trial that holds the title they were made of. */
function redirectsOf(known: readonly KnownTrial[], written: readonly Written[]): LinkResult['redirects'] {
  const current = new Set(written.map(({ trial }) => trial.id));
  return known
    .filter(({ id }) => !current.has(id))
    .flatMap((one) => {
      const home = written.find(({ account }) => holdsTitle(account, one));
      return home ? [{ from: one.id, to: home.trial.id }] : [];
    })
    .sort((a, b) => compareText(a.from, b.from));
}
