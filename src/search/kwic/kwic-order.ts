// How lines are ordered, grouped and sampled. The same lines give the same result in whatever order they come.
import { createHash } from 'node:crypto';
import { municipalityByCode } from '../../reference/municipalities.ts';
import { fold, tokenize } from '../analysis/index.ts';
import { titleSortKey } from '../sort-keys.ts';
import { type KwicLine, leftWords, rightWords } from './kwic-line.ts';

export const KWIC_SORTS = ['text', 'left', 'right', 'date', 'municipality'] as const;
export type KwicSort = (typeof KWIC_SORTS)[number];

export const KWIC_GROUPS = ['match', 'left', 'right', 'document', 'municipality', 'year', 'kind'] as const;
export type KwicGroup = (typeof KWIC_GROUPS)[number];

function municipalityName(line: KwicLine): string {
  const [code] = line.municipalities;
  return code === undefined ? '' : titleSortKey(municipalityByCode(code)?.name ?? code);
}

const KEYS: Readonly<Record<KwicSort, (line: KwicLine) => readonly string[]>> = {
  text: () => [],
  left: leftWords,
  right: rightWords,
  date: ({ document }) => [document.date ?? '~'],
  municipality: (line) => [municipalityName(line) || '~'],
};

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [left, right] = [a[at] ?? '', b[at] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function compareText(a: KwicLine, b: KwicLine): number {
  if (a.document.id !== b.document.id) return a.document.id < b.document.id ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

/** Lines by the sort's words or values, then by document and place. */
export function sortLines(lines: readonly KwicLine[], sort: KwicSort): readonly KwicLine[] {
  const keyed = lines.map((line) => ({ line, key: KEYS[sort](line) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key) || compareText(a.line, b.line));
  return keyed.map(({ line }) => line);
}

function lastWord(text: string): string {
  return tokenize(text).at(-1)?.exact ?? '';
}

const VALUES: Readonly<Record<KwicGroup, (line: KwicLine) => string>> = {
  match: ({ match }) => fold(match.replace(/\s+/g, ' ')),
  left: ({ left }) => lastWord(left),
  right: ({ right }) => tokenize(right)[0]?.exact ?? '',
  document: ({ document }) => document.id,
  municipality: ({ municipalities }) => municipalities[0] ?? '',
  year: ({ document }) => document.date?.slice(0, 4) ?? '',
  kind: ({ document }) => document.kind,
};

/** Lines that share a value. */
export interface KwicGroupCount {
  /** `''` where there is none. */
  readonly value: string;
  readonly count: number;
}

/** How many lines each value has, most first. */
export function groupLines(lines: readonly KwicLine[], group: KwicGroup): readonly KwicGroupCount[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const value = VALUES[group](line);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const groups = [...counts].map(([value, count]) => ({ value, count }));
  return groups.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Lines of a group stand together, larger groups first, in the order they have. */
export function gatherGroups(lines: readonly KwicLine[], group: KwicGroup): readonly KwicLine[] {
  const place = new Map(groupLines(lines, group).map(({ value }, at) => [value, at]));
  const rank = (line: KwicLine) => place.get(VALUES[group](line)) ?? 0;
  return lines
    .map((line, at) => ({ line, at }))
    .sort((a, b) => rank(a.line) - rank(b.line) || a.at - b.at)
    .map(({ line }) => line);
}

function lot(line: KwicLine, seed: number): string {
  const { document, start, end } = line;
  return createHash('sha256').update(`${seed} ${document.id} ${start} ${end}`).digest('hex');
}

/** `size` lines drawn by lot: the same seed draws the same of the same lines. */
export function sampleLines(lines: readonly KwicLine[], size: number, seed: number): readonly KwicLine[] {
  if (lines.length <= size) return lines;
  const drawn = lines.map((line) => ({ line, lot: lot(line, seed) }));
  drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1));
  return drawn.slice(0, size).map(({ line }) => line);
}
