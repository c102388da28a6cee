// The passages that show why a document was found: most different words first, then most matches, then the earlier one.
import type { Span } from '../../model/span.ts';
import type { IndexDocument, IndexPassage } from '../index-document.ts';
import { findMatches, type PassageMatch, type Wanted } from './find-matches.ts';
import { passageWindow } from './passage-window.ts';

/** A passage as shown with a hit. `text` is the extracted text's slice `[start, end)`; highlights are offsets into `text`. */
export interface HitPassage extends Span {
  readonly kind: IndexPassage['kind'];
  readonly text: string;
  readonly page: number;
  /** In order, not overlapping, end exclusive. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
}

interface Group {
  readonly passage: number;
  readonly matches: readonly PassageMatch[];
}

function groupsOf(matches: readonly PassageMatch[]): readonly Group[] {
  const groups = new Map<number, PassageMatch[]>();
  for (const match of matches) {
    const group = groups.get(match.passage) ?? [];
    group.push(match);
    groups.set(match.passage, group);
  }
  return [...groups].map(([passage, own]) => ({ passage, matches: own }));
}

/** How much of the query a group shows; a heading shows less than the text below it. */
function worth(document: IndexDocument, { passage, matches }: Group): readonly [number, number, number] {
  const different = new Set(matches.map(({ wanted }) => wanted)).size;
  const isHeading = document.passages[passage]?.kind === 'heading';
  return [different, isHeading ? 0 : 1, matches.length];
}

function compareWorth(document: IndexDocument): (a: Group, b: Group) => number {
  return (a, b) => {
    const [more, less] = [worth(document, b), worth(document, a)];
    const difference = more.map((value, at) => value - (less[at] ?? 0)).find((value) => value !== 0);
    return difference ?? a.passage - b.passage;
  };
}

/** Overlapping and touching spans as one. */
function merged(spans: readonly Span[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const { start, end } of spans) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

function shown(passage: IndexPassage, matches: readonly PassageMatch[]): HitPassage {
  const highlights = merged(matches);
  const window = passageWindow(passage.text, highlights);
  const inside = highlights.filter(([start, end]) => start >= window.start && end <= window.end);
  return {
    kind: passage.kind,
    text: passage.text.slice(window.start, window.end),
    page: passage.page,
    start: passage.start + window.start,
    end: passage.start + window.end,
    highlights: inside.map(([start, end]) => [start - window.start, end - window.start] as const),
  };
}

/** Where nothing is looked for: how the document begins, below its headings. */
function opening(document: IndexDocument): readonly HitPassage[] {
  const readable = document.passages.filter(({ text }) => text.trim() !== '');
  const first = readable.find(({ kind }) => kind !== 'heading') ?? readable[0];
  return first === undefined ? [] : [shown(first, [])];
}

/** The best `limit` passages of a document; its opening where no place of it matches. */
export function bestPassages(document: IndexDocument, wanted: Wanted, limit: number): readonly HitPassage[] {
  const groups = [...groupsOf(findMatches(document, wanted))].sort(compareWorth(document));
  if (groups.length === 0) return opening(document);
  return groups.slice(0, limit).flatMap(({ passage, matches }) => {
    const own = document.passages[passage];
    return own === undefined ? [] : [shown(own, matches)];
  });
}
