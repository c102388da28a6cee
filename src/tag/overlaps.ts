// Settles overlaps between mentions: by type first, then by confidence and length. Knows nothing of how they were found.
import type { FoundMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { PRECEDENCE } from './registry.ts';

/** What is left of a trial title must hold this many characters to stay a title. */
const SHORTEST_TITLE = 4;

/**
 * The mentions that stay, in order, none overlapping another. Higher types of `PRECEDENCE` win; inside a type the surer,
 * then the longer, then the earlier one. Winners are placed in order of rank into a sorted list.
 */
export function settleOverlaps(mentions: readonly FoundMention[], text: string): FoundMention[] {
  const kept: FoundMention[] = [];
  const others = mentions.filter((mention) => mention.type !== 'trial').sort(byRank);
  for (const mention of others) place(kept, mention);
  const titles = mentions.filter((mention) => mention.type === 'trial').sort(byRank);
  for (const title of titles) {
    const rest = largestGap(kept, title, text);
    if (rest !== undefined) place(kept, rest);
  }
  return kept;
}

function byRank(a: FoundMention, b: FoundMention): number {
  return (
    PRECEDENCE.indexOf(a.type) - PRECEDENCE.indexOf(b.type) ||
    b.confidence - a.confidence ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  );
}

/** Index in `kept` (in order of start) of the first mention that starts at or after `position`. */
function lowerBound(kept: readonly Span[], position: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function place(kept: FoundMention[], mention: FoundMention): void {
  const at = lowerBound(kept, mention.start);
  const before = kept[at - 1];
  const after = kept[at];
  if (before !== undefined && before.end > mention.start) return;
  if (after !== undefined && after.start < mention.end) return;
  kept.splice(at, 0, mention);
}

/** The longest piece of a title that nothing else claims, trimmed of spaces and joining punctuation. */
function largestGap(
  kept: readonly FoundMention[],
  title: FoundMention,
  text: string,
): FoundMention | undefined {
  const first = Math.max(0, lowerBound(kept, title.start) - 1);
  let best: Span = { start: title.start, end: title.start };
  let from = title.start;
  for (let i = first; i < kept.length && (kept[i]?.start ?? 0) < title.end; i++) {
    const other = kept[i];
    if (other === undefined || other.end <= title.start) continue;
    if (other.start - from > best.end - best.start) best = { start: from, end: other.start };
    from = Math.max(from, other.end);
  }
  if (title.end - from > best.end - best.start) best = { start: from, end: title.end };
  const trimmed = best.start === title.start && best.end === title.end ? best : trim(best, text);
  return trimmed.end - trimmed.start < SHORTEST_TITLE ? undefined : { ...title, ...trimmed };
}

function trim(span: Span, text: string): Span {
  let { start, end } = span;
  while (start < end && /[\s,.;:()–-]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,.;:()–-]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
