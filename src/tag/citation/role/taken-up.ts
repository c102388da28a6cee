// "Vi ønsker at fravige to regler. Det drejer sig om § 3 og § 4.": a sentence that names what the one before it asks away.
import { words } from './cue-words.ts';
import { roleOf } from './lead-in.ts';
import { isCutOff, lastAtOrBefore } from './scope.ts';
import type { RoleRule } from './state.ts';

const OPENINGS = words('takenUp');
/** Words of an opening that are read. */
const LONGEST = 5;
/** Words from the beginning of the sentence to a citation that "det er" names. */
const NAMED_WITHIN = 5;
/** An empty line between two sentences. */
const EMPTY_LINE = 4;

/** Named by a sentence that takes up the wish of the sentence before it. */
export const takenUp: RoleRule = ({ draft, index, clause }, state) => {
  const { tokens, clauses, context, drafts, roles } = state;
  const before = clauses[lastAtOrBefore(clauses, clause.first) - 1];
  if (before === undefined || (tokens[clause.first]?.gap ?? EMPTY_LINE) >= EMPTY_LINE) return undefined;
  if (isCutOff(tokens, clause.first, draft.first)) return undefined;
  const opening = tokens
    .slice(clause.first, Math.min(clause.first + LONGEST, draft.first))
    .map(({ norm }) => norm)
    .join(' ');
  const names = /^det (?:er|var) /.test(`${opening} `) && draft.first - clause.first <= NAMED_WITHIN;
  if (!names && !OPENINGS.some((words) => `${opening} `.startsWith(`${words} `))) return undefined;
  const role = roleOf(context.text.slice(tokens[before.first]?.start ?? 0, tokens[before.last]?.end ?? 0));
  if (role !== undefined) return role;
  const previous = drafts[index - 1];
  const wasNamed = previous !== undefined && previous.first >= before.first && /^d(?:en|et) /.test(opening);
  return wasNamed && roles[index - 1] === 'challenged' ? 'challenged' : undefined;
};
