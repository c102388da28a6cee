// Roles by where a citation stands: the column of a table, the lead-in of a list, the section of its kind of document.

import type { CitationRole } from '../../../model/mention.ts';
import type { TagContext } from '../../context.ts';
import { isEnabling } from '../known-sections.ts';
import { headCells, headRows, passageIndexAt } from '../outline.ts';
import { scan } from '../tokens.ts';
import { findCues, wordTest } from './cue-words.ts';
import { roleOf } from './lead-in.ts';
import type { RoleRule } from './state.ts';

/** Characters of a head or heading that are read. */
const LONGEST_HEAD = 400;
const challengesInHead = wordTest('columnChallenged');
const basisInHead = wordTest('columnBasis');
const deniesInHead = wordTest('negations');
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
  const words = scan(head.slice(0, LONGEST_HEAD)).map((token) => token.norm);
  return words.some(namesTrials) && words.some(namesRules) && !words.some(basisInHead);
}

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

const ASKS = /^(?:an)?(?:søg|ønsk|anmod|bed(?:e|er|es)$)/;

/** The role that the words of a head give its column: "Fraviges", "Fraviges ikke", "Gældende regel". */
function headRole(head: string): CitationRole | undefined {
  const words = scan(head.slice(0, LONGEST_HEAD)).map((token) => token.norm);
  if (words.some(challengesInHead)) return words.some(deniesInHead) ? 'mention' : 'challenged';
  return words.some(basisInHead) ? 'basis' : undefined;
}

/** A heading means what its kind's pipeline says; else it challenges by the same words as a column, and grounds nothing. */
function headingRole(heading: string, context: TagContext): CitationRole | undefined {
  const rule = context.pipeline.sections.find((section) => section.heading.test(heading));
  if (rule?.citationRole !== undefined) return rule.citationRole;
  const words = scan(heading.slice(0, LONGEST_HEAD));
  if (findCues(words).some((cue) => cue.kind === 'keep')) return 'mention';
  if (words.some(({ norm }) => deniesInHead(norm)) && words.some(({ norm }) => ASKS.test(norm)))
    return 'mention';
  const role = heading.trimEnd().endsWith(':') ? roleOf(heading) : headRole(heading);
  return role === 'basis' ? undefined : role;
}
