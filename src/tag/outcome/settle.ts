// One sentence, several answers: which of them are said, and which only repeat, govern or prepare another. Signs never mix by chance.
import type { FoundMention, Outcome } from '../../model/mention.ts';
import type { Word } from '../predicate/words.ts';

/** A mention with the words that it covers. `turn`: found by a turn of phrase, which says less surely than a deciding word. */
export interface Found {
  readonly mention: FoundMention;
  readonly from: number;
  readonly to: number;
  readonly turn: boolean;
  /** Says something only beside an answer of this kind. */
  readonly needs?: Outcome;
}

/** Words between two answers of one sentence that tell two matters apart. */
const OTHER_MATTER = /^(?:mens|medens|imens|hvorimod|derimod|hvoraf)$/;
const CONTRAST = /^(?:men|dog|alligevel|omvendt)$/;
/** Words between two halves of one answer. */
const NEAR = 7;

/** The answers that a sentence gives, in order. */
export function settle(words: readonly Word[], all: readonly Found[]): FoundMention[] {
  const told = all.filter((one) => one.needs === undefined || hasNeeded(words, one, all));
  const inOrder = told.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Found[] = [];
  for (const next of inOrder) {
    const before = kept.at(-1);
    const merged = before === undefined ? undefined : resolve(words, before, next);
    if (merged === undefined) kept.push(next);
    else kept.splice(-1, 1, merged);
  }
  return kept.map(({ mention }) => mention);
}

/** Does what a limit limits stand before it, with no semicolon or colon between? */
function hasNeeded(words: readonly Word[], limit: Found, all: readonly Found[]): boolean {
  return all.some(
    ({ mention, to }) =>
      mention.id === limit.needs &&
      to <= limit.from &&
      words.slice(to + 1, limit.from + 1).every((word) => word.stop !== 'strong'),
  );
}

/** What two answers come to where they are one; undefined where both stand. */
function resolve(words: readonly Word[], a: Found, b: Found): Found | undefined {
  if (!a.turn && !b.turn) return undefined;
  if (a.mention.attributes?.claim || b.mention.attributes?.claim) return a.turn ? b : a;
  const between = words.slice(a.to + 1, b.from);
  const overlap = b.from <= a.to;
  if (!overlap && isOtherMatter(words, a.to + 1, b.from)) return undefined;
  const [x, y] = [a.mention.id, b.mention.id];
  if (x === y) return merge(words, a, b, overlap || between.length <= NEAR);
  if (x === 'partly-approved' || y === 'partly-approved') return partly(a, b);
  if (overlap) return a.turn === b.turn ? longer(a, b) : opposite(x, y) ? governing(a, b) : a.turn ? b : a;
  const contrast = between.some((word) => CONTRAST.test(word.key)) || CONTRAST.test(words[b.from]?.key ?? '');
  if (contrast) return a.turn ? b : b.mention.id === 'under-clarification' ? a : undefined;
  if (x === 'rejected' && y === 'approved' && a.turn) return a;
  return a.turn && !b.turn ? b : a;
}

function opposite(x: string | null, y: string | null): boolean {
  return (x === 'approved' && y === 'rejected') || (x === 'rejected' && y === 'approved');
}

/** Of a yes inside a no ("finder ikke, at der bør gives adgang") the no. */
function governing(a: Found, b: Found): Found {
  return a.mention.id === 'rejected' ? a : b;
}

function longer(a: Found, b: Found): Found {
  return b.to - b.from > a.to - a.from ? b : a;
}

/** A yes with its limits is one answer; its words are those of the yes. */
function partly(a: Found, b: Found): Found {
  const part = a.mention.id === 'partly-approved' ? a : b;
  const other = part === a ? b : a;
  if (other.mention.id !== 'approved' || other.turn) return part;
  return { ...other, mention: { ...other.mention, id: 'partly-approved' } };
}

function isOtherMatter(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (OTHER_MATTER.test(words[i]?.key ?? '')) return true;
  return false;
}

/** Two halves of one answer: joined where nothing that has a name stands between, else the surer, else the first. */
function merge(words: readonly Word[], a: Found, b: Found, near: boolean): Found {
  const sure = a.turn && !b.turn ? b : a;
  const end = Math.max(a.to, b.to);
  const start = Math.min(a.from, b.from);
  const clean = words.slice(start + 1, end + 1).every((word) => !word.capital && !/[0-9]/.test(word.key));
  if (!near || !clean) return sure;
  const span = {
    start: Math.min(a.mention.start, b.mention.start),
    end: Math.max(a.mention.end, b.mention.end),
  };
  return { ...sure, from: start, to: end, mention: { ...sure.mention, ...span } };
}
