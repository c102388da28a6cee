// A passage as the engines store it, and a word as queries ask for it.
import { tokenize } from './tokenize.ts';
import type { Analyzed, Term } from './types.ts';

const NOTHING: Term = { exact: '', stem: '', parts: [] };

/** Analyses a passage. Equal texts give equal results on every machine; see `ANALYSIS_VERSION` for what changes them. */
export function analyze(text: string): Analyzed {
  const tokens = tokenize(text);
  let exact = '';
  let stem = '';
  let parts = '';
  for (const token of tokens) {
    exact += ` ${token.exact}`;
    stem += ` ${token.stem}`;
    for (const part of token.parts) parts += ` ${part}`;
  }
  return { tokens, exact: exact.slice(1), stem: stem.slice(1), parts: parts.slice(1) };
}

/**
 * What a query asks for one word: `exact` in the exact field, `stem` in the stem field, `parts` in the bag. Compounds are
 * split when indexing, not when asking, so `parts` is the stem alone. Empty for text without a letter or digit; of
 * several words only the first is taken: `tokenize` the others.
 */
export function analyzeTerm(word: string): Term {
  const [first] = tokenize(word);
  if (first === undefined) return NOTHING;
  return { exact: first.exact, stem: first.stem, parts: [first.stem] };
}
