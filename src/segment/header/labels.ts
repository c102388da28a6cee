// Labels and their values: `Dato: 1. maj 2017`, a label on a line of its own with the value below, a label in a table's first cell.
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../patterns/index.ts';
import type { DocumentText } from '../document-text.ts';
import { trimSpan } from '../passages/lines.ts';

/** A value that stands after or under a label. */
export interface LabelValue extends Span {
  readonly text: string;
}

interface LabelLine extends Span {
  readonly text: string;
}

/** The values of all labels that `pattern` matches at the start of a line or cell, in order. The label ends with `:`, a tab or the line. */
export function labelValues(document: DocumentText, pattern: RegExp): LabelValue[] {
  const lines = shortLines(document);
  const values: LabelValue[] = [];
  for (const [index, line] of lines.entries()) {
    const label = pattern.exec(line.text);
    if (label?.index !== 0) continue;
    const rest = line.text.slice(label[0].length);
    const gap = /^[.]?[ \t]*(?::|\t|$|(?=[\d]))[ \t]*/.exec(rest)?.[0];
    if (gap === undefined) continue;
    const start = line.start + label[0].length + gap.length;
    const here = trimSpan(document.text, { start, end: line.end });
    if (here.end > here.start) values.push({ ...here, text: document.text.slice(here.start, here.end) });
    else if (lines[index + 1]) values.push(lines[index + 1] as LabelValue);
  }
  return values;
}

const remembered = new WeakMap<DocumentText, readonly LabelLine[]>();

/** Lines of passages that could be letterhead; long paragraphs hold no labels. Cut once for all fields of a header. */
function shortLines(document: DocumentText): readonly LabelLine[] {
  const lines = remembered.get(document) ?? cutLines(document);
  remembered.set(document, lines);
  return lines;
}

function cutLines(document: DocumentText): LabelLine[] {
  const lines: LabelLine[] = [];
  for (const passage of document.passages) {
    if (passage.text.length > 1200) continue;
    const cells = passage.cells && passage.cells.length > 2 ? passage.cells : undefined;
    if (cells) lines.push({ start: passage.start, end: passage.end, text: passage.text });
    else lines.push(...split(document.text, passage));
  }
  return lines;
}

function split(text: string, span: Span): LabelLine[] {
  const lines: LabelLine[] = [];
  for (let at = span.start; at < span.end; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 || feed > span.end ? span.end : feed;
    // Letterheads part their fields by dots and bars as well: "Sagsnr. 2017-1491 · Doknr. 461877".
    for (const piece of pieces(text, { start: at, end })) lines.push(piece);
    at = end + 1;
  }
  return lines;
}

/** What may part two fields of one line; blanks and commas do only before what `parts` asks for. */
const PARTING = /[·|•;,]| (?= {2}|dok)/gi;
const DOCUMENT_NUMBER = /^ dok(?:ument)?\.?(?: ?nr\.?)?:/i;
const COMMA_AND_NUMBER = /^,\s+[A-Za-zæøå]{1,12}\.?\s?(?:nr|nummer)/;

function pieces(text: string, line: Span): LabelLine[] {
  const found: LabelLine[] = [];
  let start = line.start;
  const take = (end: number): void => {
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) found.push({ ...span, text: text.slice(span.start, span.end) });
    start = end + 1;
  };
  for (const { index } of matchesOf(text.slice(line.start, line.end), PARTING))
    if (parts(text, line.start + index)) take(line.start + index);
  take(line.end);
  return found;
}

/** Do the fields of a line part at this character? */
function parts(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === ',') return COMMA_AND_NUMBER.test(text.slice(at, at + 24));
  return char !== ' ' || text.startsWith('   ', at) || DOCUMENT_NUMBER.test(text.slice(at, at + 16));
}
