// Counts of right and wrong, and the figures made of them.

/** `neutral` are neither right nor wrong; `strict` are the right ones whose offsets are exact too. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly strict: number;
  readonly neutral: number;
}

export const NOTHING: Score = { right: 0, wrong: 0, missed: 0, strict: 0, neutral: 0 };

export function addScores(a: Score, b: Score): Score {
  return {
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    missed: a.missed + b.missed,
    strict: a.strict + b.strict,
    neutral: a.neutral + b.neutral,
  };
}

/** Right of all that was found; null when nothing was. */
export function precision({ right, wrong }: Score): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Right of all there is; null when there is nothing. */
export function recall({ right, missed }: Score): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/** Harmonic mean of precision and recall: 2 right / (gold + found); null when there is neither. */
export function f1({ right, wrong, missed }: Score): number | null {
  const all = 2 * right + wrong + missed;
  return all === 0 ? null : (2 * right) / all;
}

/** F1 of exact spans alone. */
export function strictF1(score: Score): number | null {
  const all = 2 * score.right + score.wrong + score.missed;
  return all === 0 ? null : (2 * score.strict) / all;
}
