// Statuses that stand alone: in a column headed Status, after such a label, at the end of a list item.
import { readFileSync } from 'node:fs';
import { type FoundMention, STATUSES, type Status } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../patterns/index.ts';
import type { TagContext } from '../context.ts';
import { makeCellReader } from '../judge/cell-reader.ts';
import { drawnTables } from '../outcome/drawn-tables.ts';
import { type DocumentLine, linesOf } from '../outcome/lines.ts';
import { headsOf, tablesOf } from '../outcome/table.ts';
import { readPredicate } from '../predicate/reading.ts';
import { keysBetween, type Word, wordsOf } from '../predicate/words.ts';
import { spell, statusHits } from './lexicon.ts';
import { statusOf } from './stated.ts';

interface CellData {
  readonly heads: readonly string[];
  readonly labels: readonly string[];
  readonly cells: Readonly<Record<Status, readonly string[]>>;
}

const data = JSON.parse(readFileSync(new URL('./data/cells.json', import.meta.url), 'utf8')) as CellData;
const LABELS = new Set(data.labels);
const CELLS: ReadonlyMap<string, Status> = new Map(
  STATUSES.flatMap((id) => data.cells[id].map((words): [string, Status] => [words, id])),
);
const LONGEST = 160;

/** The statuses of all tables, drawn ones too. */
export function statusCells(context: TagContext): FoundMention[] {
  const { text } = context;
  return [...tablesOf(context), ...drawnTables(context)].flatMap((table) => {
    const cells = table.rows.flatMap((row) =>
      row.cells.filter((_, at) => {
        const heads = headsOf(text, table, row, at).map((head) => head.toLowerCase());
        return heads.some((head) => data.heads.some((start) => head.startsWith(start)));
      }),
    );
    const found = cells.map((cell) => inCell(text, cell));
    const some = found.some((one) => one.length > 0);
    return cells.flatMap((cell, i) => {
      const listed = found[i] ?? [];
      return listed.length === 0 && some ? unlisted(context, cell) : listed;
    });
  });
}

/** Reads a status in words of its own, in a column or behind a label of statuses. */
const unlisted = makeCellReader('status', spell, LONGEST);

/** "Status: I drift", "Mikrolån – udskudt": after a label always, after a title where another line ends so too. */
export function statusLines(context: TagContext): FoundMention[] {
  const lines = linesOf(context);
  const labelled = lines.flatMap((line) => afterLabel(context, line));
  const tails = lines.flatMap((line) => afterTitle(context.text, line));
  return tails.length > 1 ? [...labelled, ...tails] : labelled;
}

function afterLabel(context: TagContext, line: DocumentLine): FoundMention[] {
  const colon = line.text.slice(0, 40).indexOf(':');
  if (colon < 0 || !LABELS.has(line.text.slice(0, colon).trim().toLowerCase())) return [];
  const start = line.start + colon + 1;
  const found = inCell(context.text, { start, end: line.end });
  if (found.length > 0) return found;
  const full = /[.!](?:\s|$)/.exec(line.text.slice(colon + 1));
  return unlisted(context, { start, end: full === null ? line.end : start + full.index });
}

/** Between a title and what ends its line. */
const BEFORE_TAIL = /(?: [–—-] |: |\(|\.{3,} ?|…+ ?| {3,})(?=[^–—:(…]{2,50}$)/g;

function afterTitle(text: string, line: DocumentLine): FoundMention[] {
  const cut = matchesOf(line.text, BEFORE_TAIL).at(-1);
  if (cut === undefined || cut.index < 3 || /[.!?] |\?$/.test(line.text.slice(0, cut.index))) return [];
  const start = line.start + cut.index + cut[0].length;
  const [found] = inCell(text, { start, end: line.end });
  const rest = found ? text.slice(found.end, line.end) : '';
  return found && /^[).\s]*$/.test(rest) ? [found] : [];
}

/** The words up to a first stop, where they are a status. */
function inCell(text: string, cell: Span): FoundMention[] {
  if (cell.end - cell.start > LONGEST) return [];
  const words = wordsOf(text, cell, spell);
  const stop = words.findIndex((word, at) => at > 0 && word.stop !== 'none');
  const full = /[.!]\s/.exec(text.slice(cell.start, cell.end));
  const sentence = full === null ? cell.end : cell.start + full.index;
  const own = (stop < 0 ? words : words.slice(0, stop)).filter((word) => word.end <= sentence);
  const length = statusLength(own);
  if (length === 0) return fromPredicate(own);
  const first = own[0];
  const last = own[length - 1];
  const id = CELLS.get(keysBetween(own, 0, length - 1).trim());
  if (!id || !first || !last) return [];
  return [{ type: 'status', id, start: first.start, end: last.end, confidence: 0.95, rule: 'status/cell@1' }];
}

/** How many of the words are an answer: all, or those before a place or time ("Lukket ned i maj"). */
function statusLength(words: readonly Word[]): number {
  for (let length = words.length; length > 0; length--) {
    const next = words[length]?.key;
    if (next !== undefined && !AFTER_ANSWER.test(next)) continue;
    if (CELLS.has(keysBetween(words, 0, length - 1).trim())) return length;
  }
  return 0;
}

const AFTER_ANSWER =
  /^(?:\d+|i|siden|fra|til|på|efter|pr|den|for|af|ved|ultimo|primo|medio|fordi|da|grundet|igen|nu|tidsplanen|planen)$/;
/** Words of an answer, with the two supplied, among which its predicate begins. */
const EARLY = 4;

/** "Kun en håndfuld sager", "Halter bagefter": an answer by what a sentence of it would say. */
function fromPredicate(own: readonly Word[]): FoundMention[] {
  const [first, ...others] = own;
  const last = own.at(-1);
  if (!first || !last) return [];
  const supplied = ['forsøget', 'er'].map((key): Word => ({ ...first, key, end: first.start, stop: 'none' }));
  const words = [...supplied, { ...first, stop: 'none' as const }, ...others];
  const [id] = statusHits(words).flatMap((hit) => {
    if (hit.from >= EARLY || hit.of !== 'subject') return [];
    const reading = readPredicate(words, { ...hit, finite: hit.form === 'finite' }, hit.clause);
    return statusOf(words, hit, reading) ?? [];
  });
  if (!id) return [];
  return [
    { type: 'status', id, start: first.start, end: last.end, confidence: 0.93, rule: 'status/answer@1' },
  ];
}
