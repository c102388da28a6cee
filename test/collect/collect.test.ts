import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect, collectEmbedded } from '../../src/collect/index.ts';
import type { Collected } from '../../src/model/stages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collect-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function met(...paths: string[]): Promise<Collected[]> {
  const all: Collected[] = [];
  for await (const one of collect(paths)) all.push(one);
  return all;
}

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

describe('collect', () => {
  it('gives every file of a folder with its hash, in order of paths', async () => {
    write('b.txt', 'to');
    write('a/c.txt', 'tre');
    const files = (await met(folder)).flatMap((one) => (one.state === 'file' ? [one.file] : []));
    expect(files.map((file) => file.path)).toEqual([`${folder}/a/c.txt`, `${folder}/b.txt`]);
    // SHA-256 of the bytes "to", from another tool.
    expect(files[1]?.hash).toBe('663ea1bfffe5038f3f0cf667f14c4257eff52d77ce7f2a218f72e9286616ea39');
    expect(files[1]?.size).toBe(2);
  });

  it('leaves a trace of everything that is no paper', async () => {
    write('.skjult', 'x');
    write('Thumbs.db', 'x');
    write('a.txt', 'x');
    symlinkSync('/etc/hostname', join(folder, 'ud'));
    symlinkSync(join(folder, 'borte'), join(folder, 'brudt'));
    symlinkSync(join(folder, 'a.txt'), join(folder, 'ind'));
    const states = (await met(folder)).map((one) =>
      (one.state === 'file' ? `file ${one.file.path}` : `${one.reason} ${one.path}`).replace(
        `${folder}/`,
        '',
      ),
    );
    expect(states.sort()).toEqual([
      'broken link brudt',
      'file a.txt',
      'file ind',
      'hidden or system file .skjult',
      'hidden or system file Thumbs.db',
      'link that leads outside ud',
    ]);
  });

  it('stops before the first file when a path does not exist', async () => {
    write('a.txt', 'x');
    await expect(met(folder, join(folder, 'findes-ikke'))).rejects.toThrow(
      /findes-ikke: no such file or folder; nothing was ingested/,
    );
  });

  it('reads a sidecar, and says what is wrong with one', async () => {
    write('a.txt', 'x');
    write('a.txt.meta.yaml', 'collection: Ministeriet\nsource: https://example.dk/a\nfetched: 2024-03-01\n');
    write('b.txt', 'y');
    write('b.txt.meta.yaml', 'collection: X\nsamling: Y\n');
    const all = await met(folder);
    const a = all.find((one) => one.state === 'file' && one.file.path.endsWith('a.txt'));
    expect(a?.state === 'file' && a.file.meta).toEqual({
      collection: 'Ministeriet',
      sourceUrl: 'https://example.dk/a',
      fetched: '2024-03-01',
    });
    const b = all.find((one) => one.state === 'skipped' && one.path.endsWith('b.txt.meta.yaml'));
    expect(b?.state === 'skipped' && b.reason).toMatch(
      /b\.txt\.meta\.yaml:2: unknown key "samling"; valid keys: collection, source, fetched, rights/,
    );
  });

  const types: [reason: string, bytes: string, name: string, type: string][] = [
    ['a PDF by its bytes, whatever its name', '%PDF-1.7\n', 'x.txt', 'application/pdf'],
    ['a mail by its header fields', 'From: a@b.dk\nDate: 1 Jan 2018\n\nHej', 'x', 'message/rfc822'],
    [
      'a text that begins with a label is no mail',
      'Dato: 1. maj 2017\nTil: Odder Kommune\n',
      'x.txt',
      'text/plain',
    ],
    ['a page by its doctype', '<!DOCTYPE html><html><body>Hej</body></html>', 'x', 'text/html'],
    ['text about a tag is text', 'Skriv <html> øverst', 'x.txt', 'text/plain'],
    ['bytes with NUL are no text', 'a\u0000b', 'x.txt', 'application/octet-stream'],
    ['a zip', 'PK\u0003\u0004 indhold.txt', 'x', 'application/zip'],
    [
      'a Word file by its members',
      'PK\u0003\u0004 [Content_Types].xml word/document.xml',
      'x.zip',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
  ];
  it.each(types)('judges types by bytes: %s', (_, bytes, name, type) => {
    expect(collectEmbedded(Buffer.from(bytes, 'latin1'), name).mediaType).toBe(type);
  });
});
