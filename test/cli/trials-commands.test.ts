// `trials`, `trials show`, `conflicts` as people call them: every format, names for ids, options before and after.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'cli-trials-'));
const archive = join(folder, 'archive');

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, TRIAL_ARCHIVE: '', TRIAL_ENGINE: '' };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [PROGRAM, ...args], { env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const LETTER = `Økonomi- og Indenrigsministeriet

Dato: 30. juni 2017

Til frikommunenetværket Billige boliger og fleksible boligløsninger

Svar på ansøgning om startboliger til unge

Forsøget om startboliger til unge imødekommes. Hillerød Kommune kan fravige almenboliglovens § 54.

Med venlig hilsen
Asta Bruun
fuldmægtig
`;

let id = '';

beforeAll(async () => {
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers', 'brev.txt'), LETTER);
  const { code, err } = await run('ingest', join(folder, 'papers'), '--archive', archive, '--workers', '1');
  if (code !== 0) throw new Error(err);
  const { out } = await run('trials', '--archive', archive, '--json');
  id = (JSON.parse(out) as { trials: { id: string }[] }).trials[0]?.id ?? '';
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('trials show', () => {
  it('reads the archive that is named after it', async () => {
    const { code, out } = await run('trials', 'show', id, '--archive', archive, '--why');
    expect(code).toBe(0);
    expect(out).toContain(id);
  });

  it.each([
    ['csv', /^\ufeffdate;kind;what;trial;/],
    ['markdown', /^\| date \| kind \|/],
    ['jsonl', /^\{"kind":|^\{"date":/],
    ['json', /^\{"trial":\{/],
    ['table', /^startboliger til unge/i],
  ])('prints %s', async (format, expected) => {
    const { out } = await run('trials', 'show', id, '--archive', archive, '--format', format);
    expect(out).toMatch(expected);
  });

  it('names one that is not there, and the nearest', async () => {
    const { code, err } = await run('trials', 'show', 'startboliger', '--archive', archive);
    expect([code, err]).toEqual([1, expect.stringContaining(`the id startboliger; nearest: ${id}`)]);
  });

  it('names what it speaks of, and places as corrections take them', async () => {
    const { out } = await run('trials', 'show', id, '--archive', archive, '--why');
    expect(out).toContain('municipality Hillerød');
    expect(out).toContain('almenboligloven § 54');
    expect(out).toMatch(/brev\.txt, p\. 1 \([0-9a-f]{16}-0:\d+-\d+\): /);
  });

  it('is corrected at such a place, and as before once the word is taken back', async () => {
    const told = await run('trials', 'show', id, '--archive', archive);
    const place = /municipality Hillerød\n.*\((\S+:\d+-\d+)\)/.exec(told.out)?.[1] ?? '';
    const word = ['--by', 'Anne', '--because', 'read it', '--archive', archive];
    const { out } = await run('correct', 'reject', id, place, ...word);
    const rejected = await run('trials', 'show', id, '--archive', archive, '--why');
    expect(rejected.out).not.toContain('Hillerød\n');
    expect(rejected.out).toContain('Anne: reject-link (read it)');
    await run('correct', 'withdraw', /kept as (\w+)/.exec(out)?.[1] ?? '', '--archive', archive);
    expect((await run('trials', 'show', id, '--archive', archive)).out).toBe(told.out);
  }, 60_000);
});

describe('an empty answer', () => {
  it.each([
    [['trace', 'serviceloven § 999'], 'nothing in this archive answers to serviceloven § 999'],
    [['trials', '--outcome', 'rejected'], 'no trial in this archive is such a one'],
    [['matrix', '--outcome', 'rejected'], 'nothing to count'],
  ])('of %s is a sentence', async (command, said) => {
    const { out } = await run(...command, '--archive', archive);
    expect(out).toContain(said);
    expect(out).not.toMatch(/^title/m);
  });
});

describe('trials', () => {
  it.each([
    ['csv', /^\ufefftrial;title;/],
    ['markdown', /^\| trial \|/],
    ['table', /^title {2,}municipalities {2,}challenged/],
    ['jsonl', /^\{.*\}\n$/],
  ])('prints %s', async (format, expected) => {
    expect((await run('trials', '--archive', archive, '--format', format)).out).toMatch(expected);
  });

  it('takes names for ids, and offers the nearest for one that is none', async () => {
    const named = ['--network', 'Billige boliger og fleksible boligløsninger', '--municipality', 'Hillerød'];
    expect((await run('trials', '--archive', archive, ...named)).code).toBe(0);
    const { code, err } = await run('trials', '--archive', archive, '--network', 'Aarhus');
    expect([code, err]).toEqual([2, expect.stringMatching(/no network is called "Aarhus"; nearest: /)]);
  });
});

describe('conflicts', () => {
  it.each([
    ['csv', /^\ufeffid;kind;trial;/],
    ['markdown', /^\| id \| kind \|/],
    ['jsonl', /^\{.*"kind":"municipality-outside-network".*\}\n$/],
    ['json', /^\{"conflicts":\[\{/],
    ['table', /^municipality-outside-network {2}fk2-boliger/],
  ])('prints %s', async (format, expected) => {
    expect((await run('conflicts', '--archive', archive, '--format', format)).out).toMatch(expected);
  });
});

describe('dates of filters', () => {
  it.each(['juni', '2017-13', '01-06-2017'])('refuse %s', async (date) => {
    const { code, err } = await run('trace', 'almenboligloven', '--archive', archive, '--from', date);
    expect([code, err]).toEqual([2, expect.stringContaining('expected a year, month or day')]);
  });
});
