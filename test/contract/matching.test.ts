// Every engine matches the same documents: the table of matching.ts on each.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { type EngineUnderTest, engineMakers } from './engines.ts';
import { idOf } from './make-document.ts';
import { matchRows } from './matching.ts';
import { request } from './nodes.ts';
import { engineWith } from './with-corpus.ts';

describe.each(engineMakers)('the engine $name', (maker) => {
  let under: EngineUnderTest;

  beforeAll(async () => {
    under = await engineWith(maker, corpus.values());
  });
  afterAll(() => under.dispose());

  test.each(matchRows)('$title: $reason', async ({ tree, finds }) => {
    const { hits, total } = await under.engine.search(request(tree));
    expect(hits.map(({ id }) => id).sort()).toEqual(finds.map(idOf).sort());
    expect(total).toBe(finds.length);
  });
});
