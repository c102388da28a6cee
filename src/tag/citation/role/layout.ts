// Roles by where a citation stands: the column of a table, the lead-in of a list, the section of its kind of document.

import type { Passage } from '../../../model/document.ts';
import type { CitationRole } from '../../../model/mention.ts';
import { isItem } from '../resolve/state.ts';
import { headCellOf } from '../resolve/tables.ts';
import { scan } from '../tokens.ts';
import { findCues, wordTest } from './cue-words.ts';
import { isNegated } from './scope.ts';
import type { RoleRule, RoleState } from './state.ts';

const challengesInHead = wordTest('columnChallenged');
const basisInHead = wordTest('columnBasis');

/** The column's head says it: "Regel, der fraviges". */
export const inColumn: RoleRule = ({ draft, passage }, state) => {
  const cell = headCellOf(state.context, passage, draft.start);
  return cell === undefined ? undefined : headRole(state.context.text.slice(cell.start, cell.end));
};

/** The lead-in of the list says it: "Der søges om at fravige følgende:". */
export const inLeadInRole: RoleRule = ({ passage }, state) => {
  const leadIn = state.context.passages[state.leadIns[passage] ?? -1];
  return leadIn === undefined ? undefined : passageRole(leadIn, state);
};

/** The section of the document's kind says it (pipelines/*.yaml), else a heading above it. */
export const inSection: RoleRule = ({ passage }, state) => {
  const place = state.context.passages[passage];
  if (place === undefined) return undefined;
  const rule = state.context.pipeline.sections.find((section) => section.name === place.section);
  if (rule?.citationRole !== undefined) return rule.citationRole;
  for (let i = place.headings.length - 1; i >= 0; i--) {
    const heading = state.context.passages[place.headings[i] ?? -1];
    const role =
      heading === undefined ? undefined : headingRole(state.context.text.slice(heading.start, heading.end));
    if (role !== undefined) return role;
  }
  return undefined;
};

/** Is this an item or a row, where "efter" says less than the list does? */
export function isListed(passage: number, state: RoleState): boolean {
  const place = state.context.passages[passage];
  return place !== undefined && (place.kind === 'table-row' || isItem(state.context, place));
}

const REMEMBERED = new WeakMap<Passage, CitationRole | 'none'>();

/** The role that a lead-in gives its items. */
function passageRole(passage: Passage, state: RoleState): CitationRole | undefined {
  const known = REMEMBERED.get(passage);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const role = textRole(state.context.text.slice(passage.start, passage.end));
  REMEMBERED.set(passage, role ?? 'none');
  return role;
}

/** The last strong cue of a lead-in decides, if it is not denied. */
function textRole(text: string): CitationRole | undefined {
  const tokens = scan(text.slice(-LEAD_IN));
  const cues = findCues(tokens);
  const clause = { first: 0, last: tokens.length - 1 };
  if (cues.some((cue) => cue.kind === 'keep')) return 'mention';
  const cue = cues.findLast((hit) => hit.kind === 'strong') ?? weakWithWish(cues);
  if (cue === undefined) return undefined;
  return isNegated(tokens, cue, clause) ? 'mention' : 'challenged';
}

/** Characters of a lead-in that are read, from its end. */
const LEAD_IN = 400;

function weakWithWish(cues: ReturnType<typeof findCues>): ReturnType<typeof findCues>[number] | undefined {
  return cues.some((cue) => cue.kind === 'wish') ? cues.findLast((cue) => cue.kind === 'weak') : undefined;
}

function headRole(head: string): CitationRole | undefined {
  const words = scan(head.slice(0, LEAD_IN)).map((token) => token.norm);
  if (words.some(challengesInHead)) return 'challenged';
  return words.some(basisInHead) ? 'basis' : undefined;
}

/** A heading challenges by the same words as a column; it grounds nothing. */
function headingRole(heading: string): CitationRole | undefined {
  return headRole(heading) === 'challenged' ? 'challenged' : undefined;
}
