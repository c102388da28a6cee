// The embedded engine: keeps generations open, gives each answer from one read transaction.

import { StopError } from '../../model/errors.ts';
import type { Database } from '../../sqlite/open-database.ts';
import type { EngineAnswer, EngineHit, EngineRequest, SearchEngine, WriteBatch } from '../contract.ts';
import type { GenerationInfo } from '../generation.ts';
import { allRanked, answer, hitReader } from './answer.ts';
import { failure } from './failure.ts';
import {
  createGeneration,
  fileIdentity,
  listGenerations,
  openGeneration,
  readPointer,
  removeGeneration,
  writePointer,
} from './generation-files.ts';
import { Leases } from './leases.ts';
import { readCopies, readDocument, readSimilarWords, scanRows } from './lookups.ts';
import { type Snapshot, takeSnapshot } from './open-generation.ts';
import { command } from './prepared.ts';
import { purge } from './purge.ts';
import { readInfo, readState } from './tables.ts';
import { writeBatch } from './write.ts';

interface Open {
  readonly db: Database;
  readonly identity: number;
  snapshot?: Snapshot;
}

/** Opens generations of one folder as they are asked for; a file that was replaced is opened anew. */
class EmbeddedEngine implements SearchEngine {
  readonly name = 'embedded';
  readonly capabilities = { serverless: true, foreignText: false, manyWriters: false };
  readonly #folder: string;
  readonly #open = new Map<string, Open>();
  readonly #leases = new Leases();
  #answers = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #opened(generation: string): Open {
    const identity = fileIdentity(this.#folder, generation);
    const known = this.#open.get(generation);
    if (known !== undefined && known.identity === identity) return known;
    this.#forget(generation);
    const opened = { db: openGeneration(this.#folder, generation), identity };
    this.#open.set(generation, opened);
    return opened;
  }

  #forget(generation: string): void {
    this.#leases.release(generation);
    this.#open.get(generation)?.db.close();
    this.#open.delete(generation);
  }

  #chosen(generation: string | undefined): string {
    const chosen = generation ?? readPointer(this.#folder);
    if (chosen !== null) return chosen;
    throw new StopError(
      'no-generation',
      `no search index serves in ${this.#folder}: run "trial-archive reindex"`,
    );
  }

  /** Runs `read` in one read transaction with the state it sees. */
  #read<T>(opened: Open, read: (snapshot: Snapshot) => T): T {
    return failure(() => {
      command(opened.db, 'BEGIN').run();
      try {
        opened.snapshot = takeSnapshot(opened.db, opened.snapshot);
        return read(opened.snapshot);
      } finally {
        command(opened.db, 'COMMIT').run();
      }
    });
  }

  async generations() {
    return listGenerations(this.#folder).flatMap((id) => this.#infoOf(id));
  }

  /** Nothing for a file that is no generation: another one's damage stops nobody. */
  #infoOf(generation: string): readonly GenerationInfo[] {
    try {
      return [failure(() => readInfo(this.#opened(generation).db))];
    } catch (error) {
      if (error instanceof StopError) return [];
      throw error;
    }
  }

  async create(info: GenerationInfo) {
    if (readPointer(this.#folder) === info.id) throw serving(info.id);
    this.#forget(info.id);
    failure(() => createGeneration(this.#folder, info));
  }

  async drop(generation: string) {
    if (readPointer(this.#folder) === generation) throw serving(generation);
    this.#forget(generation);
    removeGeneration(this.#folder, generation);
  }

  async serving() {
    return readPointer(this.#folder);
  }

  async switchTo(generation: string) {
    this.#opened(generation);
    failure(() => writePointer(this.#folder, generation));
  }

  async write(generation: string, batch: WriteBatch) {
    const { db } = this.#opened(generation);
    return failure(() => writeBatch(db, batch));
  }

  async purge(generation: string) {
    const { db } = this.#opened(generation);
    this.#leases.release(generation);
    failure(() => purge(db));
  }

  async applied(generation: string) {
    return readState(this.#opened(generation).db).applied;
  }

  async count(generation: string) {
    const { db } = this.#opened(generation);
    return db.prepare<[], number>('SELECT count(*) FROM documents').pluck().get() ?? 0;
  }

  /** Keeps the state of an answer that has more pages. A process that asks once will not page on. */
  #keepForPaging(generation: string, given: EngineAnswer): void {
    const seen = this.#open.get(generation)?.snapshot;
    this.#answers += 1;
    if (
      this.#answers < 2 ||
      seen === undefined ||
      given.hits.length === 0 ||
      given.total <= given.hits.length
    )
      return;
    this.#leases.hold(generation, seen, () => openGeneration(this.#folder, generation));
  }

  /** The kept state of a revision. */
  #held(opened: Open, generation: string, revision: number | undefined): Snapshot | undefined {
    if (revision === undefined || opened.identity === 0) return undefined;
    const { purges } = failure(() => readState(opened.db));
    return this.#leases.find(generation, { revision, purges });
  }

  async search(request: EngineRequest): Promise<EngineAnswer> {
    const generation = this.#chosen(request.generation);
    const opened = this.#opened(generation);
    const held = this.#held(opened, generation, request.revision);
    if (held !== undefined) return failure(() => answer(held, generation, request));
    const given = this.#read(opened, (snapshot) => answer(snapshot, generation, request));
    this.#keepForPaging(generation, given);
    return given;
  }

  /** A connection of its own in a read transaction: writes go on beside it and are not seen. */
  async *#fromOwnSnapshot<T>(
    generation: string,
    read: (snapshot: Snapshot) => Iterable<T>,
  ): AsyncGenerator<T> {
    const db = openGeneration(this.#folder, generation);
    try {
      db.exec('BEGIN');
      yield* read(takeSnapshot(db));
    } finally {
      db.close();
    }
  }

  stream(request: EngineRequest): AsyncIterable<EngineHit> {
    const generation = this.#chosen(request.generation);
    return this.#fromOwnSnapshot(generation, function* (snapshot) {
      const read = hitReader(snapshot, request);
      for (const ranked of allRanked(snapshot, request)) yield read(ranked);
    });
  }

  async document(id: string, generation?: string) {
    return readDocument(this.#opened(this.#chosen(generation)).db, id);
  }

  async copies(copyKeys: readonly string[], generation?: string) {
    return readCopies(this.#opened(this.#chosen(generation)).db, copyKeys);
  }

  scan(generation: string) {
    return this.#fromOwnSnapshot(generation, ({ db }) => scanRows(db));
  }

  async similarWords(word: string, options: { readonly limit: number; readonly generation?: string }) {
    return readSimilarWords(this.#opened(this.#chosen(options.generation)).db, word, options.limit);
  }

  async close() {
    this.#leases.release();
    for (const generation of [...this.#open.keys()]) this.#forget(generation);
  }
}

function serving(generation: string): StopError {
  return new StopError(
    'generation-serving',
    `generation ${generation} is serving: switch to another one first`,
  );
}

/** An engine over the generations in `folder`; made when first written to. */
export function embeddedEngine(folder: string): SearchEngine {
  return new EmbeddedEngine(folder);
}
