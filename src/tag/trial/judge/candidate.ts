// What could be the title of a trial, before anybody judged it.
import type { FoundMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { TagContext } from '../../context.ts';
import { mentionsIn, type Place, titleAt } from '../title.ts';

/** Where a candidate stands: `line` is one without a mark of its own. */
export type Setting = 'heading' | 'item' | 'line' | 'cell' | 'quote' | 'prose';

/** How a candidate was come upon. */
export interface Found {
  readonly setting: Setting;
  /** What ends it: the end of its line, a stop, a verb ... */
  readonly cut: string;
  /** How its line is numbered, or the word before it. */
  readonly mark: string;
  /** What belongs to it: its section, its row, its sentence. */
  readonly own: Span;
  /** Candidates of one series stand side by side and are judged together. */
  readonly series: string | undefined;
}

/** A stretch of words that could be a title. */
export interface Candidate extends Found {
  readonly mention: FoundMention;
}

const PLACES: Readonly<Record<Setting, Place>> = {
  heading: 'heading',
  item: 'list',
  line: 'list',
  cell: 'table',
  quote: 'quoted',
  prose: 'prose',
};

/** A candidate at a span, trimmed as titles are; none where too little or too much is left. */
export function candidateAt(context: TagContext, span: Span, found: Found): Candidate[] {
  const place = PLACES[found.setting];
  const mention = titleAt(context, span, { rule: 'judge', place, confidence: 0.5 });
  return mention && !isTaken(context, mention) ? [{ ...found, mention }] : [];
}

const OTHERS: ReadonlySet<string> = new Set([
  'network',
  'organisation',
  'date',
  'money',
  'case-number',
  'outcome',
]);

/** Is most of a span something else? */
function isTaken(context: TagContext, span: Span): boolean {
  const taken = mentionsIn(context, span)
    .filter(({ type }) => OTHERS.has(type))
    .reduce((sum, { start, end }) => sum + Math.min(end, span.end) - Math.max(start, span.start), 0);
  return taken * 2 > span.end - span.start;
}
