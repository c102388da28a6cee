// Recall, precision and shown evidence of typed questions over the marked fixtures. A failure names what fell short.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SearchHit, search } from '../../../src/search/answer.ts';
import { type EngineUnderTest, engineMakers } from '../../contract/engines.ts';
import { fixtureDocuments } from '../../contract/fixture-documents.ts';
import { engineWith } from '../../contract/with-corpus.ts';
import { gradedQuestions } from './read-questions.ts';

const documents = fixtureDocuments();
const questions = gradedQuestions(documents.map(({ path }) => path));

interface Graded {
  readonly query: string;
  readonly recall: number;
  readonly precision: number;
  readonly shown: number;
  /** Wrong answers that stand above a right one. */
  readonly above: readonly string[];
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function grade(query: string, right: readonly string[], hits: readonly SearchHit[]): Graded {
  const found = hits.map(({ document }) => document.path);
  const wanted = new Set(right);
  const lastRight = found.findLastIndex((name) => wanted.has(name));
  const good = hits.filter(({ document }) => wanted.has(document.path));
  const marked = good.filter(({ passages }) => passages.some(({ highlights }) => highlights.length > 0));
  return {
    query,
    recall: share(good.length, right.length),
    precision: share(good.length, found.length),
    shown: share(marked.length, good.length),
    above: found.slice(0, lastRight).filter((name) => !wanted.has(name)),
    missing: right.filter((name) => !found.includes(name)),
    wrong: found.filter((name) => !wanted.has(name)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('typed questions', () => {
  let under: EngineUnderTest;
  const graded: Graded[] = [];

  beforeAll(async () => {
    const [embedded] = engineMakers;
    if (embedded === undefined) throw new Error('no engine');
    under = await engineWith(embedded, documents);
    for (const { query, right } of questions) {
      const { hits } = await search(under.engine, query, { limit: 100, facets: [] });
      graded.push(grade(query, right, hits));
    }
  });
  afterAll(() => under.dispose());

  test('every question has a right answer, and none is right for all', () => {
    for (const { query, right } of questions) {
      expect(right.length, query).toBeGreaterThan(0);
      expect(right.length, query).toBeLessThan(documents.length);
    }
  });

  test('recall is at least .95 in the mean', () => {
    const short = graded.filter(({ recall }) => recall < 1).map(({ query, missing }) => ({ query, missing }));
    expect(mean(graded.map(({ recall }) => recall)), JSON.stringify(short)).toBeGreaterThanOrEqual(0.95);
  });

  test('precision is at least .95 in the mean', () => {
    const short = graded
      .filter(({ precision }) => precision < 1)
      .map(({ query, wrong }) => ({ query, wrong }));
    expect(mean(graded.map(({ precision }) => precision)), JSON.stringify(short)).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  test('no wrong answer stands above a right one', () => {
    const wrong = graded
      .filter(({ above }) => above.length > 0)
      .map(({ query, above }) => ({ query, above }));
    expect(wrong).toEqual([]);
  });

  test('evidence is shown for every right answer', () => {
    expect(mean(graded.map(({ shown }) => shown))).toBe(1);
  });
});
