// A linear model with several labels: loads it, and weighs features with it. Knows nothing of words.
import { readFileSync } from 'node:fs';
import { BUCKETS } from './hash.ts';

/** A model as it is stored: `weights` are bytes in base64, bucket by bucket, a signed byte a label, each times `scale`. */
export interface StoredModel {
  readonly version: number;
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  readonly scale: number;
  readonly weights: string;
}

/** A model ready for use. The first label is that of nothing. */
export interface Model {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  readonly scale: number;
  readonly weights: Int8Array;
}

/** The model of `data/NAME.json`. Throws where its weights do not fit its labels. */
export function loadModel(name: string): Model {
  const stored = JSON.parse(
    readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8'),
  ) as StoredModel;
  const bytes = Buffer.from(stored.weights, 'base64');
  if (bytes.length !== BUCKETS * stored.labels.length)
    throw new Error(`The model ${name} has ${bytes.length} weights: train it again (npm run train).`);
  const { labels, bias, scale } = stored;
  return { labels, bias, scale, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
}

/** Adds a feature of a bucket to the scores of all labels. */
export function addFeature(
  { labels, scale, weights }: Model,
  scores: number[],
  bucket: number,
  value: number,
): void {
  const first = bucket * labels.length;
  for (let k = 0; k < labels.length; k++)
    scores[k] = (scores[k] ?? 0) + (weights[first + k] ?? 0) * scale * value;
}

/** Scores as probabilities that sum to 1. */
export function probabilities(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
