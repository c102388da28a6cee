// Words that point at a law without naming it: "lovens", "samme lov", "denne bekendtgørelse". They count only beside a section.
import type { LawHit, Pointer } from './law-hit.ts';
import type { Token } from './tokens.ts';

const DEFINITE = /^(?:(lov)ens?|(bekendtgørelse)ns?)$/;
const BARE = /^(?:(lov)s?|(bekendtgørelse)s?)$/;
const SAME = new Set([
  'samme',
  'nævnte',
  'førnævnte',
  'ovennævnte',
  'omtalte',
  'sidstnævnte',
  'pågældende',
  'omhandlede',
  'anførte',
  'ovenfornævnte',
]);
const THIS = new Set(['denne', 'nærværende', 'foreliggende']);

/** Can a pointer begin with this word? */
export function isPointerWord(norm: string): boolean {
  return DEFINITE.test(norm) || SAME.has(norm) || THIS.has(norm);
}

/** A pointer that begins at token `i`; undefined where none does. */
export function pointerAt(tokens: readonly Token[], i: number): LawHit | undefined {
  const norm = tokens[i]?.norm ?? '';
  const definite = DEFINITE.exec(norm);
  if (definite !== null) return hit(tokens, i, i, { which: 'the', noun: nounOf(definite) });
  const which = SAME.has(norm) ? 'same' : THIS.has(norm) ? 'this' : undefined;
  if (which === undefined) return undefined;
  const bare = BARE.exec(tokens[i + 1]?.norm ?? '');
  return bare === null ? undefined : hit(tokens, i, i + 1, { which, noun: nounOf(bare) });
}

/** The noun in its plain form. */
function nounOf(match: RegExpExecArray): Pointer['noun'] {
  return match[1] === 'lov' ? 'lov' : 'bekendtgørelse';
}

/** The hit of a pointer: no law yet, needs a section. */
function hit(tokens: readonly Token[], first: number, last: number, pointer: Pointer): LawHit {
  return {
    kind: 'pointer',
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    laws: [],
    needsSection: true,
    genitive: /s$/.test(tokens[last]?.norm ?? ''),
    confidence: 0.9,
    pointer,
  };
}
