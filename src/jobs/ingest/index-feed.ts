// Indexing beside extraction: the index follows the store while workers read on, so that little is left at the end.
import type { SearchEngine } from '../../search/contract.ts';
import type { IndexDocument } from '../../search/index-document.ts';
import type { JobContext } from '../context.ts';
import { catchUp } from '../index-documents.ts';
import type { ReadyEntries } from '../index-entry.ts';
import { keepRefusal } from '../refused-documents.ts';
import { createGeneration } from '../reindex/rebuild-index.ts';
import type { ReportBuilder } from '../run-report.ts';
import { serve } from '../serving.ts';
import { generationToUpdate } from '../update-index.ts';

/** Documents that are worth a write of the index. More gather while one is under way. */
const WORTH_A_WRITE = 20;
/** Entries kept for the next write; a document beyond is read from the store again when its turn comes. */
const MOST_KEPT = 400;

interface Kept {
  readonly change: number;
  readonly entry: IndexDocument;
}

/** Where a feed writes to: nowhere, if the generation has to be built anew once all files are through. */
export interface FeedTarget {
  readonly engine: SearchEngine | undefined;
  readonly generation: string | undefined;
}

/** Takes the index entries of stored documents and writes them in the background, by change number as every catch-up. */
export class IndexFeed implements ReadyEntries {
  readonly generation: string | undefined;
  readonly #engine: SearchEngine | undefined;
  readonly #context: JobContext;
  readonly #report: ReportBuilder;
  readonly #kept = new Map<string, Kept>();
  #upTo = 0;
  #writing: Promise<void> | undefined;
  #closed = false;

  constructor({ engine, generation }: FeedTarget, context: JobContext, report: ReportBuilder) {
    this.generation = generation;
    this.#engine = engine;
    this.#context = context;
    this.#report = report;
  }

  /** False: entries are of no use to it. */
  get wanted(): boolean {
    return this.#engine !== undefined && this.generation !== undefined && !this.#closed;
  }

  /**
   * Entries of documents that `change` numbers. Its transaction is on the disk, and with it all earlier ones, so the index
   * stays behind the store even where the power is cut.
   */
  add(change: number, entries: readonly IndexDocument[]): void {
    if (!this.wanted) return;
    this.#upTo = Math.max(this.#upTo, change);
    for (const entry of entries) {
      if (this.#kept.size < MOST_KEPT) this.#kept.set(entry.id, { change, entry });
    }
    if (this.#kept.size >= WORTH_A_WRITE) this.#writing ??= this.#write();
  }

  get(document: string, change: number): IndexDocument | undefined {
    const kept = this.#kept.get(document);
    return kept?.change === change ? kept.entry : undefined;
  }

  /** Begins no other write; resolves when the one under way has ended. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#writing;
  }

  /** An error ends the feed and nothing else: the index step at the end meets it again, and says so. */
  async #write(): Promise<void> {
    const { store, signal, log } = this.#context;
    const [engine, generation, upTo] = [this.#engine, this.generation, this.#upTo];
    if (!engine || generation === undefined) return;
    const began = performance.now();
    try {
      const onRefused = (refused: Parameters<typeof keepRefusal>[1]) => keepRefusal(store, refused);
      const { written } = await catchUp(engine, store, { generation, onRefused, signal, upTo, ready: this });
      this.#report.count('indexed', written);
    } catch (error) {
      this.#closed = true;
      log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'indexing waits for the end');
    }
    this.#report.stage('index', performance.now() - began);
    for (const [id, { change }] of this.#kept) if (change <= upTo) this.#kept.delete(id);
    this.#writing = undefined;
  }
}

/** The feed of a job. A new archive gets its first generation here, so that it can be searched while it fills. */
export async function openFeed(context: JobContext, report: ReportBuilder): Promise<IndexFeed> {
  const { engine, store } = context;
  let generation = engine && (await generationToUpdate(engine, store));
  if (engine && generation === undefined && (await isNew(engine, context))) {
    generation = await createGeneration(engine);
    await serve(store, engine, generation);
  }
  return new IndexFeed({ engine, generation }, context, report);
}

/** Nothing stored, nothing indexed. */
async function isNew(engine: SearchEngine, { store }: JobContext): Promise<boolean> {
  return store.meta.change() === 0 && (await engine.generations()).length === 0;
}
