// Roles by where a citation stands: the column of a table, the lead-in of a list, the section of its kind of document.

import type { Passage } from '../../../model/document.ts';
import type { CitationRole } from '../../../model/mention.ts';
import type { TagContext } from '../../context.ts';
import { isEnabling } from '../known-sections.ts';
import { headCells, headRows, passageIndexAt } from '../outline.ts';
import { scan } from '../tokens.ts';
import { findCues, wordTest } from './cue-words.ts';
import { isNegated } from './scope.ts';
import type { RoleRule, RoleState } from './state.ts';

const challengesInHead = wordTest('columnChallenged');
const basisInHead = wordTest('columnBasis');
const namesTrials = wordTest('columnTrials');
const namesRules = wordTest('columnRules');

/** The column's head says it: "Regel, der fraviges"; "Bestemmelse" in a table of trials. */
export const inColumn: RoleRule = ({ draft, passage }, state) => {
  const { context, outline } = state;
  const row = context.passages[passage];
  if (row?.kind !== 'table-row') return undefined;
  for (const cell of headCells(context, outline, { at: passage, position: draft.start })) {
    const role = headRole(context.text.slice(cell.start, cell.end));
    if (role !== undefined) return role;
  }
  const head = headRows(context, outline, row)
    .map(({ start, end }) => context.text.slice(start, end))
    .join('\n');
  return headRole(head) === 'challenged' || listsTrials(head) ? 'challenged' : undefined;
};

/** A table of trials or wishes with a column of rules lists what they ask for. */
function listsTrials(head: string): boolean {
  const words = scan(head.slice(0, LEAD_IN)).map((token) => token.norm);
  return words.some(namesTrials) && words.some(namesRules) && !words.some(basisInHead);
}

/** The lead-in of the list says it: "Der søges om at fravige følgende:". */
export const inLeadInRole: RoleRule = ({ passage }, state) => {
  const leadIn = state.context.passages[state.outline.leadIn[passage] ?? -1];
  return leadIn === undefined ? undefined : passageRole(leadIn, state);
};

/** An item that begins with its citation is like the item before it, where that one was asked away in words. */
export const likeSibling: RoleRule = ({ draft, index, passage }, state) => {
  const { context, drafts, roles } = state;
  const previous = drafts[index - 1];
  if (previous === undefined || roles[index - 1] !== 'challenged') return undefined;
  if (passageIndexAt(context, previous.start) !== passage - 1) return undefined;
  return opensItem(context, draft.start, passage) && opensItem(context, previous.start, passage - 1)
    ? 'challenged'
    : undefined;
};

/** Characters of a list mark before the citation that opens an item. */
const MARK = 6;

/** Does the citation stand at the beginning of its item? */
function opensItem(context: TagContext, start: number, passage: number): boolean {
  return start - (context.passages[passage]?.start ?? 0) <= MARK;
}

/** The section of the document's kind says it (pipelines/*.yaml), else a heading above it. */
export const inSection: RoleRule = ({ passage, index }, state) => {
  const { context, outline, laws } = state;
  if (isEnabling(laws[index]?.law ?? '')) return undefined;
  const place = context.passages[passage];
  const above = [outline.heading[passage] ?? -1, ...(place?.headings ?? []).toReversed()];
  for (const index of above.slice(0, DEEPEST)) {
    const heading = context.passages[index];
    const role =
      heading === undefined
        ? undefined
        : headingRole(context.text.slice(heading.start, heading.end), context);
    if (role !== undefined) return role;
  }
  return context.pipeline.sections.find((section) => section.name === place?.section)?.citationRole;
};

/** Headings looked at, from the nearest outwards. */
const DEEPEST = 6;

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

/** The last weak cue of a lead-in that wishes for something. */
function weakWithWish(cues: ReturnType<typeof findCues>): ReturnType<typeof findCues>[number] | undefined {
  return cues.some((cue) => cue.kind === 'wish') ? cues.findLast((cue) => cue.kind === 'weak') : undefined;
}

/** The role that the words of a head give its column. */
function headRole(head: string): CitationRole | undefined {
  const words = scan(head.slice(0, LEAD_IN)).map((token) => token.norm);
  if (words.some(challengesInHead)) return 'challenged';
  return words.some(basisInHead) ? 'basis' : undefined;
}

/** A heading means what its kind's pipeline says; else it challenges by the same words as a column, and grounds nothing. */
function headingRole(heading: string, context: TagContext): CitationRole | undefined {
  const rule = context.pipeline.sections.find((section) => section.heading.test(heading));
  if (rule?.citationRole !== undefined) return rule.citationRole;
  if (findCues(scan(heading.slice(0, LEAD_IN))).some((cue) => cue.kind === 'keep')) return 'mention';
  return headRole(heading) === 'challenged' ? 'challenged' : undefined;
}
