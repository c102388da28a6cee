// The three names to offer for one that nothing bears: those that hold its letters, then the nearest by edits.
import { foldKey } from '../reference/fold-key.ts';
import { nearestNames } from '../search/query/nearest-names.ts';

const OFFERED = 3;
/** Fewer letters stand in too many names to mean one of them. */
const TELLING = 4;
/** Longer ones are no name; comparing them takes time. */
const LONGEST = 100;

/** The names, best first. */
export function namesLike(typed: string, names: readonly string[]): readonly string[] {
  const word = foldKey(typed.slice(0, LONGEST));
  const holding = word.length < TELLING ? [] : names.filter((name) => foldKey(name).includes(word)).sort();
  return [...new Set([...holding, ...nearestNames(word, names)])].slice(0, OFFERED);
}
