// Of mentions of one tagger that overlap, the surest stays, then the longest, then the first.
import type { FoundMention } from '../../model/mention.ts';

/** The mentions that stay, in order, none overlapping another. */
export function onePerPlace(mentions: readonly FoundMention[]): FoundMention[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundMention[] = [];
  for (const mention of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= mention.start) kept.push(mention);
    else if (outranks(mention, last)) kept[kept.length - 1] = mention;
  }
  return kept;
}

function outranks(mention: FoundMention, other: FoundMention): boolean {
  const longer = mention.end - mention.start - (other.end - other.start);
  return mention.confidence > other.confidence || (mention.confidence === other.confidence && longer > 0);
}
