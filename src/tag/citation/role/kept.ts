// Citations that are only mentioned, whatever else the sentence says: the rule stays, or nothing is asked for at all.
import { THIS_ORDER } from '../own-sections.ts';
import type { CueHit } from './cue-words.ts';
import { startsClause } from './joints.ts';
import { isCutOff } from './scope.ts';
import type { RoleRule } from './state.ts';
import { cuesAfter, cuesBefore } from './window.ts';

/** Words between "eksempel" and a citation in quotes. */
const EXAMPLE_WITHIN = 14;

/** Said to stay ("berøres ikke", "gælder fortsat") in its own clause. */
export const kept: RoleRule = (judged, state) => {
  const { tokens } = state;
  const { first, last } = judged.draft;
  const reaches = (cue: CueHit, from: number, to: number) =>
    cue.kind === 'keep' && !isCutOff(tokens, from, to) && !startsClause(tokens, from - 1, to);
  const before = cuesBefore(judged, state).some((cue) => reaches(cue, cue.last + 1, first));
  const after = cuesAfter(judged, state).some((cue) => reaches(cue, last + 1, cue.first));
  return before || after ? 'mention' : undefined;
};

/** An order asks nothing away of itself and is no ground of its own. */
export const ownReference: RoleRule = ({ index }, { laws }) =>
  laws[index]?.law === THIS_ORDER ? 'mention' : undefined;

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
