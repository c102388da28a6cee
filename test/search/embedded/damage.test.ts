// Damaged index files: one line that says which and what to do; another generation's damage stops nobody.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { search } from '../../../src/search/answer.ts';
import { openEngine } from '../../../src/search/embedded/index.ts';
import { infoOf } from '../../contract/with-corpus.ts';
import { freshArchives } from './fresh-archive.ts';

const fresh = freshArchives();

const inIndex = (name: string) => join(fresh.archive, 'index', name);

test.each(['', '{}', '{"generation":7}', 'g0001', '{"generation":"../x"}'])(
  'a pointer that holds %j is named, with what to do',
  async (content) => {
    writeFileSync(inIndex('serving.json'), content);
    await expect(search(fresh.engine, 'tilkøb')).rejects.toMatchObject({ code: 'index-damaged' });
    await expect(search(fresh.engine, 'tilkøb')).rejects.toThrow(/serving\.json.*reindex/);
  },
);

test('a file that is no generation is not listed and stops nobody', async () => {
  writeFileSync(inIndex('g0002.sqlite'), 'this is no database, only a line of text');
  expect((await fresh.engine.generations()).map(({ id }) => id)).toEqual(['g0001']);
  expect((await search(fresh.engine, 'tilkøb')).total).toBe(0);
});

test('a serving generation that is no database is an error that names it', async () => {
  await fresh.engine.close();
  rmSync(inIndex('g0001.sqlite'));
  writeFileSync(inIndex('g0001.sqlite'), 'this is no database, only a line of text');
  await expect(search(fresh.engine, 'tilkøb')).rejects.toMatchObject({ name: 'StopError' });
  await expect(search(fresh.engine, 'tilkøb')).rejects.toThrow(/g0001/);
});

test('a file on its way when the process was killed is no generation', async () => {
  writeFileSync(inIndex('g0002.sqlite.new'), 'half');
  writeFileSync(inIndex('serving.json.new'), '{"gene');
  expect((await fresh.engine.generations()).map(({ id }) => id)).toEqual(['g0001']);
  expect(await fresh.engine.serving()).toBe('g0001');
  await fresh.engine.create(infoOf('g0002'));
  await fresh.engine.switchTo('g0002');
  expect(await fresh.engine.serving()).toBe('g0002');
});

test('a generation whose file vanished under an open engine is unknown', async () => {
  await fresh.engine.create(infoOf('g0003'));
  const other = await openEngine({ archive: fresh.archive });
  await other.drop('g0003');
  await other.close();
  await expect(fresh.engine.count('g0003')).rejects.toMatchObject({ code: 'unknown-generation' });
});
