// Every hit of a query, one after the other, in constant memory: what all formats are written from.
import { type HitDocument, hitDocument } from '../answer.ts';
import type { EngineHit, FacetFilter, SearchEngine, SortOrder } from '../contract.ts';
import type { Tier } from '../engine-query.ts';
import type { IndexDocument } from '../index-document.ts';
import { bestPassages, type HitPassage } from '../passages/best-passages.ts';
import { wantedOf } from '../passages/wanted.ts';
import { askedFilter } from '../provision-facet.ts';
import { compileQuery } from '../query/compile.ts';
import type { QueryOptions } from '../query/compiled-query.ts';
import type { KeyField } from '../schema.ts';
import { NONE } from '../schema.ts';
import { usableGeneration } from '../usable-generation.ts';

export interface ExportOptions extends QueryOptions {
  readonly filters?: readonly FacetFilter[];
  /** Default `relevance`. */
  readonly sort?: SortOrder;
  /** Passages with each hit; default 3. */
  readonly passages?: number;
  readonly generation?: string;
}

/** A hit as it is exported. */
export interface ExportedHit {
  readonly document: HitDocument;
  readonly recipients: readonly string[];
  readonly caseNumbers: readonly string[];
  readonly lastPage: number;
  /** The whole entry, for formats that tell of its tags. */
  readonly entry: IndexDocument;
  /** Values of a facet or filter field. */
  values(field: KeyField): readonly string[];
  readonly score: number;
  readonly tier: Tier;
  readonly passages: readonly HitPassage[];
}

const BATCH = 100;

async function* batches<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function copiesIn(
  copies: ReadonlyMap<string, readonly string[]>,
  { id, document }: EngineHit,
): readonly string[] {
  return document.keys['copy-key'].flatMap((key) => copies.get(key) ?? []).filter((other) => other !== id);
}

/** Every hit of a query in its order, from one snapshot. Throws as `search` does, before the first hit. */
export async function* exportedHits(
  engine: SearchEngine,
  text: string,
  options: ExportOptions = {},
): AsyncGenerator<ExportedHit> {
  const query = compileQuery(text, options);
  const generation = await usableGeneration(engine, options.generation);
  const { sort = 'relevance', passages = 3 } = options;
  const filters = (options.filters ?? []).map(askedFilter);
  const hits = engine.stream({ generation, tree: query.tree, filters, facets: [], sort, limit: 0 });
  const wanted = wantedOf(query);
  for await (const batch of batches(hits)) {
    const copies = await engine.copies(
      batch.flatMap(({ document }) => document.keys['copy-key']),
      generation,
    );
    for (const hit of batch) {
      const { document, score, tier } = hit;
      yield {
        document: hitDocument(hit, copiesIn(copies, hit)),
        recipients: document.recipients,
        caseNumbers: document.caseNumbers,
        lastPage: document.lastPage,
        entry: document,
        values: (field) => document.keys[field].filter((value) => value !== NONE && !value.endsWith('*')),
        ...{ score, tier, passages: bestPassages(document, wanted, passages) },
      };
    }
  }
}
