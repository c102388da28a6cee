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
/** No name begins with one of these. */
const STARTS_NONE =
  /^["»“„'‘(*]*(?:og|men|for|med|i|til|på|også|at|mens|som|der|hvor|når|hvis|da|om|af|ved|fra|under|efter|over|heller|ikke|kun|både|samt|eller|er|har|så|nu|her|derfor|desuden|derimod|endelig|imens|ifølge|siden|dog|jf\.?|§.*|\d+\.?|stk\.|nr\.|vi|hun|han|jeg|man|du|dette|disse|denne)$/i;
/** Nor does one end with these. */
const ENDS_NONE =
  /^(?:og|eller|i|på|af|til|for|med|ved|fra|om|under|hos|efter|uden|som|der|at|en|et|den|det|de|er|har|blev|bliver|vil|kan|skal|må|fik|får|var|havde|men|mens|ikke)$/i;
/** Where a name in lower case may end before its last word. */
const INNER = /(?<=\S\s\S+)\s(?=(?:i|på|for|med|til|af|uden|ved|fra|hos|som|efter|om|og)\s)/g;
const MOST_OF_NAME = 9;
const MOST_INNER = 2;
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
  const words = matchesOf(context.text.slice(sentence.start, sentence.end), WORD)
    .slice(0, MOST)
    .map((match) => ({ raw: match[0], start: sentence.start + match.index }));
  return words.flatMap(({ raw, start: from }, at) => {
    const before = words[at - 1]?.raw ?? '';
    const start = from + (/^["»“„'‘(*]+/.exec(raw)?.[0].length ?? 0);
    const capital = /^[A-ZÆØÅÉ][a-zæøå]/.test(context.text.slice(start, start + 2));
    if (STARTS_NONE.test(raw) || (!capital && !opens(before))) return [];
    // Inside a capitalised name begins no other.
    if (capital && /^[A-ZÆØÅÉ][^,.:]*$/.test(before) && !STARTS_NONE.test(before)) return [];
    const ends = capital ? everyEnd(words.slice(at)) : plainEnds(context, start, sentence.end);
    return ends.flatMap((end) => {
      const span = { start, end };
      if (!couldBe(context, span, capital)) return [];
      return candidateAt(context, span, {
        setting: 'prose',
        cut: cutOf(context.text.slice(end - 1, end + 12)),
        mark: at === 0 ? '^' : wordBefore(before),
        own: sentence,
        series: undefined,
      });
    });
  });
}

interface Word {
  readonly raw: string;
  readonly start: number;
}

/** A name with a capital may end behind each of its words, and run over one comma. */
function everyEnd(words: readonly Word[]): number[] {
  const ends: number[] = [];
  let commas = 0;
  for (const { raw, start } of words.slice(0, MOST_OF_NAME)) {
    if (!ENDS_NONE.test(raw)) ends.push(start + raw.length);
    if (/[,–—]$/.test(raw)) commas += 1;
    if (commas > 1 || /[.:;!?)(«”]/.test(raw)) break;
  }
  return ends;
}

/** One in lower case ends at a verb, or before a preposition. */
function plainEnds(context: TagContext, start: number, limit: number): number[] {
  const span = nameSpan(context, start, limit);
  if (span === undefined) return [];
  const text = context.text.slice(span.start, span.end);
  const inner = matchesOf(text, INNER).map((match) => span.start + match.index);
  return [span.end, ...inner.slice(0, MOST_INNER)];
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
  return !mentionsIn(context, span).some(({ type }) => type !== 'citation');
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
