// Titles at the start of a line that set them apart: rows with leader dots before a short answer, and names in italics or
// bold before a dash or colon.
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TagContext } from '../context.ts';
import { type DocumentLine, linesOf } from '../outcome/lines.ts';
import { mentionsIn, titleAt } from './title.ts';
import { isGenericHeading } from './words.ts';

const LEADERS = /[ \t]?(?:\.{4,}|(?:\. ){4,}|…{2,}|_{4,})[ \t.]*(\S[^\n]{0,30})$/;
const APART = /^(?:\*{1,2}|_)([A-ZÆØÅÉ0-9][^*_\n]{4,100})(?:\*{1,2}|_)\s*(?:[–—:-]|\.\s)/;
const FEWEST = 2;

/** The titles of such lines, in order. */
export function rowTitles(context: TagContext): FoundMention[] {
  if (['application-template', 'guidance'].includes(context.document.kind)) return [];
  const lines = linesOf(context);
  const led = lines.filter(({ text }) => LEADERS.test(text));
  const answers = led.map(({ text }) => LEADERS.exec(text)?.[1]?.trim() ?? '');
  const contents = answers.filter((answer) => /^(?:side |s\. ?)?\d{1,3}$/i.test(answer)).length;
  const rows = led.length >= FEWEST && contents * 2 < led.length ? led : [];
  return [
    ...rows.flatMap((line) => dotted(context, line)),
    ...lines.flatMap((line) => setApart(context, line)),
  ];
}

function dotted(context: TagContext, line: DocumentLine): FoundMention[] {
  const at = LEADERS.exec(line.text)?.index ?? 0;
  const words = line.text.slice(0, at).replace(/(?:\s*\([^()]{1,100}\))+\s*$/, '');
  if (isGenericHeading(words)) return [];
  return title(context, { start: line.start, end: line.start + words.length }, 'list-item');
}

function setApart(context: TagContext, line: DocumentLine): FoundMention[] {
  const match = APART.exec(line.text);
  const words = match?.[1] ?? '';
  if (!match || isGenericHeading(words) || !/\s|.{10}/.test(words)) return [];
  const start = line.start + match[0].indexOf(words);
  return title(context, { start, end: start + words.length }, 'set-apart');
}

function title(context: TagContext, span: Span, rule: string): FoundMention[] {
  if (mentionsIn(context, span).some(({ type }) => !['citation', 'municipality'].includes(type))) return [];
  const found = titleAt(context, span, { rule, place: 'list', confidence: 0.94 });
  return found ? [found] : [];
}
