// Of which municipalities and provisions of its paragraph an answer is said, as far as the words beside it go.
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { type DocumentView, sentenceOf } from '../document/view.ts';
import { isExcludedHere } from './participants.ts';
import { stretchOf } from './sentence-shares.ts';

/** A paragraph that asks and answers. */
export interface Answered {
  readonly view: DocumentView;
  /** All mentions, in order of place. */
  readonly mentions: readonly Mention[];
  readonly challenged: readonly Mention[];
  /** What an answer can be said of: municipalities, and citations of what is challenged. */
  readonly subjects: readonly Mention[];
  readonly answers: readonly Mention[];
}

/** Ids; empty where the words do not say. */
export interface AnswerSubject {
  readonly municipalities: ReadonlySet<string>;
  readonly provisions: ReadonlySet<string>;
}

/** What follows is said of someone, or something, else. */
const CLAUSE_END = /;\s|,?\s(?:mens|men|hvorimod|medens)\s|,\s(?:og|idet)\s/g;

/** What the clause names; where it names nothing its sentence, then the sentence before, up to the answer before. */
export function subjectOfAnswer(paragraph: Answered, answer: Mention): AnswerSubject {
  const sentence = sentenceOf(paragraph.view, answer);
  for (const span of [
    clauseOf(paragraph.view, sentence, answer),
    sentence,
    sentenceAbove(paragraph, sentence),
  ]) {
    const named = span ? subjectsIn(paragraph, span, answer) : [];
    if (named.length > 0) return subjectOf(named);
  }
  return subjectOf([]);
}

/** True where both name municipalities and none in common, or provisions and none in common. */
export function isApart(a: AnswerSubject, b: AnswerSubject): boolean {
  const disjoint = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size > 0 && other.size > 0 && [...one].every((id) => !other.has(id));
  return disjoint(a.municipalities, b.municipalities) || disjoint(a.provisions, b.provisions);
}

function subjectOf(named: readonly Mention[]): AnswerSubject {
  const of = (wanted: Mention['type']) =>
    new Set(named.flatMap(({ type, id }) => (type === wanted ? [id] : [])));
  return { municipalities: of('municipality'), provisions: of('citation') };
}

function clauseOf(view: DocumentView, sentence: Span, { start, end }: Span): Span {
  const ends = [...view.words(sentence).matchAll(CLAUSE_END)].map(({ index }) => sentence.start + index);
  return {
    start: ends.findLast((at) => at < start) ?? sentence.start,
    end: ends.find((at) => at >= end) ?? sentence.end,
  };
}

/** The nearest sentence above that names something, unless an answer stands between. */
function sentenceAbove({ view, subjects, answers }: Answered, sentence: Span): Span | undefined {
  const above = subjects.findLast(({ start }) => start < sentence.start);
  if (!above || answers.some(({ start }) => above.start < start && start < sentence.start)) return undefined;
  return sentenceOf(view, above);
}

/** Of several answers in one stretch of words each has its share. */
function subjectsIn({ view, subjects, answers }: Answered, span: Span, answer: Mention): readonly Mention[] {
  const within = ({ start }: Mention) => span.start <= start && start < span.end;
  const named = subjects.filter(
    (one) => within(one) && !(one.type === 'municipality' && isExcludedHere(view, one)),
  );
  const beside = answers.filter(within);
  if (beside.length < 2 || !beside.includes(answer)) return named;
  const { from, to } = stretchOf(answer, beside, named);
  return named.filter(({ start }) => from < start && start < to);
}
