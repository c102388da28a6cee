// Answers kept for words that come again: the same few thousand make up most of an archive.

/** How many answers are kept; then all are let go, so that memory stays flat over any archive. */
const MOST = 20_000;

/** `answer` by its question. Only for what is a function of the question alone and is never changed by who gets it. */
export function remembered<Answer>(answer: (question: string) => Answer): (question: string) => Answer {
  const known = new Map<string, Answer>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const given = answer(question);
    if (known.size >= MOST) known.clear();
    known.set(question, given);
    return given;
  };
}
