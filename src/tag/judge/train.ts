// Makes a model of examples: logistic regression with several labels, by stochastic gradient descent with AdaGrad's steps. The same
// examples in the same order give the same model. Run by scripts/train-judges.mjs; nothing of it is used in tagging.
import { BUCKETS } from './hash.ts';
import { probabilities, type StoredModel } from './model.ts';

/** A statement with its right label. */
export interface Example {
  /** Bucket and value, in turn. */
  readonly features: Float64Array;
  /** Index into the labels. */
  readonly label: number;
  /** How much it counts beside others. */
  readonly weight: number;
}

const ROUNDS = 8;
const STEP = 0.3;
const DECAY = 1e-4;
/** A bucket that fewer examples fall into teaches nothing. */
const LEAST_SEEN = 3;
/** Steps smaller than this are not taken. */
const LEAST = 1e-4;
const MOST_BYTE = 127;

/** Weights while they are learnt, with the sums of squares that AdaGrad divides by. */
interface Learner {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly bias: number[];
  readonly biasSquares: number[];
}

/** A model of the examples; deterministic. */
export function train(examples: readonly Example[], labels: readonly string[]): StoredModel {
  const size = BUCKETS * labels.length;
  const learner: Learner = {
    weights: new Float64Array(size),
    squares: new Float64Array(size).fill(1e-6),
    bias: labels.map(() => 0),
    biasSquares: labels.map(() => 1e-6),
  };
  const known = frequent(examples);
  const order = known.map((_, at) => at);
  const next = randomFrom(12345);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next);
    for (const at of order) {
      const example = known[at];
      if (example !== undefined) learn(learner, example, labels.length);
    }
  }
  return stored(learner, labels);
}

/** The examples with the features that enough of them share. */
function frequent(examples: readonly Example[]): Example[] {
  const seen = new Uint32Array(BUCKETS);
  for (const { features } of examples)
    for (const bucket of new Set(features.filter((_, i) => i % 2 === 0)))
      seen[bucket] = (seen[bucket] ?? 0) + 1;
  return examples.map((example) => ({
    ...example,
    features: example.features.filter((_, i, all) => (seen[all[i - (i % 2)] ?? 0] ?? 0) >= LEAST_SEEN),
  }));
}

function learn({ weights, squares, bias, biasSquares }: Learner, example: Example, count: number): void {
  const { features, label, weight } = example;
  const scores = [...bias];
  for (let i = 0; i < features.length; i += 2) {
    const [first, value] = [(features[i] ?? 0) * count, features[i + 1] ?? 0];
    for (let k = 0; k < count; k++) scores[k] = (scores[k] ?? 0) + (weights[first + k] ?? 0) * value;
  }
  const found = probabilities(scores);
  for (let k = 0; k < count; k++) {
    const off = ((found[k] ?? 0) - (k === label ? 1 : 0)) * weight;
    if (Math.abs(off) < LEAST) continue;
    biasSquares[k] = (biasSquares[k] ?? 0) + off * off;
    bias[k] = (bias[k] ?? 0) - (STEP * off) / Math.sqrt(biasSquares[k] ?? 1);
    for (let i = 0; i < features.length; i += 2) {
      const place = (features[i] ?? 0) * count + k;
      const slope = off * (features[i + 1] ?? 0) + DECAY * (weights[place] ?? 0);
      squares[place] = (squares[place] ?? 0) + slope * slope;
      weights[place] = (weights[place] ?? 0) - (STEP * slope) / Math.sqrt(squares[place] ?? 1);
    }
  }
}

function stored({ weights, bias }: Learner, labels: readonly string[]): StoredModel {
  const most = weights.reduce((found, weight) => Math.max(found, Math.abs(weight)), 1e-9);
  const scale = most / MOST_BYTE;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return {
    version: 1,
    labels,
    bias: bias.map((one) => Number(one.toFixed(6))),
    scale: Number(scale.toPrecision(8)),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}

/** A generator of numbers from 0 to 1 (linear congruential), the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fisher and Yates, in place. */
function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
