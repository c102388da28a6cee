// Every engine matches the same documents: the table of matching.ts on each.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANALYSIS_VERSION } from '../../src/search/analysis/index.ts';
import { SCHEMA_VERSION } from '../../src/search/schema.ts';
import { corpus } from './corpus.ts';
import { type EngineUnderTest, engineMakers } from './engines.ts';
import { idOf } from './make-document.ts';
import { matchRows } from './matching.ts';
import { request } from './nodes.ts';

describe.each(engineMakers)('the engine $name', ({ make }) => {
  let under: EngineUnderTest;

  beforeAll(async () => {
    under = await make();
    await under.engine.create({
      id: 'g0001',
      analysis: ANALYSIS_VERSION,
      schema: SCHEMA_VERSION,
      createdFrom: 0,
    });
    const upserts = [...corpus.values()].map((document, at) => ({ change: at + 1, document }));
    await under.engine.write('g0001', { upserts, deletes: [], upTo: upserts.length });
    await under.engine.switchTo('g0001');
  });
  afterAll(() => under.dispose());

  test.each(matchRows)('$title: $reason', async ({ tree, finds }) => {
    const { hits, total } = await under.engine.search(request(tree));
    expect(hits.map(({ id }) => id).sort()).toEqual(finds.map(idOf).sort());
    expect(total).toBe(finds.length);
  });
});
