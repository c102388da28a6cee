// The status tagger: how far each trial is, by the predicates of running text.
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { writtenDays } from '../../reference/danish-date.ts';
import type { TagContext } from '../context.ts';
import { makeJudge } from '../judge/judge.ts';
import { isJudged, type RuledStatement } from '../judge/statement.ts';
import { extentOf } from '../predicate/extent.ts';
import { onePerPlace } from '../predicate/one-per-place.ts';
import { quotesOf } from '../predicate/quotes.ts';
import { readPredicate } from '../predicate/reading.ts';
import { isSpeech } from '../predicate/vetoes.ts';
import { type Word, wordsOf } from '../predicate/words.ts';
import { statusCells, statusLines } from './cells.ts';
import { type StatusHit, spell, statusHits } from './lexicon.ts';
import { nameStems } from './name-stems.ts';
import { isOfTrial, type Subject, statusOf } from './stated.ts';
import { isOtherSubject, isStatusKind, isTellingKind } from './subjects.ts';

const LOOK_BACK = 400;

/** What a judge must be sure of to be heard beside the rules: chosen on marked documents that no rule was made for. */
const judge = makeJudge('status', {
  add: 0.35,
  expected: 0.25,
  sign: 1,
  keep: 0.03,
  replace: 0.6,
  opposite: 1,
});

/** The statuses of a document's trials. */
export function tagStatuses(context: TagContext): FoundMention[] {
  if (!isTellingKind(context.document.kind)) return [];
  const prose = readStatuses(context).flatMap((statement) =>
    statement.judged ? judge(statement) : statement.found,
  );
  return onePerPlace([...statusCells(context), ...statusLines(context), ...prose]);
}

/** What the rules find in the sentences of a document that tells of trials. */
export function readStatuses(context: TagContext): RuledStatement[] {
  const { kind } = context.document;
  const stems = nameStems(context);
  const named = (words: readonly Word[], from: number, to: number): boolean =>
    words.slice(from, to + 1).some((word) => stems.has(word.key.slice(0, 7)));
  const quotes = quotesOf(context);
  let next = 0;
  let before: Span | undefined;
  return context.sentences.flatMap((span) => {
    while (next < quotes.length && (quotes[next]?.end ?? 0) <= span.start) next += 1;
    const quoted = quotes[next];
    const previous = before;
    before = span;
    const words = wordsOf(context.text, span, spell);
    const judged = isJudged(context, span, words);
    const expected = judged && isStatusDue(context.text, context.start, span);
    const hits = statusHits(words);
    if (hits.length === 0) return judged ? [{ span, words, kind, judged, expected, found: [] }] : [];
    const topical =
      isStatusKind(kind) ||
      /forsøg|frikommun/i.test(
        context.text.slice(Math.max(context.start, span.start - LOOK_BACK), span.start),
      );
    const afterOther = opensWithOther(context.text, previous);
    const subject = { kind, topical, afterOther, named };
    const found = inSentence({ text: context.text, span, words, hits }, subject).filter(
      (one) => quoted === undefined || one.end <= quoted.start || one.start >= quoted.end,
    );
    return [{ span, words, kind, judged, expected, found }];
  });
}

const DUE =
  /(?:hvor langt|hvordan går|hvor er|er (?:\p{L}+ ){1,3}(?:i gang|begyndt|startet)|går det)[^.?!\n]{0,60}\?\s*$/iu;

/** Does a sentence follow the question how far a trial is? */
function isStatusDue(text: string, start: number, span: Span): boolean {
  return DUE.test(text.slice(Math.max(start, span.start - 120), span.start));
}

/** Is the first word of a sentence what begins and ends too, and is no trial? */
function opensWithOther(text: string, span: Span | undefined): boolean {
  const first = span && /[a-zæøå]+/i.exec(text.slice(span.start, span.start + 40))?.[0];
  return first !== undefined && isOtherSubject(first.toLowerCase());
}

interface Sentence {
  readonly text: string;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly hits: readonly StatusHit[];
}

function inSentence({ text, span, words, hits }: Sentence, subject: Subject): FoundMention[] {
  if (/\?["”»)\s]*$/.test(text.slice(Math.max(span.start, span.end - 8), span.end))) return [];
  if (isSpeech(words, text.slice(span.start, span.start + 3))) return [];
  const read = (minor: boolean) =>
    hits.flatMap((hit) => {
      if (hit.minor !== minor) return [];
      if (words[hit.to]?.key === 'opstartsfasen' && isBesideAnother(hits, hit)) return [];
      return fromHit(words, hit, subject, text);
    });
  const major = read(false);
  const found = onePerPlace(major.length > 0 ? major : read(true));
  return found.filter((one, at) => !isSaidTwice(text, found[at - 1], one));
}

/** "er gået i stå og er derfor udskudt": the same of the same, with no room for another name between. */
function isSaidTwice(text: string, before: FoundMention | undefined, one: FoundMention): boolean {
  if (before?.id !== one.id) return false;
  return /^,?(?: [a-zæøå]{1,5}){0,2},? $/.test(text.slice(before.end, one.start));
}

/** "er løbet ind i problemer under opstartsfasen": the phase is where it happened. */
function isBesideAnother(hits: readonly StatusHit[], hit: StatusHit): boolean {
  return hits.some((other) => other !== hit && other.clause.first === hit.clause.first);
}

function fromHit(words: readonly Word[], hit: StatusHit, subject: Subject, text: string): FoundMention[] {
  const finite = hit.form === 'finite';
  const reading = readPredicate(words, { from: hit.from, to: hit.to, finite }, hit.clause);
  const id = statusOf(words, hit, reading);
  const extent = id && extentOf(words, hit, reading);
  if (!id || !extent || !isOfTrial(words, hit, reading, subject)) return [];
  const last = words[hit.clause.last];
  const day = last && writtenDays(text.slice(extent.start, last.end))[0]?.iso;
  return [
    {
      type: 'status',
      id,
      ...extent,
      confidence: Math.min(0.92, 0.8 + (hit.to - hit.from) * 0.02 + (hit.status === 'started' ? 0 : 0.01)),
      rule: `status/${hit.name}@1`,
      ...(day !== undefined && { attributes: { statedDate: day } }),
    },
  ];
}
