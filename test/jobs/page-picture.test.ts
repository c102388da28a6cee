import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pagePicture } from '../../src/jobs/page-picture/index.ts';

/** The process that draws runs TypeScript sources here. */
process.env.NODE_OPTIONS = `--import ${new URL('../typescript-hook.mjs', import.meta.url)}`;

const PAPER = join(
  import.meta.dirname,
  '../../fixtures/documents/ministerium/pressemeddelelse-2017-10-04.pdf',
);
const folder = mkdtempSync(join(tmpdir(), 'page-picture-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the picture of a page', () => {
  it('is a PNG no larger than a screen needs', async () => {
    const picture = await pagePicture({ path: PAPER, page: 2, width: 595, height: 842 });
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([picture.readUInt32BE(16) <= 1100, picture.readUInt32BE(20) <= 1600]).toEqual([true, true]);
  }, 30_000);

  it('of what is no PDF is an error, the next one is drawn all the same', async () => {
    const path = join(folder, 'itu.pdf');
    writeFileSync(path, '%PDF-1.7\nitu');
    const size = { width: 595, height: 842 };
    await expect(pagePicture({ path, page: 1, ...size })).rejects.toMatchObject({ code: 'no-picture' });
    await expect(pagePicture({ path: PAPER, page: 1, ...size })).resolves.toBeInstanceOf(Buffer);
  }, 60_000);
});
