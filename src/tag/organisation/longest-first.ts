// Of names that overlap, the longest stays.
import type { Span } from '../../model/span.ts';

/**
 * The names that stay, in order of the text: in each group of overlapping ones the longest first, then the surer by
 * `rank` (higher wins), then the earlier. Groups are small, so the whole is sorted once and read once.
 */
export function longestFirst<T extends Span>(names: readonly T[], rank: (name: T) => number): T[] {
  const kept: T[] = [];
  let group: T[] = [];
  let groupEnd = -1;
  for (const name of [...names].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (name.start >= groupEnd) {
      kept.push(...settle(group, rank));
      group = [];
    }
    group.push(name);
    groupEnd = Math.max(groupEnd, name.end);
  }
  return [...kept, ...settle(group, rank)];
}

function settle<T extends Span>(group: readonly T[], rank: (name: T) => number): T[] {
  if (group.length < 2) return [...group];
  const byLength = [...group].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || rank(b) - rank(a) || a.start - b.start,
  );
  const kept: T[] = [];
  for (const name of byLength) {
    if (!kept.some((other) => other.start < name.end && name.start < other.end)) kept.push(name);
  }
  return kept.sort((a, b) => a.start - b.start);
}
