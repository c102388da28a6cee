// A query as engines take it: terms and keys, no syntax and no words to analyse. How one is made: query/.
import type { KeyField } from './schema.ts';

/** Matches every document. */
export interface AllNode {
  readonly type: 'all';
}

/** One plain word: `stem` in the field `stem` (as a word) or in `parts` (as part of a compound). */
export interface WordNode {
  readonly type: 'word';
  readonly stem: string;
}

/** Words side by side in one passage, in one field; a single word is a phrase of one. Never holds the boundary. */
export interface PhraseNode {
  readonly type: 'phrase';
  readonly field: 'exact' | 'stem';
  /** At least one. */
  readonly words: readonly string[];
}

/** Words whose exact form begins with `prefix` (two letters or more). */
export interface PrefixNode {
  readonly type: 'prefix';
  readonly prefix: string;
}

/** Two phrases that share no word, in either order, with at most `distance` words (boundaries too) between them. */
export interface NearNode {
  readonly type: 'near';
  readonly field: 'exact' | 'stem';
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** 0-20. */
  readonly distance: number;
}

/** Documents with any of `values` in `field`, byte for byte. No values: no document. Adds nothing to the score. */
export interface KeysNode {
  readonly type: 'keys';
  readonly field: KeyField;
  readonly values: readonly string[];
}

/** Documents with a date mention that overlaps the closed interval of ISO days. Adds nothing to the score. */
export interface DatesNode {
  readonly type: 'dates';
  readonly from: string;
  readonly to: string;
}

/** All of `nodes`; none: every document. */
export interface AndNode {
  readonly type: 'and';
  readonly nodes: readonly EngineNode[];
}

/** Any of `nodes`; none: no document. */
export interface OrNode {
  readonly type: 'or';
  readonly nodes: readonly EngineNode[];
}

/** Every document but those of `node`; may stand alone. What is below adds nothing to the score. */
export interface NotNode {
  readonly type: 'not';
  readonly node: EngineNode;
}

/** At least `atLeast` of `words`; those of `also` are not asked for but rank. Each is one of the text nodes. */
export interface BestNode {
  readonly type: 'best';
  readonly words: readonly TextNode[];
  readonly atLeast: number;
  readonly also: readonly TextNode[];
}

/** Nodes that match words and add to the score. */
export type TextNode = WordNode | PhraseNode | PrefixNode | NearNode;

export type EngineNode = AllNode | TextNode | KeysNode | DatesNode | AndNode | OrNode | NotNode | BestNode;

/**
 * 1: all counted words as words; 2: all, some only as parts of compounds; 3: some missing. A document's tier is the first
 * whose tree (`tierTrees`) it matches, so every engine finds the same.
 */
export type Tier = 1 | 2 | 3;
