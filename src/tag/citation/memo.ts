// Remembers what is computed of a word, so that the commonest words cost one look-up. Bounded, and only a saving: results
// never depend on it.

/** Words remembered before the memory is emptied. */
const MOST = 20_000;

/** `compute` with its results remembered by word. */
export function rememberByWord<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined || known.has(word)) return found as T;
    const value = compute(word);
    if (known.size >= MOST) known.clear();
    known.set(word, value);
    return value;
  };
}
