// Remembers what is computed of a word, so that the commonest words cost one look-up, and what several taggers compute of one
// document. Bounded, and only a saving: results never depend on it.
import type { TagContext } from './context.ts';

/** Words remembered before the memory is emptied. */
const MOST = 20_000;
/** Remembered for what is undefined: most words are nothing to most rules, and one look-up has to tell. */
const NOTHING = Symbol('nothing');

/** `compute` with its results remembered by word. */
export function rememberByWord<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T | typeof NOTHING>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found === NOTHING ? (undefined as T) : (found as T);
    const value = compute(word);
    if (known.size >= MOST) known.clear();
    known.set(word, value === undefined ? NOTHING : value);
    return value;
  };
}

/** `compute` with its result remembered for as long as the document is tagged. It may read all of the context but `earlier`. */
export function rememberByDocument<T>(compute: (context: TagContext) => T): (context: TagContext) => T {
  const known = new WeakMap<TagContext['sentences'], T>();
  return (context) => {
    const found = known.get(context.sentences);
    if (found !== undefined) return found;
    const value = compute(context);
    known.set(context.sentences, value);
    return value;
  };
}
