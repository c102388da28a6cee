// One answer of one state: rows that match, totals, facets, and the hits of a page with their documents.
import type { EngineAnswer, EngineHit, EngineRequest, FacetFilter } from '../contract.ts';
import type { IndexDocument } from '../index-document.ts';
import type { FacetField } from '../schema.ts';
import { scoringNodes } from '../tier-trees.ts';
import { countFacets } from './facet-columns.ts';
import { match, matchKeys } from './match.ts';
import type { Snapshot } from './open-generation.ts';
import { plucked } from './prepared.ts';
import { type RankedRow, rankAhead, rankedRows } from './ranking.ts';
import { intersect, type RowSet, sizeOf } from './row-set.ts';
import { weightsOf } from './scores.ts';

interface Matched {
  /** Under all filters. */
  readonly base: RowSet;
  /** Under all filters but those of one field. */
  without(field: FacetField): RowSet;
}

function matchAll(snapshot: Snapshot, request: Pick<EngineRequest, 'tree' | 'filters'>): Matched {
  const rows = match(snapshot, request.tree);
  const filters = request.filters.map((filter) => ({ filter, rows: matchKeys(snapshot, filter) }));
  const under = (chosen: readonly { filter: FacetFilter; rows: RowSet }[]) =>
    chosen.map((each) => each.rows).reduce(intersect, rows);
  const base = under(filters);
  return {
    base,
    without(field) {
      const others = filters.filter(({ filter }) => filter.field !== field);
      return others.length === filters.length ? base : under(others);
    },
  };
}

const NOTHING = Buffer.from('null');

/** A hit whose document is decoded and parsed when it is first looked at: most of the time of a small answer. */
function lazyHit(hit: Omit<EngineHit, 'document'>, body: Buffer): EngineHit {
  let parsed: IndexDocument | undefined;
  return {
    ...hit,
    get document() {
      parsed ??= JSON.parse(body.toString()) as IndexDocument;
      return parsed;
    },
  };
}

/** Reads the documents of ranked rows. */
export function hitReader(snapshot: Snapshot, request: EngineRequest): (ranked: RankedRow) => EngineHit {
  const bodies = plucked<[number], Buffer>(
    snapshot.db,
    'SELECT CAST(body AS BLOB) FROM bodies WHERE row = ?',
  );
  const weigh = request.explain ? weightsOf(snapshot, scoringNodes(request.tree)) : undefined;
  return ({ row, score, tier, sort }) => {
    const weights = weigh === undefined ? {} : { weights: weigh(row) };
    return lazyHit({ id: String(sort.at(-1)), score, tier, sort, ...weights }, bodies.get(row) ?? NOTHING);
  };
}

function take(rows: Generator<RankedRow>, limit: number): readonly RankedRow[] {
  const taken: RankedRow[] = [];
  for (const ranked of rows) {
    taken.push(ranked);
    if (taken.length >= limit) break;
  }
  return taken;
}

/** Answers a request from a snapshot; call it inside the snapshot's transaction. */
export function answer(snapshot: Snapshot, generation: string, request: EngineRequest): EngineAnswer {
  rankAhead(snapshot, request);
  const { base, without } = matchAll(snapshot, request);
  const total = sizeOf(base);
  const page =
    request.limit <= 0 ? [] : take(rankedRows(snapshot, request, { rows: base, size: total }), request.limit);
  return {
    generation,
    revision: snapshot.applied,
    total,
    hits: page.map(hitReader(snapshot, request)),
    facets: countFacets(snapshot, request.facets, without),
  };
}

/** Every row that matches, in the request's order. */
export function allRanked(snapshot: Snapshot, request: EngineRequest): Generator<RankedRow> {
  const { after: _, ...whole } = request;
  const { base } = matchAll(snapshot, request);
  return rankedRows(snapshot, whole, { rows: base, size: sizeOf(base) });
}
