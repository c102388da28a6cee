// Which of several trials in one sentence a mention belongs to: "A og B imødekommes, mens C får afslag".
import type { Mention } from '../../model/mention.ts';

/**
 * The titles of a sentence that `mention` is said of. Answers and statuses: titles up to the next answer belong to the one
 * before them if the sentence begins with an answer, else to the one after. Other mentions: the title right before, else the first.
 */
export function sharesOf(mention: Mention, sentence: readonly Mention[]): readonly Mention[] {
  const titles = sentence.filter(({ type }) => type === 'trial');
  if (titles.length < 2) return titles;
  if (!isAnswer(mention)) return titles.filter((title) => title === nearest(mention, titles));
  const answers = sentence.filter((one) => one.type === mention.type);
  if (answers.length === 1) return titles;
  const { from, to } = stretchOf(mention, answers, titles);
  return titles.filter(({ start }) => from < start && start < to);
}

/**
 * Where the names stand that one of several answers is said of: up to the next answer if the first of all is an answer, else
 * from the answer before.
 */
export function stretchOf(
  answer: Mention,
  answers: readonly Mention[],
  names: readonly Mention[],
): { readonly from: number; readonly to: number } {
  const answersFirst = (answers[0]?.start ?? 0) < (names[0]?.start ?? 0);
  const at = answers.indexOf(answer);
  return answersFirst
    ? { from: answer.start, to: answers[at + 1]?.start ?? Number.POSITIVE_INFINITY }
    : { from: answers[at - 1]?.start ?? -1, to: answer.start };
}

function isAnswer({ type }: Mention): boolean {
  return type === 'outcome' || type === 'status';
}

function nearest(mention: Mention, titles: readonly Mention[]): Mention | undefined {
  return titles.findLast(({ start }) => start < mention.start) ?? titles[0];
}
