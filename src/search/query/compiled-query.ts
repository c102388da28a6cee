// What a query comes to: the tree for engines, and what people are told about it.
import type { CitationRole } from '../../model/mention.ts';
import type { DayInterval } from '../date-interval.ts';
import type { EngineNode, KeysNode, TextNode, WordNode } from '../engine-query.ts';
import type { Understood } from './understood.ts';

export interface QueryOptions {
  /** True: no words are understood as entities. A list: these words (as typed) are not. Default false. */
  readonly literal?: boolean | readonly string[];
}

/** A word that was asked for, as typed; for "did you mean". */
export interface AskedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** What asks for the typed unit it is part of (CV-krav is one unit of two words). */
  readonly node: TextNode;
  /** What would ask for this word alone. */
  readonly alone: WordNode;
}

/** An entity that the tree asks for: where it came from, for highlights. */
export interface AskedEntity {
  readonly type:
    | 'municipality'
    | 'citation'
    | 'outcome'
    | 'status'
    | 'network'
    | 'organisation'
    | 'case-number'
    | 'date';
  /** Mention ids; of citations provision ids that are asked for. */
  readonly ids: readonly string[];
  readonly roles: readonly CitationRole[];
  /** Dates only: what a date mention must overlap. */
  readonly days?: DayInterval;
}

export interface CompiledQuery {
  readonly tree: EngineNode;
  readonly understood: readonly Understood[];
  readonly words: readonly AskedWord[];
  readonly entities: readonly AskedEntity[];
  /** For each provision asked for: the query for documents that cite only what it stands in. */
  readonly broader: readonly { readonly provision: string; readonly tree: EngineNode }[];
}

/** A provision that was asked for, and the node that asks for it. */
export interface AskedProvision {
  readonly id: string;
  readonly roles: readonly CitationRole[];
  readonly node: KeysNode;
}

/** Notes taken while a query is compiled. What stands below a NOT is not noted. */
export interface Collected {
  readonly words: AskedWord[];
  readonly entities: AskedEntity[];
  readonly provisions: AskedProvision[];
}

/** Nothing noted yet. */
export function nothingCollected(): Collected {
  return { words: [], entities: [], provisions: [] };
}
