// Patterns of pipeline files: compiled, and refused where they could take more than linear time.
import type { Reader } from './reader.ts';

/** A group with a quantifier inside and a quantifier behind it: the classic way to backtrack without end. */
const NESTED = /\((?:[^()\\]|\\.)*(?:[*+]|\{\d+,\})(?:[^()\\]|\\.)*\)(?:[*+]|\{\d+,\})/;

/** Compiles a pattern; `lines` lets `^` and `$` match at every line, `exact` heeds capital letters. */
export function readPattern(place: Reader, options: { lines?: boolean; exact?: boolean } = {}): RegExp {
  const flags = `${options.exact ? '' : 'i'}${options.lines ? 'm' : ''}u`;
  const source = place.text();
  if (NESTED.test(source))
    place.fail('bad pattern: a repeated group repeats something itself, which can take exponential time');
  try {
    return new RegExp(source, flags);
  } catch (cause) {
    return place.fail(`bad pattern: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
