// What plain words were understood as: shown with the answer, so that a person can take it back.
import type { Span } from '../../model/span.ts';

export const ENTITY_TYPES = ['municipality', 'provision', 'outcome', 'network', 'year'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** An entity found in plain words; `start` and `end` are offsets into the query. */
export interface Understood extends Span {
  readonly type: EntityType;
  /** Municipality code, provision id, outcome, network id; a year or a range of years (`2016..2018`). */
  readonly id: string;
  /** The words as typed. */
  readonly text: string;
  /** Its name in Danish. */
  readonly label: string;
}
