// Titles in fields and headings that say so: "Titel på forsøg: ...", "Forsøg 1: ...", "Godkendelse af forsøget ...".
import type { FoundMention } from '../../model/mention.ts';
import type { TagContext } from '../context.ts';
import { type DocumentLine, linesOf } from '../outcome/lines.ts';
import { titleAt } from './title.ts';
import { isTitleLabel } from './words.ts';

const LABELLED = /^([^:–\t]{4,45}?)\s*(?::| – | - |\t)\s*(\S.{3,})$/;
const HEADED =
  /^(?:svar på |status på |status for |notat om |notat: |vedr\.?:? |vedrørende |angående |evaluering af |godkendelse af |afslag på |orientering om |redegørelse for |ansøgning om |ansøgning: |ansøgning vedr\.? |bilag: |emne: |tilladelse til |dispensation til |slutevaluering af |evalueringsnotat:? |statusnotat:? |projektbeskrivelse:? )?(?:ansøgning(?:en)? om )?(?:frikommune)?(?:forsøget|forsøg)(?: om| med|:)? ((?:[»"“”'‘]|[A-ZÆØÅÉ]).{3,})$/i;
const OPENS_NAME = /^[»"“”'‘A-ZÆØÅÉ]/;

/** The titles of fields, in order. */
export function fieldTitles(context: TagContext): FoundMention[] {
  if (context.document.kind === 'application-template') return [];
  const lines = linesOf(context);
  return lines.flatMap((line, at) => {
    const title =
      labelledTitle(context, line) ?? titleBelow(context, line, lines[at + 1]) ?? headedTitle(context, line);
    return title ? [title] : [];
  });
}

function labelledTitle(context: TagContext, line: DocumentLine): FoundMention | undefined {
  const match = LABELLED.exec(line.text);
  const value = match?.[2];
  if (!match || value === undefined || value.startsWith('[')) return undefined;
  const label = match[1] ?? '';
  if (!isTitleLabel(label) && !/^(?:ansøgning|ansøgning om forsøg)$/i.test(label.trim())) return undefined;
  if (value.length > 160 || /[.!?]\s+\S/.test(value)) return undefined;
  const start = line.end - value.length;
  return titleAt(context, { start, end: line.end }, { rule: 'field', place: 'field', confidence: 0.96 });
}

/** A label alone on its line, and the title on the next. */
function titleBelow(
  context: TagContext,
  line: DocumentLine,
  next: DocumentLine | undefined,
): FoundMention | undefined {
  if (!next || next.item || next.text.startsWith('[') || next.text.length > 160 || /[.?!]$/.test(next.text))
    return undefined;
  if (!isTitleLabel(line.text) || !/titel|navn|[\dA-H]:?$/i.test(line.text)) return undefined;
  if (/^[^\s:]+:/.test(next.text)) return undefined;
  return titleAt(context, next, { rule: 'field', place: 'field', confidence: 0.9 });
}

/** "Notat om forsøget Samlet rammebevilling til botilbud": a short line that ends in the name. */
function headedTitle(context: TagContext, line: DocumentLine): FoundMention | undefined {
  if (line.text.length > 160 || (/[.!?]$/.test(line.text) && line.passage.kind !== 'heading'))
    return undefined;
  const name = HEADED.exec(line.text)?.[1];
  if (name === undefined || !OPENS_NAME.test(name) || /^(?:I{1,3}|IV)\b/.test(name)) return undefined;
  if (/^[A-ZÆØÅ]{1,2}$|^(?:Frikommune|Forsøg)/.test(name.split(/\s/)[0] ?? '')) return undefined;
  return titleAt(
    context,
    { start: line.end - name.length, end: line.end },
    { rule: 'heading-name', place: 'heading', confidence: 0.93 },
  );
}
