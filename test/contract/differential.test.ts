// Five hundred random queries over the fixtures: every engine answers what the meaning of the query says, and all show the same.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EngineAnswer, SearchEngine } from '../../src/search/contract.ts';
import { bestPassages } from '../../src/search/passages/best-passages.ts';
import { wantedOf } from '../../src/search/passages/wanted.ts';
import { FACET_FIELDS } from '../../src/search/schema.ts';
import { type EngineUnderTest, engineMakers } from './engines.ts';
import { fixtureDocuments } from './fixture-documents.ts';
import { oracle } from './oracle.ts';
import { type RandomQuery, randomQueries } from './random-queries.ts';
import { engineWith } from './with-corpus.ts';

const ROUNDS = 500;
const SEED = 20_170_630;

const documents = fixtureDocuments();
const truthOf = oracle(documents);

function ask(engine: SearchEngine, { tree, filters, sort }: RandomQuery): Promise<EngineAnswer> {
  const facets = FACET_FIELDS.map((field) => ({ field, limit: 1000 }));
  return engine.search({ tree, filters, sort, facets, limit: 1000 });
}

function expectTruth(query: RandomQuery, answer: EngineAnswer): void {
  const truth = truthOf(query.tree, query.filters);
  const found = answer.hits.map(({ id, tier }) => [id, tier]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const message = JSON.stringify(query);
  expect(found, message).toEqual(truth.found);
  expect(answer.total, message).toBe(truth.found.length);
  for (const { field, counts } of answer.facets) {
    expect(
      Object.fromEntries(counts.map(({ value, count }) => [value, count])),
      `${field} of ${message}`,
    ).toEqual(truth.counts(field));
  }
}

/** Tiers, then scores, then ids; or the sort values. */
function expectOrder({ sort }: RandomQuery, { hits }: EngineAnswer): void {
  for (const [at, hit] of hits.entries()) {
    const before = hits[at - 1];
    if (before === undefined) continue;
    if (sort !== 'relevance') {
      const [value, id] = [String(hit.sort[0]), String(hit.sort[1])];
      const [last, lastId] = [String(before.sort[0]), String(before.sort[1])];
      const inOrder = value === last ? id > lastId : sort === 'date' ? value < last : value > last;
      expect(inOrder, `${sort}: ${lastId} before ${id}`).toBe(true);
    } else if (hit.tier === before.tier) {
      const inOrder = hit.score < before.score || (hit.score === before.score && hit.id > before.id);
      expect(inOrder, `${before.id} ${before.score} before ${hit.id} ${hit.score}`).toBe(true);
    } else expect(hit.tier).toBeGreaterThan(before.tier);
  }
}

describe.each(engineMakers)('random queries to the engine $name', (maker) => {
  let under: EngineUnderTest;
  beforeAll(async () => {
    under = await engineWith(maker, documents);
  });
  afterAll(() => under.dispose());

  test(`${ROUNDS} find what they mean, counted and in order`, { timeout: 300_000 }, async () => {
    const next = randomQueries(documents, SEED);
    let found = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const query = next();
      const answer = await ask(under.engine, query);
      expectTruth(query, answer);
      expectOrder(query, answer);
      if (answer.total > 0 && answer.total < documents.length) found += 1;
    }
    expect(found).toBeGreaterThan(ROUNDS / 3);
  });

  test('pages of random queries hold every hit once', { timeout: 120_000 }, async () => {
    const next = randomQueries(documents, SEED + 1);
    for (let round = 0; round < 40; round += 1) {
      const query = next();
      const whole = await ask(under.engine, query);
      const ids: string[] = [];
      for (let page = 0; page < 40; page += 1) {
        const last = page === 0 ? undefined : whole.hits[ids.length - 1]?.sort;
        const answer = await under.engine.search({
          ...{ ...query, facets: [], limit: 3 },
          ...(last !== undefined && { after: last }),
        });
        ids.push(...answer.hits.map(({ id }) => id));
        if (answer.hits.length < 3) break;
      }
      expect(ids, JSON.stringify(query)).toEqual(whole.hits.map(({ id }) => id));
    }
  });
});

describe.skipIf(engineMakers.length < 2)('two engines side by side', () => {
  const under: EngineUnderTest[] = [];
  beforeAll(async () => {
    for (const maker of engineMakers) under.push(await engineWith(maker, documents));
  });
  afterAll(async () => {
    for (const each of under) await each.dispose();
  });

  test(`${ROUNDS} queries show the same passages, and nearly the same first ten`, {
    timeout: 600_000,
  }, async () => {
    const next = randomQueries(documents, SEED);
    const overlaps: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const query = next();
      const answers = await Promise.all(under.map(({ engine }) => ask(engine, query)));
      const wanted = wantedOf({ tree: query.tree, entities: [] });
      const [first, ...others] = answers.map(({ hits }) =>
        hits.map(({ id, document }) => [id, bestPassages(document, wanted, 3)] as const),
      );
      for (const other of others) expect(new Map(other), JSON.stringify(query)).toEqual(new Map(first));
      const [tops, ...otherTops] = answers.map(({ hits }) => hits.slice(0, 10).map(({ id }) => id));
      for (const top of otherTops) {
        if (top.length > 0) overlaps.push(top.filter((id) => tops?.includes(id)).length / top.length);
      }
    }
    expect(overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length).toBeGreaterThanOrEqual(0.9);
  });
});
