import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/index.ts';
import type { TaggedDocument } from '../../src/model/stages.ts';
import type { LinkResult } from '../../src/model/trial.ts';
import { devDocuments } from './score-trials.ts';

const documents = devDocuments();
const linked = (input: readonly TaggedDocument[]) => link({ documents: input, corrections: [], known: [] });
/** A short digest, so that a failure prints no book. */
const digest = (result: LinkResult) => createHash('sha256').update(JSON.stringify(result)).digest('hex');
const expected = digest(linked(documents));

/** A shuffle that a seed fixes (a linear congruential generator). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed;
  for (let at = result.length - 1; at > 0; at -= 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = state % (at + 1);
    const [a, b] = [result[at], result[other]];
    if (a !== undefined && b !== undefined) [result[at], result[other]] = [b, a];
  }
  return result;
}

describe('the order of documents', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('changes nothing (shuffle %i)', (seed) => {
    expect(digest(linked(shuffled(documents, seed)))).toBe(expected);
  });

  it('matters as little within a document: mentions in any order give the same', () => {
    const mixed = documents.map((one) => ({ ...one, mentions: shuffled(one.mentions, 7) }));
    expect(digest(linked(mixed))).toBe(expected);
  });

  it('is not changed by giving every document twice', () => {
    expect(digest(linked([...documents, ...shuffled(documents, 3)]))).toBe(expected);
  });
});

describe('taking a document away', () => {
  it.each([0, 5, 11, 17, 23, 29])(
    'leaves nothing of it behind, in any order of the rest (document %i)',
    (at) => {
      const gone = documents[at]?.document.id ?? 'none';
      const rest = documents.filter((_, index) => index !== at);
      const result = linked(rest);
      expect(JSON.stringify(result).includes(gone)).toBe(false);
      expect(digest(linked(shuffled(rest, at + 1)))).toBe(digest(result));
    },
  );

  it('and putting it back gives the same again', () => {
    expect(digest(linked([...documents.slice(5), ...documents.slice(0, 5)]))).toBe(expected);
  });
});
