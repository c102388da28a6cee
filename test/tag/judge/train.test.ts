import { describe, expect, it } from 'vitest';
import { bucketOf, hash } from '../../../src/tag/judge/hash.ts';
import { addFeature, type Model, probabilities } from '../../../src/tag/judge/model.ts';
import { type Example, train } from '../../../src/tag/judge/train.ts';

const LABELS = ['none', 'yes', 'no'];

function features(words: string): Float64Array {
  return Float64Array.from(words.split(' ').flatMap((word) => [bucketOf(1, hash(word)), 0.5]));
}

function example(words: string, label: number): Example {
  return { features: features(words), label, weight: 1 };
}

const EXAMPLES = [
  ...Array.from({ length: 9 }, (_, i) => example(`sagen fik lov nummer${i}`, 1)),
  ...Array.from({ length: 9 }, (_, i) => example(`sagen fik afslag nummer${i}`, 2)),
  ...Array.from({ length: 9 }, (_, i) => example(`sagen blev drøftet nummer${i}`, 0)),
];

/** The likeliest label of some words. */
function label(words: string): string {
  const stored = train(EXAMPLES, LABELS);
  const model: Model = { ...stored, weights: new Int8Array(Buffer.from(stored.weights, 'base64')) };
  const scores = [...stored.bias];
  const all = features(words);
  for (let i = 0; i < all.length; i += 2) addFeature(model, scores, all[i] ?? 0, all[i + 1] ?? 0);
  const chances = probabilities(scores);
  return LABELS[chances.indexOf(Math.max(...chances))] ?? '';
}

describe('training', () => {
  it.each([
    ['de fik lov', 'yes'],
    ['hun fik afslag', 'no'],
    ['det blev drøftet', 'none'],
  ])('learns what tells labels apart: %j is %s', (words, expected) => expect(label(words)).toBe(expected));

  it('gives the same model for the same examples', () => {
    expect(train(EXAMPLES, LABELS)).toEqual(train(EXAMPLES, LABELS));
  });

  it('learns nothing from what too few examples share', () => {
    const stored = train(EXAMPLES, LABELS);
    const weights = new Int8Array(Buffer.from(stored.weights, 'base64'));
    const first = bucketOf(1, hash('nummer3')) * LABELS.length;
    expect([...weights.slice(first, first + LABELS.length)].every((weight) => weight === 0)).toBe(false);
  });
});

describe('probabilities', () => {
  it('sum to 1, also of scores that no exponential could hold', () => {
    expect(probabilities([2000, 1000, -2000]).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });
});
