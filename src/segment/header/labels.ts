// Labels and their values: `Dato: 1. maj 2017`, a label on a line of its own with the value below, a label in a table's first cell.
import type { Span } from '../../model/span.ts';
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

/** Lines of passages that could be letterhead; long paragraphs hold no labels. */
function shortLines(document: DocumentText): LabelLine[] {
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

function pieces(text: string, line: Span): LabelLine[] {
  const found: LabelLine[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at += 1) {
    const char = text[at] ?? '';
    const column = char === ' ' && text.startsWith('   ', at);
    const dok = char === ' ' && /^ dok(?:ument)?\.?(?: ?nr\.?)?:/i.test(text.slice(at, at + 16));
    if (
      at < line.end &&
      !dok &&
      !column &&
      !'·|•;'.includes(char) &&
      !(char === ',' && /^,\s+[A-Za-zæøå]{1,12}\.?\s?(?:nr|nummer)/.test(text.slice(at, at + 24)))
    )
      continue;
    const span = trimSpan(text, { start, end: at });
    if (span.end > span.start) found.push({ ...span, text: text.slice(span.start, span.end) });
    start = at + 1;
  }
  return found;
}
