// The cpr tagger: numbers that maskCpr masked, counted within the file. The numbers themselves are never seen here.
import type { FoundMention } from '../../model/mention.ts';
import { matchesOf } from '../../patterns/index.ts';
import type { TagContext } from '../context.ts';
import { MASK } from './mask-cpr.ts';

export { maskCpr } from './mask-cpr.ts';

/** Two masked digits. */
const PAIR = `${MASK}\\u00ad?${MASK}`;
/** What findCpr lets stand between them. */
const GAP = '[\\s.,:/_~\\-\\u00ad\\u2010-\\u2015\\u2212]';
const INNER = '[\\s\\u00ad]{0,2}';
/** A masked number in every shape that is masked: with pairs, a century, a broken end. */
const MASKED = new RegExp(
  `${PAIR}${GAP}{0,2}${PAIR}${GAP}{0,2}(?:${PAIR})??${PAIR}${GAP}{0,5}` +
    `${MASK}${INNER}${MASK}${INNER}${MASK}${INNER}${MASK}(?!${MASK})`,
  'g',
);

/** The last text asked about: the documents of one file come one after another. */
let last = { text: '', starts: [] as readonly { start: number; end: number }[] };

/** Masked CPR numbers of one document, `cpr:1`, `cpr:2`... in order of the whole file. */
export function tagCpr(context: TagContext): FoundMention[] {
  return maskedIn(context.text).flatMap(({ start, end }, index) =>
    start >= context.start && end <= context.end
      ? [{ type: 'cpr', id: `cpr:${index + 1}`, start, end, confidence: 0.99, rule: 'cpr/masked@1' } as const]
      : [],
  );
}

/** Spans of all masked numbers of a text, found once for all its documents. */
function maskedIn(text: string): readonly { start: number; end: number }[] {
  if (last.text !== text) {
    const starts = matchesOf(text, MASKED).map((m) => ({ start: m.index, end: m.index + m[0].length }));
    last = { text, starts };
  }
  return last.starts;
}
