// Originals by hash: whole or not there.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { archiveLayout, listObjects, objectPath } from '../../src/store/index.ts';
import { hashOfFile, putObject, removeObject } from '../../src/store/objects.ts';

function fresh() {
  const folder = mkdtempSync(join(tmpdir(), 'trial-archive-objects-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const source = join(folder, 'source');
  writeFileSync(source, 'bytes');
  return { layout: archiveLayout(join(folder, 'archive')), source, hash: sha256('bytes') };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

test('an object is there under its hash, and nothing else is', async () => {
  const { layout, source, hash } = fresh();
  await putObject(layout, hash, source);
  expect(readFileSync(objectPath(layout, hash), 'utf8')).toBe('bytes');
  expect(listObjects(layout)).toEqual([hash]);
  expect(readdirSync(layout.temporary)).toEqual([]);
});

test('a file that changes while it is read leaves nothing', async () => {
  const { layout, source } = fresh();
  await expect(putObject(layout, sha256('other'), source)).rejects.toMatchObject({ code: 'file-changed' });
  expect(listObjects(layout)).toEqual([]);
  expect(readdirSync(layout.temporary)).toEqual([]);
});

test('an object that is there is not read again', async () => {
  const { layout, source, hash } = fresh();
  await putObject(layout, hash, source);
  await putObject(layout, hash, join(source, 'not', 'there'));
  expect(await hashOfFile(objectPath(layout, hash))).toBe(hash);
});

test('a removed object is gone, and may be removed again', async () => {
  const { layout, source, hash } = fresh();
  await putObject(layout, hash, source);
  await removeObject(layout, hash);
  await removeObject(layout, hash);
  expect(existsSync(objectPath(layout, hash))).toBe(false);
  expect(await hashOfFile(objectPath(layout, hash))).toBeUndefined();
});
