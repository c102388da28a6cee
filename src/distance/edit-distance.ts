// The one place that imports natural: its string distances, by their deep path (its root costs half a second and prints).
import distance from 'natural/lib/natural/distance/index.js';

/** Edits between two words: insertions, deletions, substitutions, and swaps of neighbours, one each. */
export function editDistance(a: string, b: string): number {
  return distance.DamerauLevenshteinDistance(a, b, { restricted: true });
}
