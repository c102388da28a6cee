// The role that the lead-in of a list gives its items: a passage of its own, or the sentence before the items of a paragraph.
import type { Passage } from '../../../model/document.ts';
import type { CitationRole } from '../../../model/mention.ts';
import { scan } from '../tokens.ts';
import { type CueHit, findCues } from './cue-words.ts';
import { type Clause, isNegated, lastAtOrBefore } from './scope.ts';
import type { RoleRule, RoleState } from './state.ts';

/** Characters of a lead-in that are read, from its end. */
const LEAD_IN = 400;
/** Items of one paragraph that are passed on the way back to its lead-in. */
const MOST_ITEMS = 40;

/** The lead-in of the list says it: "Der søges om at fravige følgende:". */
export const inLeadInRole: RoleRule = ({ passage }, state) => {
  const leadIn = state.context.passages[state.outline.leadIn[passage] ?? -1];
  return leadIn === undefined ? undefined : passageRole(leadIn, state);
};

/** The sentence before the items says it, where all stand in one paragraph: "Kommunen kan fravige\n– § 83,\n– § 85". */
export const afterLeadInSentence: RoleRule = ({ clause, passage }, state) => {
  const place = state.context.passages[passage];
  if (place === undefined || !isItem(clause, state)) return undefined;
  let at = lastAtOrBefore(state.clauses, clause.first);
  for (let n = 0; n < MOST_ITEMS && at >= 0; n++, at--) {
    const sentence = state.clauses[at];
    if (sentence === undefined || isItem(sentence, state)) continue;
    const { start, end } = stretchOf(sentence, state);
    return start < place.start || /[.!?]$/.test(state.context.text.slice(start, end))
      ? undefined
      : roleOf(state.context.text.slice(start, end));
  }
  return undefined;
};

/** Does the sentence begin with the mark of an item? */
function isItem({ first }: Clause, { tokens }: RoleState): boolean {
  const [mark, next] = [tokens[first], tokens[first + 1]];
  return mark?.kind === 'punct' && /[-–*•▪●◦·]/.test(mark.raw) && next !== undefined && next.gap > 0;
}

function stretchOf({ first, last }: Clause, { tokens }: RoleState): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

const REMEMBERED = new WeakMap<Passage, CitationRole | 'none'>();

/** The role that a lead-in gives its items, remembered by passage. */
function passageRole(passage: Passage, state: RoleState): CitationRole | undefined {
  const known = REMEMBERED.get(passage);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const role = roleOf(state.context.text.slice(passage.start, passage.end));
  REMEMBERED.set(passage, role ?? 'none');
  return role;
}

/** The role of what a lead-in or a sentence announces: its last strong cue decides, if it is not denied. */
export function roleOf(text: string): CitationRole | undefined {
  const tokens = scan(text.slice(-LEAD_IN));
  const cues = findCues(tokens);
  const clause = { first: 0, last: tokens.length - 1 };
  if (cues.some((cue) => cue.kind === 'keep')) return 'mention';
  const cue = cues.findLast((hit) => hit.kind === 'strong') ?? weakWithWish(cues);
  if (cue === undefined) return undefined;
  return isNegated(tokens, cue, clause) ? 'mention' : 'challenged';
}

/** The last weak cue of a lead-in that wishes for something. */
function weakWithWish(cues: readonly CueHit[]): CueHit | undefined {
  return cues.some((cue) => cue.kind === 'wish') ? cues.findLast((cue) => cue.kind === 'weak') : undefined;
}
