// People's word against the rules: kept, applied by `tag` and `link` at once, and taken back again.
import { createHash } from 'node:crypto';
import { checkCorrection } from '../../link/index.ts';
import type { Correction, CorrectionAction } from '../../model/correction.ts';
import { NotFoundError, QueryError } from '../../model/errors.ts';
import type { Anchor } from '../../model/evidence.ts';
import type { Span } from '../../model/span.ts';
import { canonicalJson, type Store } from '../../store/index.ts';
import { findAnchor } from '../apply-corrections.ts';
import type { JobSetup } from '../context.ts';
import { bringUpToDate } from '../ingest/ingest.ts';
import { readStore } from '../look/read-store.ts';
import { runJob } from '../run-job.ts';

export interface NewCorrection {
  readonly action: CorrectionAction;
  readonly author: string;
  readonly reason: string;
  /** ISO instant; default now. */
  readonly at?: string;
}

/** Characters kept either side of an anchor. */
const AROUND = 32;

/**
 * Keeps a correction and applies it. QueryError or NotFoundError name what it speaks of and is not there. Gives the
 * correction with its id.
 */
export async function correct(setup: JobSetup, given: NewCorrection): Promise<Correction> {
  return await runJob(setup, { job: 'correct' }, async (context, report) => {
    const { store } = context;
    check(store, given.action);
    const at = given.at ?? new Date().toISOString();
    const { action, author, reason } = given;
    const id = createHash('sha256').update(canonicalJson({ action, author, at })).digest('hex').slice(0, 16);
    const correction: Correction = { id, action, author, at, reason };
    store.transaction(() => store.corrections.put(correction));
    await bringUpToDate(context, report);
    return correction;
  });
}

/** Takes a correction back; what the rules say holds again. NotFoundError `no-such-correction`. */
export async function withdrawCorrection(setup: JobSetup, id: string): Promise<Correction> {
  return await runJob(setup, { job: 'correct' }, async (context, report) => {
    const { store } = context;
    const known = store.corrections.get(id);
    if (!known) throw new NotFoundError('no-such-correction', `${id}: no correction has this id`);
    const withdrawn = { ...known, withdrawnAt: known.withdrawnAt ?? new Date().toISOString() };
    store.transaction(() => store.corrections.put(withdrawn));
    await bringUpToDate(context, report);
    return withdrawn;
  });
}

export interface ListedCorrection extends Correction {
  /** Its place was lost, or found twice, at the last analysis: it is not applied. */
  readonly lost: boolean;
}

/** All corrections in order of time, withdrawn ones too. */
export function listCorrections(setup: Pick<JobSetup, 'settings'>): ListedCorrection[] {
  return readStore(setup, ({ corrections }) => {
    const lost = new Set(corrections.lost());
    const listed = corrections.list().map((one) => ({ ...one, lost: lost.has(one.id) }));
    return listed.sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
  });
}

/** The anchor of a place in a file's extracted text. NotFoundError for a file without text or a place outside it. */
export function anchorAt(store: Store, fileHash: string, { start, end }: Span): Anchor {
  const text = store.texts.text(fileHash);
  if (text === undefined || start < 0 || end > text.length || start >= end) {
    throw new NotFoundError(
      'no-such-place',
      `${fileHash.slice(0, 16)} ${start}-${end}: no such place in its text`,
    );
  }
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return { fileHash, start, end, surface: text.slice(start, end), before, after };
}

/** What a correction speaks of must be there when it is made. */
function check(store: Store, action: CorrectionAction): void {
  if ('anchor' in action) checkAnchor(store, action.anchor);
  if (action.kind === 'set-header' && store.documents.resolve(action.document) === undefined) {
    throw new NotFoundError('no-such-document', `${action.document}: no such document`);
  }
  if (action.kind === 'merge-trials' && action.into === action.from) {
    throw new QueryError('same-trial', `${action.into}: a trial cannot be merged with itself`);
  }
  for (const id of trialsOf(action)) {
    if (!store.trials.get(id)) throw new NotFoundError('no-such-trial', `${id}: no such trial`);
  }
  if (action.kind === 'split-trial') {
    for (const anchor of action.mentions) checkAnchor(store, anchor);
  }
  checkCorrection(action, { trials: store.trials.list(), redirects: store.trials.redirects() });
}

/** The words must stand there, or in just one other place. */
function checkAnchor(store: Store, anchor: Anchor): void {
  const text = store.texts.text(anchor.fileHash);
  if (text !== undefined && findAnchor(text, anchor)) return;
  const message = `${anchor.fileHash.slice(0, 16)} ${anchor.start}-${anchor.end}: the words are not there, or there twice`;
  throw new NotFoundError('no-such-place', message);
}

/** Ids of the trials that an action speaks of. */
function trialsOf(action: CorrectionAction): readonly string[] {
  if (action.kind === 'merge-trials') return [action.into, action.from];
  return 'trial' in action ? [action.trial] : [];
}
