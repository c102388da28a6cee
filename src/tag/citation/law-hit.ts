// A place in the tokens where a law is named, or pointed at. Leaves how it was found to the files that make hits.
import type { Span } from '../../model/span.ts';

/**
 * How a law was named: `name` a listed name; `unlisted` a law word or title that the registry lacks; `abbreviation`
 * letters that count only beside a section; `instrument` type, number and date; `eu` an EU act or EU law as a whole;
 * `pointer` "lovens", "samme lov": no name at all.
 */
export type LawHitKind = 'name' | 'unlisted' | 'abbreviation' | 'instrument' | 'eu' | 'pointer';

/** `the` "loven", `same` "samme lov", `this` "denne lov"; bekendtgørelse likewise. */
export interface Pointer {
  readonly which: 'the' | 'same' | 'this';
  readonly noun: 'lov' | 'bekendtgørelse';
}

export interface LawHit extends Span {
  readonly kind: LawHitKind;
  /** Index of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** Candidate laws, the likeliest first; empty for pointers. Several where the form is shared ("BL"). */
  readonly laws: readonly string[];
  /** True where it counts only next to a section sign. */
  readonly needsSection: boolean;
  /** "servicelovens": a section is expected after it. */
  readonly genitive: boolean;
  readonly confidence: number;
  readonly pointer?: Pointer;
}
