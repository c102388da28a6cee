// The words of a sheet: its headings and the names of its values. English and stable here; a door may give others.
import type { Conflict, Trial } from '../../model/trial.ts';
import { provisionLabel } from '../../search/query/find-provision.ts';
import type { Dimension } from '../dimensions.ts';
import { NO_VALUE } from '../matrix.ts';
import { municipalityName, networkName, organisationName, titleWords } from './cells.ts';

/** Values that are words of this archive, not of the papers. `event` and `document`: kinds of these. */
export type ValueKind = 'outcome' | 'role' | 'status' | 'via' | 'event' | 'document' | 'conflict' | 'period';

export interface SheetWords {
  /** A heading by its stable name. */
  column(name: string): string;
  value(kind: ValueKind, id: string): string;
  title(trial: Pick<Trial, 'title' | 'untitled'>): string;
  provision(id: string): string;
  organisation(id: string): string;
  /** What a conflict says. */
  conflict(conflict: Conflict): string;
  /** A value of a matrix's dimension. */
  dimension(dimension: Dimension, value: string): string;
}

/** Headings and values as programs may count on them. */
export const STABLE_WORDS: SheetWords = {
  column: (name) => name,
  value: (_, id) => id,
  title: titleWords,
  provision: provisionLabel,
  organisation: (id) => organisationName(id) ?? id,
  conflict: ({ text }) => text,
  dimension: dimensionValue,
};

function dimensionValue(dimension: Dimension, value: string): string {
  if (value === NO_VALUE) return value;
  if (dimension === 'municipality') return municipalityName(value);
  if (dimension === 'ministry') return organisationName(value) ?? value;
  if (dimension === 'network') return networkName(value) ?? value;
  return dimension === 'law' || dimension === 'section' ? provisionLabel(value) : value;
}
