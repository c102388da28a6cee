// The three names nearest to one that is not known: what an error offers.
import { editDistance } from '../../distance/edit-distance.ts';
import { fold } from '../analysis/index.ts';

const OFFERED = 3;

/** The nearest of `names` by edits, best first. */
export function nearestNames(typed: string, names: readonly string[]): readonly string[] {
  const word = fold(typed);
  const measured = names.map((name) => ({ name, distance: editDistance(word, fold(name)) }));
  measured.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return [...new Set(measured.map(({ name }) => name))].slice(0, OFFERED);
}
