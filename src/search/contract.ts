// What a search engine must do. Knows no engine and no store; test/contract holds every engine to each sentence here.
import type { EngineNode, Tier } from './engine-query.ts';
import type { GenerationInfo } from './generation.ts';
import type { IndexDocument } from './index-document.ts';
import type { FacetField } from './schema.ts';

/** Where engines may differ. Asked for by name; never `if (engine === ...)` outside an engine's folder. */
export interface Capabilities {
  /** Needs no server: opened from a folder. */
  readonly serverless: boolean;
  /** The plain text stands in the index too, under the engine's own Danish analysis, for foreign tools. */
  readonly foreignText: boolean;
  /** Several processes may write at once. */
  readonly manyWriters: boolean;
}

/** One change to a generation. `change` is the store's change number of the document. */
export interface Upsert {
  readonly change: number;
  readonly document: IndexDocument;
}

export interface Deletion {
  readonly change: number;
  readonly id: string;
}

/** Changes in the order of their numbers. */
export interface WriteBatch {
  readonly upserts: readonly Upsert[];
  readonly deletes: readonly Deletion[];
  /** After this batch the generation holds every change of the store up to and with this number. */
  readonly upTo: number;
}

/** A document the engine refuses for good; nothing of it was written. */
export interface Rejection {
  readonly id: string;
  readonly change: number;
  readonly reason: string;
}

export interface WriteReport {
  /** Documents written or replaced; not those already newer. */
  readonly written: number;
  readonly deleted: number;
  /** Not empty: `applied` did not move. Record them as dead letters and write the batch again without them. */
  readonly rejected: readonly Rejection[];
}

/** Documents whose field holds any of `values`. Filters of different fields must all hold. */
export interface FacetFilter {
  readonly field: FacetField;
  readonly values: readonly string[];
}

/** Counts wanted of one field: the `limit` commonest values, of equal counts the first by code unit. */
export interface FacetWish {
  readonly field: FacetField;
  readonly limit: number;
}

export type SortOrder = 'relevance' | 'date' | 'title';

/**
 * What a hit is ordered by, ending in its id. relevance: tier, score (high first), id; date: ISO day or month (newest
 * first, `''` last), id; title: the title's sort key, id. Comparison is by code unit.
 */
export type SortValues = readonly (string | number)[];

export interface EngineRequest {
  /** Default: the serving generation. */
  readonly generation?: string;
  readonly tree: EngineNode;
  /** Chosen facet values: narrow the hits, and each facet but those of their own field. */
  readonly filters: readonly FacetFilter[];
  readonly facets: readonly FacetWish[];
  readonly sort: SortOrder;
  /** Hits wanted; 0 for totals and facets alone. */
  readonly limit: number;
  /** Only hits that stand after these values. */
  readonly after?: SortValues;
  /** The revision `after` was taken at: an engine that still holds that state goes on in it. */
  readonly revision?: number;
  /** Fill `weights` of each hit. */
  readonly explain?: boolean;
}

