// Errors of the query language: each names the place, what stood there and what was expected.
import { QueryError } from '../../model/errors.ts';

export interface SyntaxProblem {
  readonly code: string;
  readonly position: number;
  /** What stood there, as typed; `''` at the end of the query. */
  readonly found: string;
  readonly expected: readonly string[];
}

const LONGEST_SHOWN = 40;

function shown(found: string): string {
  if (found === '') return 'the query ended';
  return `${JSON.stringify(found.length > LONGEST_SHOWN ? `${found.slice(0, LONGEST_SHOWN)}…` : found)} was found`;
}

function listed(choices: readonly string[]): string {
  return choices.length < 2 ? (choices[0] ?? '') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}

/** A QueryError whose message counts characters from 1, as people do; `position` counts from 0. */
export function syntaxError({ code, position, found, expected }: SyntaxProblem): QueryError {
  const message = `query, character ${position + 1}: ${shown(found)}; expected ${listed(expected)}`;
  return new QueryError(code, message, { position, choices: expected });
}
