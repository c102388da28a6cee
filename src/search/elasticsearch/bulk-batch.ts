// Sends one batch until each change is taken or refused for good: what is tried again, what is success, what is given up.
import { setTimeout as sleep } from 'node:timers/promises';
import { RetryError, StopError } from '../../model/errors.ts';
import type { Rejection } from '../contract.ts';
import { type Client, type estypes, WRITE_TIMEOUT } from './client.ts';
import { explainFailure } from './failure.ts';
import { type Patience, waitBefore, withRetries } from './retry.ts';

/** One change of the index. Repeating it changes nothing, because it carries its version. */
export interface Change {
  readonly id: string;
  /** Change number of the store; an older one never overwrites a newer one. */
  readonly version: number;
  /** The row as JSON text; undefined deletes it. */
  readonly body: string | undefined;
  /** The document that the row is a part of: it stands on the same shard, and is what counts and refusals name. */
  readonly parent?: string;
}

/** Where a batch goes. */
export interface BulkTarget {
  readonly client: Client;
  /** Server for messages. */
  readonly url: string;
  /** Alias to write to. */
  readonly target: string;
  readonly patience: Patience;
}

interface Tally {
  written: number;
  deleted: number;
  readonly refused: Rejection[];
}

/** What became of a batch, and how it went. */
export interface BatchResult extends Readonly<Tally> {
  /** Milliseconds of the last request. */
  readonly ms: number;
  /** Whether the server took less than all at first. */
  readonly busy: boolean;
}

/** UTF-8 bytes of a change, its action line included. */
export function sizeOf(change: Change): number {
  return Buffer.byteLength(change.body ?? '') + change.id.length + 80;
}

/** Sends a batch; only those changes that were not taken are sent again, in smaller pieces. Throws what ends the whole bulk. */
export async function sendBatch(to: BulkTarget, changes: readonly Change[]): Promise<BatchResult> {
  const tally: Tally = { written: 0, deleted: 0, refused: [] };
  let pieces: readonly (readonly Change[])[] = [changes];
  for (let attempt = 1; ; attempt++) {
    const started = Date.now();
    const left: Leftover[] = [];
    for (const piece of pieces) left.push(await sendOnce(to, { changes: piece, tally }));
    const again = left.flatMap((each) => each.again);
    if (again.length === 0) return { ...tally, ms: Date.now() - started, busy: attempt > 1 };
    if (attempt >= to.patience.tries) throw left.find(({ reason }) => reason !== undefined)?.reason;
    // What was too much at once may be little enough in parts.
    pieces = inPieces(again, Math.ceil((pieces[0]?.length ?? 1) / 2));
    await sleep(waitBefore(attempt, to.patience));
  }
}

function inPieces(changes: readonly Change[], size: number): Change[][] {
  const count = Math.ceil(changes.length / size);
  return Array.from({ length: count }, (_, at) => changes.slice(at * size, (at + 1) * size));
}

interface Leftover {
  /** Changes that were not taken. */
  readonly again: readonly Change[];
  readonly reason: RetryError | undefined;
}

interface Part {
  readonly changes: readonly Change[];
  readonly tally: Tally;
}