export interface EngineHit {
  readonly id: string;
  /** The engine's BM25, 0 or more; comparable inside one tier of one answer. 0 with other sorts than relevance. */
  readonly score: number;
  readonly tier: Tier;
  readonly sort: SortValues;
  readonly document: IndexDocument;
  /** With `explain`: what each of `scoringNodes(tree)` adds to the score, 0 for those that do not match. */
  readonly weights?: readonly number[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface EngineAnswer {
  readonly generation: string;
  /** `applied` at the time of the answer: hits, total and facets are of this one state. */
  readonly revision: number;
  /** Documents that match tree and filters, exact at any size. */
  readonly total: number;
  readonly hits: readonly EngineHit[];
  /** In the order of the wishes; counts highest first, then values by code unit. Exact under all filters but the facet's own. */
  readonly facets: readonly { readonly field: FacetField; readonly counts: readonly FacetCount[] }[];
}

/** A word of the index in exact form, and in how many documents it stands. */
export interface IndexWord {
  readonly word: string;
  readonly documents: number;
}

/** One row of a generation, for `verify`. */
export interface ScannedDocument {
  readonly id: string;
  readonly digest: string;
  readonly change: number;
}

/**
 * A search engine. Errors: `StopError` where it cannot run (unknown generation `unknown-generation`, none serving
 * `no-generation`, wrong version, no rights), `RetryError` where it is away or busy after its own retries,
 * `QueryError` for a question it refuses. Answers need nothing but the generation.
 */
export interface SearchEngine {
  /** Its folder's name. */
  readonly name: string;
  readonly capabilities: Capabilities;

  /** All complete generations, by id. A generation half created by a killed process is not among them. */
  generations(): Promise<readonly GenerationInfo[]>;
  /** Makes an empty generation; `applied` is 0. One of the same id that is not serving is replaced. Serves nothing yet. */
  create(info: GenerationInfo): Promise<void>;
  /** Removes a generation with all it holds; unknown: nothing happens. The serving one is refused: `StopError` `generation-serving`. */
  drop(generation: string): Promise<void>;
  /** The generation that answers, or null. */
  serving(): Promise<string | null>;
  /** Lets a generation answer, in one step: every request sees the old or the new one whole, also after a kill. */
  switchTo(generation: string): Promise<void>;

  /**
   * Writes a batch; when it resolves, searches see it. Repeating a batch, or one with older numbers than a document has
   * (deletes too), changes nothing. `applied` becomes `upTo` (never less than it was) with or after the rows, not before,
   * and only if nothing was rejected. A kill leaves the generation usable and `applied` true: write again from there.
   */
  write(generation: string, batch: WriteBatch): Promise<WriteReport>;
  /**
   * Makes sure that nothing of deleted documents can be read from the generation's files any more. For `forget`; costs a
   * pass over the generation. Engines that cannot leave it out and say so in their folder.
   */
  purge?(generation: string): Promise<void>;
  /** The change number up to which the generation holds everything. */
  applied(generation: string): Promise<number>;
  /** Documents in a generation. */
  count(generation: string): Promise<number>;

  search(request: EngineRequest): Promise<EngineAnswer>;
  /**
   * Every hit in the request's order (`limit`, `after` and facets play no part), from one snapshot: writes and switches
   * meanwhile change nothing. Memory does not grow with the number of hits but by a few bytes each.
   */
  stream(request: EngineRequest): AsyncIterable<EngineHit>;
  /** One stored document, or null. */
  document(id: string, generation?: string): Promise<IndexDocument | null>;
  /** Ids by copy key, sorted, of all documents with one of `copyKeys`. Keys of no document are left out. */
  copies(copyKeys: readonly string[], generation?: string): Promise<ReadonlyMap<string, readonly string[]>>;

  /** Every document's id, digest and change number, by id, from one snapshot. */
  scan(generation: string): AsyncIterable<ScannedDocument>;
  /**
   * Exact words of the index like `word`: the same first letter and at most two edits (one for words under five letters).
   * At least the `limit` nearest are among them; order means nothing. `word` itself is left out.
   */
  similarWords(
    word: string,
    options: { readonly limit: number; readonly generation?: string },
  ): Promise<readonly IndexWord[]>;

  close(): Promise<void>;
}

/** Where engines are found and how they are reached. Each engine takes what it needs; see its index.ts. */
export interface EngineSettings {
  /** The archive's folder: `index/` below it belongs to the embedded engine. */
  readonly archive: string;
  readonly elasticsearch?: ElasticsearchSettings;
}

export interface ElasticsearchSettings {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  readonly apiKey?: string;
  /** PEM text of the certificate authority. */
  readonly ca?: string;
  /** Begins the names of all indexes and aliases; default `trial-archive`. */
  readonly prefix?: string;
  /** Shards of generations made from now on; default 1. More only for archives that outgrow one machine. */
  readonly shards?: number;
}

/** Each engine's folder has `index.ts` with `export const openEngine: OpenEngine`. Heavy clients load inside it. */
export type OpenEngine = (settings: EngineSettings) => Promise<SearchEngine>;
