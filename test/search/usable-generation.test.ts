// A generation made by another analysis is reported, never served.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { search } from '../../src/search/answer.ts';
import type { SearchEngine } from '../../src/search/contract.ts';
import { openEngine } from '../../src/search/embedded/index.ts';
import { type GenerationInfo, isGenerationId, nextGenerationId } from '../../src/search/generation.ts';
import { generationFault } from '../../src/search/usable-generation.ts';
import { infoOf } from '../contract/with-corpus.ts';

let archive: string;
let engine: SearchEngine;
beforeEach(async () => {
  archive = mkdtempSync(join(tmpdir(), 'trial-archive-generation-'));
  engine = await openEngine({ archive });
});
afterEach(async () => {
  await engine.close();
  rmSync(archive, { recursive: true, force: true });
});

const otherRows: readonly (readonly [other: Partial<GenerationInfo>, message: RegExp, reason: string])[] = [
  [{ analysis: 'andre-regler' }, /analysis andre-regler/, 'another analysis'],
  [{ schema: 99 }, /schema 99/, 'another schema'],
];

test.each(otherRows)('a generation with %j is refused: %s', async (other, message) => {
  const info = { ...infoOf('g0001'), ...other };
  await engine.create(info);
  await engine.switchTo('g0001');
  await expect(search(engine, 'tilkøb')).rejects.toMatchObject({ code: 'generation-outdated' });
  expect(generationFault(info)).toMatch(message);
});

test('a generation of this program is not at fault', () => {
  expect(generationFault(infoOf('g0001'))).toBeNull();
});

test('without a generation the answer says what to do', async () => {
  await expect(search(engine, 'tilkøb')).rejects.toThrow(/trial-archive (ingest|reindex)/);
});

const nextRows: readonly (readonly [existing: readonly string[], next: string, reason: string])[] = [
  [[], 'g0001', 'the first'],
  [['g0001', 'g0003'], 'g0004', 'after the highest'],
  [['g9999'], 'g10000', 'past four digits'],
  [['noget andet'], 'g0001', 'other names do not count'],
];

test.each(nextRows)('after %j comes %s: %s', (existing, next) => {
  expect(nextGenerationId(existing)).toBe(next);
  expect(isGenerationId(next)).toBe(true);
});
