// A cell or field that holds an outcome or a status in words of its own: its first stretch without a stop.
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TagContext } from '../context.ts';
import type { Spell } from '../predicate/spelling.ts';
import { type Word, wordsOf } from '../predicate/words.ts';
import { type Judged, makeReader } from './judge.ts';

/** The chance, at most, that what stands where an answer is due is none. */
const UNLIKELY = 0.9;

/** Reads cells of at most `longest` characters where something of the type is due. */
export function makeCellReader(
  type: Judged,
  spell: Spell,
  longest: number,
): (context: Pick<TagContext, 'text' | 'document'>, cell: Span) => FoundMention[] {
  const read = makeReader(type, UNLIKELY);
  return ({ text, document }, cell) => {
    if (cell.end - cell.start > longest) return [];
    const words = wordsOf(text, cell, spell);
    const label = read(words, document.kind);
    const own = firstStretch(words);
    const [first, last] = [own[0], own.at(-1)];
    if (!label || !first || !last || /^\d/.test(first.key)) return [];
    const { id, confidence } = label;
    return [{ type, id, start: first.start, end: last.end, confidence, rule: `${type}/cell-judge@1` }];
  };
}

function firstStretch(words: readonly Word[]): readonly Word[] {
  const stop = words.findIndex((word, at) => at > 0 && word.stop !== 'none');
  return stop < 0 ? words : words.slice(0, stop);
}
