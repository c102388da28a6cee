// Keyword in context: every occurrence of a query's words, or of its entities, each on a line.
import type { FacetFilter, SearchEngine } from '../contract.ts';
import type { IndexDocument } from '../index-document.ts';
import { findMatches, type PassageMatch, type Wanted } from '../passages/find-matches.ts';
import { wantedOf } from '../passages/wanted.ts';
import { askedFilter } from '../provision-facet.ts';
import { compileQuery } from '../query/compile.ts';
import type { QueryOptions } from '../query/compiled-query.ts';
import type { Understood } from '../query/understood.ts';
import { usableGeneration } from '../usable-generation.ts';
import { type KwicLine, kwicLine } from './kwic-line.ts';
import {
  gatherGroups,
  groupLines,
  type KwicGroup,
  type KwicGroupCount,
  type KwicSort,
  sampleLines,
  sortLines,
} from './kwic-order.ts';

export interface KwicOptions extends QueryOptions {
  /** Words either side; default 8. */
  readonly words?: number;
  /** Default `text`: by document and place. */
  readonly sort?: KwicSort;
  /** Lines with the same value stand together and are counted. */
  readonly group?: KwicGroup;
  /** Draw this many lines; default all. */
  readonly sample?: number;
  /** Of the sample; default 1. */
  readonly seed?: number;
  readonly filters?: readonly FacetFilter[];
  readonly generation?: string;
}

export interface KwicResult {
  /** Occurrences found; `lines` are as many unless a sample was drawn. */
  readonly total: number;
  /** Documents they stand in. */
  readonly documents: number;
  readonly understood: readonly Understood[];
  readonly lines: readonly KwicLine[];
  readonly groups?: readonly KwicGroupCount[];
}

/** Words are shown where there are any, entities only where nothing else was asked for. */
function wantedLines(wanted: Wanted): Wanted {
  return wanted.nodes.length > 0 ? { nodes: wanted.nodes, entities: [] } : wanted;
}

/** One place is one occurrence, whichever words of the query it matches. */
function distinct(matches: readonly PassageMatch[]): readonly PassageMatch[] {
  return matches.filter((match, at) => {
    const before = matches[at - 1];
    return before?.passage !== match.passage || before.start !== match.start || before.end !== match.end;
  });
}

function linesOf(document: IndexDocument, wanted: Wanted, words: number): readonly KwicLine[] {
  return distinct(findMatches(document, wanted)).flatMap(({ passage: at, start, end }) => {
    const passage = document.passages[at];
    return passage === undefined ? [] : [kwicLine({ document, passage, start, end }, words)];
  });
}

function arranged(lines: readonly KwicLine[], options: KwicOptions): readonly KwicLine[] {
  const { sample, seed = 1, sort = 'text', group } = options;
  const drawn = sample === undefined ? lines : sampleLines(lines, sample, seed);
  const sorted = sortLines(drawn, sort);
  return group === undefined ? sorted : gatherGroups(sorted, group);
}

/** Every occurrence of a query in the documents it finds. Throws as `search` does. */
export async function kwic(
  engine: SearchEngine,
  text: string,
  options: KwicOptions = {},
): Promise<KwicResult> {
  const query = compileQuery(text, options);
  const generation = await usableGeneration(engine, options.generation);
  const wanted = wantedLines(wantedOf(query));
  const filters = (options.filters ?? []).map(askedFilter);
  const request = { generation, tree: query.tree, filters, facets: [], sort: 'date', limit: 0 } as const;
  const lines: KwicLine[] = [];
  const documents = new Set<string>();
  for await (const { document } of engine.stream(request)) {
    const own = linesOf(document, wanted, options.words ?? 8);
    lines.push(...own);
    if (own.length > 0) documents.add(document.id);
  }
  const shown = arranged(lines, options);
  return {
    total: lines.length,
    documents: documents.size,
    understood: query.understood,
    lines: shown,
    ...(options.group !== undefined && { groups: groupLines(shown, options.group) }),
  };
}
