// What a search is asked with and what it answers: the shapes that command line, API and web page share.
import type { DocumentKind } from '../model/document.ts';
import type { FacetCount, FacetFilter, SortOrder } from './contract.ts';
import type { DidYouMean } from './did-you-mean.ts';
import type { Tier } from './engine-query.ts';
import type { Explanation } from './explain.ts';
import type { HitPassage } from './passages/best-passages.ts';
import type { QueryOptions } from './query/compiled-query.ts';
import type { Understood } from './query/understood.ts';
import type { FacetField } from './schema.ts';

export interface SearchOptions extends QueryOptions {
  /** Chosen facet values. Values of one field are an OR, fields an AND. */
  readonly filters?: readonly FacetFilter[];
  /** Facets to count; default all. Empty: none. */
  readonly facets?: readonly FacetField[];
  /** Values counted of each facet; default 20. */
  readonly facetLimit?: number;
  /** Default `relevance`. */
  readonly sort?: SortOrder;
  /** Hits on a page; default 20, at most 1,000. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
  /** Passages with each hit; default 3. */
  readonly passages?: number;
  readonly explain?: boolean;
  /** Default: the serving generation, or that of the cursor. */
  readonly generation?: string;
}

/** What is told of a document that was found. */
export interface HitDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly date: string | null;
  readonly path: string;
  /** First page. */
  readonly page: number;
  readonly sender: string | null;
  /** Codes of the municipalities it names. */
  readonly municipalities: readonly string[];
  /** Ids of other documents with the same letters and digits. */
  readonly copyOf: readonly string[];
}

export interface SearchHit {
  readonly document: HitDocument;
  readonly score: number;
  readonly tier: Tier;
  readonly passages: readonly HitPassage[];
  readonly explain?: readonly Explanation[];
}

export interface SearchResult {
  readonly total: number;
  readonly understood: readonly Understood[];
  readonly hits: readonly SearchHit[];
  readonly facets: Readonly<Partial<Record<FacetField, readonly FacetCount[]>>>;
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
  readonly generation: string;
  readonly revision: number;
  /** Documents that cite only what a provision of the query stands in: § 83 where § 83, stk. 2 was asked. */
  readonly broader?: readonly { readonly provision: string; readonly documents: number }[];
  readonly didYouMean?: DidYouMean;
  /** Where nothing was found and words were understood as entities: how many documents hold the words themselves. */
  readonly literalTotal?: number;
  /** The archive changed since the page before. */
  readonly changed?: true;
}
