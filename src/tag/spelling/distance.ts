// Edit distance between two spellings, up to a bound: most pairs are told apart without the full comparison.
import { editDistance } from '../../distance/edit-distance.ts';

/**
 * The edit distance of two words, or `most + 1` as soon as it is known to be larger than `most`. Words of one
 * length are compared letter by letter first, which is what a scan's misreadings need.
 */
export function distanceWithin(a: string, b: string, most: number): number {
  if (most < 0 || Math.abs(a.length - b.length) > most) return most + 1;
  if (a === b) return 0;
  if (a.length === b.length) {
    let differ = 0;
    for (let k = 0; k < a.length; k++) if (a.charCodeAt(k) !== b.charCodeAt(k)) differ++;
    if (differ <= most) return differ;
    if (differ > 2 * most + 2) return most + 1;
  }
  return Math.min(most + 1, editDistance(a, b));
}
