// Candidates at the start of lines: whole headings and items, and what stands before their first stops.
import type { Passage } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import { matchesOf } from '../../../patterns/index.ts';
import type { TagContext } from '../../context.ts';
import { seriesOf } from '../numbering.ts';
import { type Candidate, candidateAt, type Setting } from './candidate.ts';
import { markOf } from './marks.ts';

/** Where a name at the start of a line can end. */
const CUTS: readonly (readonly [string, RegExp])[] = [
  ['stop', /(?<!\b(?:nr|stk|pkt|jf|ca|kl|bl|kap|inkl|evt|m\.v|a))\.(?=[\s"»«”*]|$)/gi],
  ['colon', /:(?=\s|$)/g],
  ['dash', /\s[–—-]\s/g],
  ['bracket', /\s?\(/g],
  ['comma', /,(?=\s)/g],
  ['semicolon', /;/g],
  ['gap', /\s{3,}|\t|\s\|\s/g],
  ['leader', /\s?(?:\.{4,}|(?:\. ){4,}|…{2,}|_{4,})/g],
  ['unquote', /[«”"](?=[\s.,:;)]|$)/g],
  ['unbold', /\*\*|(?<=\w)_(?=\W|$)/g],
];
/** So many characters and stops of a line are looked at. */
const LOOK = 180;
const MOST_CUTS = 4;
const MOST_WORDS = 18;
/** A line so long, before another one without a mark, was broken by its page. */
const FULL = 60;
/** What belongs to a title ends after so many characters. */
const SECTION = 1200;
/** Between the items of a series stand at most so many other lines. */
const GAP = 6;

interface Line extends Span {
  readonly passage: Passage;
  readonly at: number;
  readonly setting: Setting;
  readonly style: string;
  /** Where its words begin. */
  readonly words: number;
}

/** The candidates of all lines outside tables. */
export function lineCandidates(context: TagContext): Candidate[] {
  const lines = linesIn(context);
  const ends = sectionEnds(context, lines);
  const series = seriesNames(lines);
  return lines.flatMap((line, i) => {
    const text = context.text.slice(line.words, Math.min(line.end, line.words + LOOK));
    if (!/^[»"“„'*_]*[A-ZÆØÅÉa-zæøåé0-9]/.test(text)) return [];
    return cutsOf(text, line.words + text.length < line.end).flatMap(({ cut, at }) =>
      candidateAt(
        context,
        { start: line.words, end: line.words + at },
        {
          setting: line.setting,
          cut,
          mark: line.style,
          own: { start: line.words + at, end: Math.max(ends[i] ?? line.end, line.words + at) },
          series: `${series[i]} ${cut}`,
        },
      ),
    );
  });
}

function cutsOf(text: string, more: boolean): { readonly cut: string; readonly at: number }[] {
  const found = CUTS.flatMap(([cut, pattern]) =>
    matchesOf(text, pattern)
      .slice(0, MOST_CUTS)
      .map((match) => ({ cut, at: match.index })),
  )
    .filter(({ at }) => at > 3)
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_CUTS);
  const whole = more ? [] : [{ cut: 'whole', at: text.trimEnd().length }];
  return [...found, ...whole].filter(({ at }) => text.slice(0, at).split(/\s+/).length <= MOST_WORDS);
}

function linesIn(context: TagContext): Line[] {
  return context.passages.flatMap((passage, at): Line[] => {
    if (passage.kind === 'table-row') return [];
    const text = context.text.slice(passage.start, passage.end);
    if (passage.kind === 'heading') return lineOf(passage, at, { start: passage.start, text });
    const lines: Line[] = [];
    let start = passage.start;
    let before = '';
    for (const raw of text.split('\n')) {
      const [line] = raw.trim() === '' ? [] : lineOf(passage, at, { start, text: raw });
      const goesOn = before.length > FULL && !/[.:!?]$/.test(before) && line?.style === '';
      if (line && !goesOn) lines.push(line);
      before = raw.trimEnd();
      start += raw.length + 1;
    }
    return lines;
  });
}

function lineOf(
  passage: Passage,
  at: number,
  { start, text }: { readonly start: number; readonly text: string },
): Line[] {
  const { style, length } = markOf(text);
  const end = start + text.trimEnd().length;
  const item = passage.kind === 'list-item' || (style !== '' && style !== 'quote');
  const setting = passage.kind === 'heading' ? 'heading' : item ? 'item' : 'line';
  return start + length < end ? [{ passage, at, setting, style, start, end, words: start + length }] : [];
}

/** Where what belongs to each line ends: at the next line of its kind, or the next heading. */
function sectionEnds(context: TagContext, lines: readonly Line[]): number[] {
  const ends: number[] = [];
  const next = new Map<string, number>();
  let heading = context.end;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (line === undefined) continue;
    const key = line.setting === 'item' ? line.style : line.setting;
    const after =
      line.setting === 'line'
        ? lines[i + 1]?.passage === line.passage
          ? line.passage.end
          : lines[i + 1]?.passage.end
        : next.get(key);
    ends[i] = Math.min(after ?? context.end, heading, line.end + SECTION);
    next.set(key, line.start);
    if (line.setting === 'heading') heading = line.start;
  }
  return ends;
}

/** A name for the series that each line stands in. */
function seriesNames(lines: readonly Line[]): string[] {
  const last = new Map<string, { readonly at: number; readonly name: string }>();
  return lines.map((line, i) => {
    const kind =
      line.setting === 'heading'
        ? `h${line.passage.level ?? 9} ${seriesOf(line.style)} ${line.style} ${line.passage.headings.at(-1) ?? ''}`
        : `${line.setting} ${line.style} ${line.passage.headings.at(-1) ?? ''}`;
    const before = last.get(kind);
    const near = line.setting === 'heading' || (before !== undefined && i - before.at <= GAP);
    const name = before !== undefined && near ? before.name : `${kind} ${i}`;
    last.set(kind, { at: i, name });
    return name;
  });
}
