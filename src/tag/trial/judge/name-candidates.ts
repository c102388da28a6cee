// Candidates in running text: names in quotes, and every stretch of words where a name could begin.
import type { Span } from '../../../model/span.ts';
import { matchesOf } from '../../../patterns/index.ts';
import { indexAt, type TagContext } from '../../context.ts';
import { quotesOf } from '../../predicate/quotes.ts';
import { nameSpan } from '../name-span.ts';
import { mentionsIn } from '../title.ts';
import { isFiniteVerb } from '../words.ts';
import { type Candidate, candidateAt } from './candidate.ts';

const WORD = /[^\s]+/g;
const EDGES = /^["»“„'‘(*]+|[.,;:!?)"«”“’*]+$/g;
/** What a name in lower case stands behind. */
const OPENERS =
  /^(?:om|med|til|på|over|for|i|af|ved|under|fra|som|at|og|samt|eller|mens|men|hvor|en|et|den|det|de|ét|én|kaldet|hedder|lade|bruge|oprette|indføre|afprøve|prøve|gøre|træffe|søge|søgt|nemlig|også|heller|både|kun|hverken|vi|kommunen|kommunerne)$/;
const LONGEST_QUOTE = 120;
/** Further words of a sentence are not looked at. */
const MOST = 90;
/** A single word is a name only where it is so long. */
const LONG = { capital: 6, lower: 10 } as const;

/** The candidates of all sentences outside tables and headings. */
export function nameCandidates(context: TagContext): Candidate[] {
  return [...quoted(context), ...context.sentences.flatMap((sentence) => namesIn(context, sentence))];
}

function quoted(context: TagContext): Candidate[] {
  return quotesOf(context).flatMap((quote) => {
    if (quote.end - quote.start > LONGEST_QUOTE) return [];
    const own = context.sentences[indexAt(context.sentences, quote.start)] ?? quote;
    const mark = wordBefore(context.text.slice(Math.max(own.start, quote.start - 25), quote.start));
    return candidateAt(context, quote, { setting: 'quote', cut: 'unquote', mark, own, series: undefined });
  });
}

function namesIn(context: TagContext, sentence: Span): Candidate[] {
  const passage = context.passages[indexAt(context.passages, sentence.start)];
  if (passage?.kind === 'table-row' || passage?.kind === 'heading') return [];
  const text = context.text.slice(sentence.start, sentence.end);
  let before = '';
  let ended = 0;
  return matchesOf(text, WORD)
    .slice(0, MOST)
    .flatMap((match) => {
      const [raw, at] = [match[0], match.index];
      const last = before;
      before = raw;
      const start = sentence.start + at + (/^["»“„'‘(*]+/.exec(raw)?.[0].length ?? 0);
      const capital = /^[A-ZÆØÅÉ][a-zæøå]/.test(context.text.slice(start, start + 2));
      if (!capital && !opens(last)) return [];
      // Inside a capitalised name begins no other.
      if (capital && start < ended && /^[A-ZÆØÅÉ]/.test(last)) return [];
      const span = nameSpan(context, start, sentence.end);
      if (span === undefined || !couldBe(context, span, capital)) return [];
      ended = span.end;
      return candidateAt(context, span, {
        setting: 'prose',
        cut: cutOf(context.text.slice(span.end - 1, span.end + 12)),
        mark: at === 0 ? '^' : wordBefore(last),
        own: sentence,
        series: undefined,
      });
    });
}

function opens(word: string): boolean {
  if (/[,:(–»"“]$/.test(word)) return true;
  const key = word.toLowerCase().replace(EDGES, '');
  return OPENERS.test(key) || isFiniteVerb(key);
}

function couldBe(context: TagContext, span: Span, capital: boolean): boolean {
  const words = context.text
    .slice(span.start, span.end)
    .replace(/[.,;:!?]+$/, '')
    .split(/\s+/);
  const longest = Math.max(...words.map(({ length }) => length));
  if (longest < (words.length > 1 ? 5 : capital ? LONG.capital : LONG.lower)) return false;
  return !mentionsIn(context, span).some(({ type }) => type !== 'citation' && type !== 'municipality');
}

/** What stands behind a name. */
function cutOf(text: string): string {
  const stop = /^.?\s?([.,;:!?()–—«»"”-])/.exec(text)?.[1];
  if (stop !== undefined) return stop;
  return 'word';
}

function wordBefore(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/["»“„'‘(*\s]+$/, '')
      .split(/\s+/)
      .at(-1) ?? ''
  );
}
