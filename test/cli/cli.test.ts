// The program as people call it: one process a row, over an archive made once.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'cli-'));
const archive = join(folder, 'archive');

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, TRIAL_ARCHIVE: '', TRIAL_ENGINE: '', ELASTICSEARCH_URL: '' };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [PROGRAM, ...args], {
      env,
      maxBuffer: 1e8,
    });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const LETTER = `Økonomi- og Indenrigsministeriet

Dato: 30. juni 2018
Sagsnr. 2018-77

Til Odder Kommune

Svar på ansøgning om fælles tandpleje

Forsøget om fælles tandpleje imødekommes. Odder Kommune kan fravige sundhedslovens § 127.

Med venlig hilsen
Asta Bruun
fuldmægtig
`;

beforeAll(async () => {
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers', 'brev.txt'), LETTER);
  const { code, err } = await run(
    'ingest',
    join(folder, 'papers'),
    '--archive',
    archive,
    '--json',
    '--workers',
    '1',
  );
  if (code !== 0) throw new Error(err);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line', () => {
  it('ingest again does nothing, and its last line says so', async () => {
    const { code, out } = await run(
      'ingest',
      join(folder, 'papers'),
      '--archive',
      archive,
      '--json',
      '--workers',
      '1',
    );
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ event: 'file', state: 'unchanged' });
    expect(lines.at(-1)).toMatchObject({ event: 'done', files: 1, documents: 1, deadLetters: 0, skipped: 0 });
  });

  it('tag needs no archive, and every mention is the text it names', async () => {
    const { code, out } = await run('tag', join(folder, 'papers', 'brev.txt'), '--json');
    const { text, documents, mentions } = JSON.parse(out);
    expect(code).toBe(0);
    expect(documents[0]).toMatchObject({
      kind: 'ministry-letter',
      date: '2018-06-30',
      caseNumbers: ['2018-77'],
      start: 0,
    });
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
    expect(mentions.map((one: { id: string }) => one.id)).toEqual(
      expect.arrayContaining(['0727', 'sundhedsloven§127', 'approved']),
    );
  });

  it('search gives the passage, as a slice of the text', async () => {
    const { code, out } = await run('search', 'tandpleje', '--archive', archive, '--json');
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(answer.total).toBe(1);
    const { text, highlights, start, end } = answer.hits[0].passages[0];
    expect(LETTER.slice(start, end)).toBe(text);
    expect(text.slice(...highlights[0]).toLowerCase()).toBe('tandpleje');
  });

  it('trace tells the trial, its answer and its proof, and re-reads the proof', async () => {
    const { code, out } = await run(
      'trace',
      'sundhedsloven § 127',
      '--archive',
      archive,
      '--json',
      '--verify',
    );
    const { rows, totals, broken } = JSON.parse(out);
    expect(code).toBe(0);
    expect(rows[0]).toMatchObject({
      provision: 'sundhedsloven§127',
      role: 'challenged',
      outcome: 'approved',
      municipalities: ['0727'],
    });
    expect(totals.rows).toBe(rows.length);
    expect(broken).toEqual([]);
  });

  const refused: [reason: string, args: string[], code: number, message: RegExp][] = [
    ['an unknown option', ['search', '--bogus', 'x'], 2, /unknown option '--bogus'/],
    ['an unknown command', ['serch', 'x'], 2, /unknown command 'serch'/],
    [
      'a missing folder',
      ['ingest', join(folder, 'borte')],
      2,
      /borte: no such file or folder; nothing was ingested/,
    ],
    [
      'no archive',
      ['status', '--archive', join(folder, 'tom')],
      2,
      /there is no archive here; ingest into it first/,
    ],
    [
      'a query with an open quote',
      ['search', '"åben', '--archive', archive],
      2,
      /character 1: .*expected a closing "/,
    ],
    [
      'a name nobody has',
      ['trace', 'Nordkøbing', '--archive', archive],
      2,
      /nothing is called "Nordkøbing"; nearest:/,
    ],
    [
      'an Elasticsearch that does not answer',
      [
        'search',
        'x',
        '--archive',
        archive,
        '--engine',
        'elasticsearch',
        '--elasticsearch-url',
        'http://127.0.0.1:1',
      ],
      2,
      /does not answer .*no document is lost/,
    ],
    ['a wrong setting', ['status', '--archive', archive, '--engine', 'solr'], 2, /embedded.*elasticsearch/],
    [
      'a document that is not there',
      ['show', '0000000000000000-0', '--archive', archive],
      1,
      /there is no document/,
    ],
    ['nothing found', ['search', 'xylofonkoncert', '--archive', archive], 1, /^$/],
  ];
  it.each(refused)('%s is one clear line and an exit code', async (_, args, code, message) => {
    const result = await run(...args);
    expect(result.code).toBe(code);
    expect(result.err).toMatch(message);
    expect(result.err).not.toMatch(/\n\s+at /);
  });

  it('leaves nothing behind when it could not run', async () => {
    await run('ingest', join(folder, 'borte'), '--archive', join(folder, 'nyt'));
    const { code } = await run('status', '--archive', join(folder, 'nyt'));
    expect(code).toBe(2);
  });
});
