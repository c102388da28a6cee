// The largest one-to-one matching of gold marks and found mentions.

/** Pairs of indexes, mark to mention. `near(i)` lists the mentions that are right for mark `i`, the best first. */
export function pairUp(marks: number, near: (mark: number) => readonly number[]): Map<number, number> {
  const choices = Array.from({ length: marks }, (_, mark) => near(mark));
  const owner = new Map<number, number>();
  const place = (mark: number, tried: Set<number>): boolean => {
    for (const mention of choices[mark] ?? []) {
      if (tried.has(mention)) continue;
      tried.add(mention);
      const before = owner.get(mention);
      if (before === undefined || place(before, tried)) {
        owner.set(mention, mark);
        return true;
      }
    }
    return false;
  };
  const fewest = [...choices.keys()].sort((a, b) => (choices[a]?.length ?? 0) - (choices[b]?.length ?? 0));
  for (const mark of fewest) place(mark, new Set());
  return new Map([...owner].map(([mention, mark]) => [mark, mention]));
}
