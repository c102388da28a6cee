// The shape of what the grammar reads after one section sign: provisions that share a law unless told otherwise.
import type { Span } from '../../model/span.ts';
import type { Provision } from './provision.ts';

/** One provision of a group, with the words that name it ("§§ 107", "110", "stk. 3"). */
export interface SectionItem extends Span {
  readonly provision: Provision;
  readonly first: number;
  readonly last: number;
  /** It follows a "jf.": a law named after it need not be that of the items before. */
  readonly afterSee: boolean;
}

/** Provisions joined by commas, "og", "eller", "samt", "jf.". `first`..`last` are token indexes. */
export interface SectionGroup {
  readonly items: readonly SectionItem[];
  readonly first: number;
  readonly last: number;
  /** The sign is a misreading ("S 83") that needs proof from its surroundings. */
  readonly misreadSign: boolean;
  /** It ends in a quantity ("§ 36-40 boliger"): a citation only with a law beside it. */
  readonly counted: boolean;
  /** What is stuck to the last number: "tilbud" in "§ 107-tilbud". */
  readonly compound?: string;
}
