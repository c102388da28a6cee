// Dead letters: list, show, retry, discard.
import { NotFoundError } from '../../model/errors.ts';
import { type DeadLetter, type DeadLetterFilter, FILE_STAGES, type Store } from '../../store/index.ts';
import { touchDocuments } from '../../store/replace-documents.ts';
import type { JobSetup } from '../context.ts';
import { bringUpToDate, type IngestOptions } from '../ingest/ingest.ts';
import { readStore } from '../look/read-store.ts';
import { runJob } from '../run-job.ts';

/** Which letters are meant: by id, or by cause and stage; neither: all. */
export interface LetterChoice extends DeadLetterFilter {
  readonly ids?: readonly string[];
}

/** A letter with what is not shown by default. */
export interface ShownLetter extends DeadLetter {
  readonly stack: string | null;
}

/** The letters that fit, in order of path. */
export function listDeadLetters(
  setup: Pick<JobSetup, 'settings'>,
  filter: DeadLetterFilter = {},
): DeadLetter[] {
  return readStore(setup, (store) => store.deadLetters.list(filter));
}

/** One letter with its stack. NotFoundError `no-such-letter`. */
export function showDeadLetter(setup: Pick<JobSetup, 'settings'>, id: string): ShownLetter {
  return readStore(setup, (store) => ({ ...find(store, id), stack: store.deadLetters.stackOf(id) ?? null }));
}

export interface Retried {
  readonly tried: number;
  /** Letters of these files that are left. */
  readonly left: readonly DeadLetter[];
}

/** Tries the chosen letters' files again, poison ones too, each of those alone. */
export async function retryDeadLetters(
  setup: JobSetup,
  choice: LetterChoice = {},
  options: Pick<IngestOptions, 'onEvent' | 'signal'> = {},
): Promise<Retried> {
  return await runJob(setup, { job: 'dead-letters' }, async (context, report) => {
    const { store } = context;
    const letters = chosen(store, choice);
    store.transaction(() => {
      for (const letter of letters) reopen(store, letter);
    });
    await bringUpToDate(context, report, { paths: [], ...options });
    const hashes = new Set(letters.map(({ hash }) => hash));
    const left = store.deadLetters.list().filter(({ hash }) => hashes.has(hash));
    return { tried: letters.length, left };
  });
}

/** A refused document is offered to the index again; any other file runs again from the stage it failed in. */
function reopen(store: Store, { hash, stage, cause }: DeadLetter): void {
  if (stage === 'index') {
    store.deadLetters.settle(hash, ['index']);
    touchDocuments(store, hash);
    return;
  }
  store.journal.reopen(hash, stage, cause === 'poison' ? 'suspect' : 'open');
  store.journal.reset(hash, FILE_STAGES.slice(FILE_STAGES.indexOf(stage) + 1));
}

/** Gives the chosen letters up: no longer listed, not tried again unless retried by id. Gives how many. */
export async function discardDeadLetters(setup: JobSetup, choice: LetterChoice): Promise<number> {
  return await runJob(setup, { job: 'dead-letters', engine: false }, async ({ store }) =>
    store.transaction(() => chosen(store, choice).filter(({ id }) => store.deadLetters.discard(id)).length),
  );
}

/** The letters that are meant; an id that does not exist is an error. */
function chosen(store: Store, { ids, ...filter }: LetterChoice): DeadLetter[] {
  return ids ? ids.map((id) => find(store, id)) : store.deadLetters.list(filter);
}

/** A letter by id, discarded ones too. */
function find(store: Store, id: string): DeadLetter {
  const letter = store.deadLetters.get(id);
  if (letter) return letter;
  throw new NotFoundError('no-such-letter', `${id}: no dead letter has this id`);
}
