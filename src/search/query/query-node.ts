// What the parser makes of a query: nodes with their place in it. What they ask of an index: compile.ts.
import type { Span } from '../../model/span.ts';
import type { FieldName } from './field-names.ts';

/** A word as typed (letters, digits, hyphens inside); analysed later. */
export interface WordItem extends Span {
  readonly type: 'word';
  readonly text: string;
}

/** Words between quotes, without them. */
export interface PhraseItem extends Span {
  readonly type: 'phrase';
  readonly text: string;
}

/** `ord*`, without the star. */
export interface PrefixItem extends Span {
  readonly type: 'prefix';
  readonly text: string;
}

/** `kommune:Aarhus`. */
export interface FieldItem extends Span {
  readonly type: 'field';
  readonly field: FieldName;
  readonly value: string;
  readonly valueStart: number;
}

export interface NearItem extends Span {
  readonly type: 'near';
  readonly left: WordItem | PhraseItem;
  readonly right: WordItem | PhraseItem;
  readonly distance: number;
}

export interface NotItem extends Span {
  readonly type: 'not';
  readonly item: QueryItem;
}

export interface GroupItem extends Span {
  readonly type: 'and' | 'or';
  readonly items: readonly QueryItem[];
}

export type QueryItem = WordItem | PhraseItem | PrefixItem | FieldItem | NearItem | NotItem | GroupItem;

/** A query taken apart. */
export interface ParsedQuery {
  readonly text: string;
  /** AND, OR or parentheses occur: words side by side mean AND. Otherwise they ask for the best match. */
  readonly strict: boolean;
  /** In a plain query the items stand side by side; in a strict one there is one item. Empty: everything is asked for. */
  readonly items: readonly QueryItem[];
}