/** One request, repeated as a whole where no answer came. A body that is too large for the server goes in halves. */
async function sendOnce(to: BulkTarget, part: Part): Promise<Leftover> {
  const { client, url, target, patience } = to;
  const request = { index: target, require_alias: true, operations: part.changes.flatMap(linesOf) };
  try {
    const answer = await withRetries(() => client.bulk(request, { requestTimeout: WRITE_TIMEOUT }), {
      url,
      patience,
    });
    return takeAnswer(part, answer.items, url);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  return sendHalves(to, part);
}

function linesOf({ id, version, body, parent }: Change): string[] {
  const meta = {
    _id: id,
    version,
    version_type: 'external_gte',
    ...(parent !== undefined && { routing: parent }),
  };
  return body === undefined ? [JSON.stringify({ delete: meta })] : [JSON.stringify({ index: meta }), body];
}

// Elasticsearch counts the memory that a write will take, and answers 429 (try later) even to what alone is more than it has.
const MEMORY = /(?:primary|coordinating)_operation_bytes=(\d+), max_(?:primary|coordinating)_bytes=(\d+)/;

/** It reckons with four times a row, on top of the row itself: what needs four fifths of the memory never fits. */
const MOST_SHARE = 0.8;

function isMoreThanItsMemory(reason: string): boolean {
  const [, asked, most] = MEMORY.exec(reason) ?? [];
  return Number(asked) > Number(most) * MOST_SHARE;
}

/** Whether a request can succeed in smaller pieces only: HTTP 413, or more memory than there is. */
function isTooLarge(error: unknown): boolean {
  if (error instanceof RetryError) return isMoreThanItsMemory(error.message);
  const cause =
    error instanceof StopError ? (error.cause as { meta?: { statusCode?: number } } | undefined) : undefined;
  return cause?.meta?.statusCode === 413;
}

async function sendHalves(to: BulkTarget, { changes, tally }: Part): Promise<Leftover> {
  const [only] = changes;
  if (only !== undefined && changes.length === 1) {
    tally.refused.push(tooLarge(only));
    return { again: [], reason: undefined };
  }
  const middle = Math.ceil(changes.length / 2);
  const first = await sendOnce(to, { changes: changes.slice(0, middle), tally });
  const second = await sendOnce(to, { changes: changes.slice(middle), tally });
  return { again: [...first.again, ...second.again], reason: first.reason ?? second.reason };
}

function tooLarge(change: Change): Rejection {
  const reason =
    `Its row of ${Math.ceil(sizeOf(change) / 1_000_000)} MB is more than this Elasticsearch takes at once: give it more memory ` +
    '(heap, of which indexing_pressure.memory.limit is a tenth), or raise http.max_content_length.';
  return { id: change.parent ?? change.id, change: change.version, reason };
}

type BulkItem = Partial<Record<estypes.BulkOperationType, estypes.BulkResponseItem>>;

/** Each change by its own answer. */
function takeAnswer({ changes, tally }: Part, items: readonly BulkItem[] | undefined, url: string): Leftover {
  const again: Change[] = [];
  let reason: RetryError | undefined;
  for (const [at, change] of changes.entries()) {
    const answer = Object.values(items?.[at] ?? {})[0];
    const alone = changes.length === 1;
    const failure = answer === undefined ? halfAnswer(url) : takeItem(change, { answer, tally, url, alone });
    if (failure === undefined) continue;
    again.push(change);
    reason = failure;
  }
  return { again, reason };
}

function halfAnswer(url: string): RetryError {
  return new RetryError(
    'elasticsearch-half-answer',
    `Elasticsearch at ${url} answered for a part of a bulk only.`,
  );
}

interface Taken {
  readonly answer: estypes.BulkResponseItem;
  readonly tally: Tally;
  readonly url: string;
  /** Whether nothing else was in the request. */
  readonly alone: boolean;
}

/**
 * Counts a change that is done or refused; hands back why it should be sent again. 409 says that a newer version is there, 404
 * that there is nothing to delete: both are done. Throws what concerns all changes: index gone, no rights.
 */
function takeItem(change: Change, { answer, tally, url, alone }: Taken): RetryError | undefined {
  const { status, error, result } = answer;
  if (error === undefined || status === 409) {
    if (change.parent !== undefined) return undefined;
    if (result === 'deleted') tally.deleted += 1;
    else if (result === 'created' || result === 'updated') tally.written += 1;
    return undefined;
  }
  const body = { error: { type: error.type, reason: error.reason ?? '' } };
  const meaning = explainFailure(
    { name: 'ResponseError', message: '', meta: { statusCode: status, body } },
    url,
  );
  if (alone && (status === 413 || isMoreThanItsMemory(error.reason ?? ''))) {
    tally.refused.push(tooLarge(change));
    return undefined;
  }
  if (meaning instanceof RetryError) return meaning;
  if (status !== 400) throw meaning;
  const reason = [error.reason, error.caused_by?.reason].filter(Boolean).join(': ');
  tally.refused.push({ id: change.parent ?? change.id, change: change.version, reason });
  return undefined;
}
