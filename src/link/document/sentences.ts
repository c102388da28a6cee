// The sentences of a passage, for quotes and for what is said of whom. Abbreviations, ordinals and dates end nothing.
import type { Span } from '../../model/span.ts';

const ABBREVIATED =
  /(?:^|[\s(])(?:\d{1,2}|stk|nr|jf|pkt|kap|mv|m\.v|bl\.a|f\.eks|fx|ca|pr|kr|mio|mia|pct|hhv|inkl|ekskl|evt|dvs|vedr|tlf|att|litra|lbk|bek|sagsnr|doknr|pgf|osv|o\.l|p\.t|[a-zæøå])$/i;
const STOP = /[.!?…][.!?…)"'»”]*(?=\s)|\n[ \t\u00a0]*\n/g;

/**
 * Sentences of `text.slice(start, end)`, without blanks at their edges, in order. `closed` are offsets at which a citation or
 * a date ends: a stop right there ends the sentence, though a number stands before it.
 */
export function sentencesOf(text: string, { start, end }: Span, closed: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  const part = text.slice(start, end);
  let from = 0;
  for (const stop of part.matchAll(STOP)) {
    const to = stop.index + stop[0].length;
    if (!closed.has(start + stop.index) && !endsSentence(part, stop.index, to)) continue;
    push(spans, part, { start: from, end: to }, start);
    from = to;
  }
  push(spans, part, { start: from, end: part.length }, start);
  return spans;
}

function endsSentence(text: string, at: number, to: number): boolean {
  if (text[at] === '\n') return true;
  const next = /^\s*(\S)/.exec(text.slice(to, to + 40))?.[1] ?? '';
  if (/[a-zæøåéäöü,;]/.test(next)) return false;
  if (
    /^[ \t\u00a0]*\n/.test(text.slice(to, to + 5)) &&
    /[A-ZÆØÅ\d•–-]/.test(next) &&
    !/[a-z]$/.test(text.slice(at - 1, at))
  )
    return true;
  return text[at] !== '.' || !ABBREVIATED.test(text.slice(Math.max(0, at - 12), at));
}

function push(spans: Span[], text: string, span: Span, offset: number): void {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) spans.push({ start: start + offset, end: end + offset });
}
