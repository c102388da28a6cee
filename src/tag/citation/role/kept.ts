// Citations that are only mentioned, whatever else the sentence says: the rule stays, or nothing is asked for at all.
import type { Span } from '../../../model/span.ts';
import { THIS_ORDER } from '../own-sections.ts';
import type { Token } from '../tokens.ts';
import type { CueHit } from './cue-words.ts';
import { startsClause } from './joints.ts';
import { isCutOff } from './scope.ts';
import type { Judged, RoleRule, RoleState } from './state.ts';
import { cuesAfter, cuesBefore } from './window.ts';

/** Words between "eksempel" and a citation in quotes. */
const EXAMPLE_WITHIN = 14;

/** Said to stay ("berøres ikke", "gælder fortsat") in its own clause. */
export const kept: RoleRule = (judged, state) => {
  const { tokens } = state;
  const { first, last } = judged.draft;
  const cell = cellOf(judged, state);
  const reaches = (cue: CueHit, from: number, to: number) =>
    cue.kind === 'keep' &&
    (cell === undefined || isIn(cell, tokens[cue.first])) &&
    !isCutOff(tokens, from, to) &&
    !startsClause(tokens, from - 1, to);
  const before = cuesBefore(judged, state).some((cue) => reaches(cue, cue.last + 1, first));
  const after = cuesAfter(judged, state).some((cue) => reaches(cue, last + 1, cue.first));
  return before || after ? 'mention' : undefined;
};

/** The cell of a citation in a table: what the cells beside it say is said of other things. */
function cellOf({ draft, passage }: Judged, { context }: RoleState): Span | undefined {
  const row = context.passages[passage];
  return row?.cells?.find(({ start, end }) => start <= draft.start && draft.start < end);
}

const isIn = (cell: Span, token: Token | undefined): boolean =>
  token !== undefined && token.start >= cell.start && token.end <= cell.end;

/** An order asks nothing away of itself and is no ground of its own. */
export const ownReference: RoleRule = ({ index }, { laws }) =>
  laws[index]?.law === THIS_ORDER ? 'mention' : undefined;

/** Words between "evaluerer" and the order that says how. */
const EVALUATES_WITHIN = 8;

/** "evalueres efter reglerne i bekendtgørelse nr. 841": how trials are watched is the ground of none. */
export const evaluated: RoleRule = ({ draft, clause }, { tokens }) => {
  if (draft.provision !== undefined) return undefined;
  const from = Math.max(clause.first, draft.first - EVALUATES_WITHIN);
  const before = tokens.slice(from, draft.first).map(({ norm }) => norm);
  return before.some((norm) => /^evaluer(?:e[rst]*|ede|et)$/.test(norm)) && before.includes('reglerne')
    ? 'mention'
    : undefined;
};

/** An example in quotes asks for nothing: "Et eksempel: »Vi ønsker at fravige servicelovens § 95«". */
export const example: RoleRule = ({ draft, clause }, { tokens }) => {
  let quoted = false;
  for (let at = draft.first - 1; at >= clause.first - 4 && at > draft.first - EXAMPLE_WITHIN; at--) {
    const norm = tokens[at]?.norm ?? '';
    if (/^[«“]$/.test(norm)) return undefined;
    if (/^[»"”'„]$/.test(norm)) quoted = true;
    if (quoted && /^(?:eksempel|eksempelvis|fx|eks|eksempler|eksemplet)$/.test(norm)) return 'mention';
  }
  return undefined;
};
