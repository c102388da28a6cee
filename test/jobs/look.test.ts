// Looking at an archive: status, plan, runs, metrics, doctor, watch, the log.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { doctor } from '../../src/jobs/doctor/index.ts';
import { planIngest, watch } from '../../src/jobs/ingest/index.ts';
import { archiveMetrics, listRuns, showRun, status } from '../../src/jobs/look/index.ts';
import { archiveLayout } from '../../src/store/index.ts';
import { fakeArchive } from './fake-archive.ts';

test('status counts what the archive holds', async () => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus\n===\nOdense', 'b.txt': '@permanent', 'c.meta.yaml': 'collection: x' });
  await archive.ingest();
  expect(await status(archive.setup)).toMatchObject({
    ...{ files: 2, documents: 2, mentions: 2, trials: 2, deadLetters: 1, skipped: 1, unfinished: 0 },
    ...{ engine: 'embedded', generation: 'g0001', behind: 0, lock: null },
    lastRun: { job: 'ingest', state: 'done' },
  });
});

test('status tells of an engine that is away', async () => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus' });
  await archive.ingest();
  const openEngine = () => Promise.reject(new Error('nobody answers'));
  const told = await status({ ...archive.setup, openEngine });
  expect(told).toMatchObject({ documents: 1, generation: null, behind: null, engineFault: 'nobody answers' });
});

describe('a plan', () => {
  test('of a new folder makes no archive', async () => {
    const archive = fakeArchive();
    const plan = await planIngest(archive.setup, [archive.write({ 'a.txt': 'Aarhus' })]);
    expect(plan.files).toMatchObject([{ why: 'new file', stages: ['extract', 'clean', 'segment', 'tag'] }]);
    expect(existsSync(archive.archive)).toBe(false);
  });

  test('of shards names every file in just one of them', async () => {
    const archive = fakeArchive();
    const names = Array.from({ length: 8 }, (_, n) => `${n}.txt`);
    const paths = [archive.write(Object.fromEntries(names.map((name) => [name, `Aarhus ${name}`])))];
    const plans = [1, 2].map((index) => planIngest(archive.setup, paths, { index, of: 2 }));
    const files = (await Promise.all(plans)).map((plan) => plan.files.map(({ path }) => path));
    expect(files.flat().sort()).toEqual(names.map((name) => join(archive.papers, name)));
    expect(files.map(({ length }) => length)).not.toContain(8);
  });

  test('after an ingest has nothing to do', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aarhus', 'b.txt': '@permanent' });
    await archive.ingest();
    const plan = await planIngest(archive.setup, [archive.papers]);
    expect(plan.files.map(({ stages, why }) => [stages.length, why])).toEqual([
      [0, 'up to date'],
      [0, 'dead letter: file is damaged, ••••••-••••'],
    ]);
    expect(plan).toMatchObject({ link: false, index: 0 });
  });

  test('after a change of rules says that only tagging runs, from the stored text', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aarhus' });
    await archive.ingest();
    vi.stubEnv('FAKE_TAG_VERSION', '2');
    const plan = await planIngest(archive.setup, []);
    vi.unstubAllEnvs();
    expect(plan.files).toMatchObject([{ stages: ['tag'], why: 'version 1 is now 2' }]);
    expect(plan.link).toBe(true);
  });
});

test('a change of rules tags again without extracting', async () => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus' });
  await archive.ingest();
  vi.stubEnv('FAKE_TAG_VERSION', '2');
  await archive.ingest();
  vi.unstubAllEnvs();
  const [run] = listRuns(archive.setup);
  expect(run?.report).toMatchObject({ stages: { tag: { runs: 1 } } });
  expect(run?.report.stages).not.toHaveProperty('extract');
});

test('every job leaves a report; an unknown one is named', async () => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus' });
  await archive.ingest();
  await expect(archive.ingest({ paths: [join(archive.papers, 'none')] })).rejects.toMatchObject({
    code: 'no-such-path',
  });
  const [failed, done] = listRuns(archive.setup);
  expect(done).toMatchObject({ job: 'ingest', state: 'done', report: { counts: { files: 1, ingested: 1 } } });
  expect(failed).toMatchObject({
    state: 'failed',
    report: { error: expect.stringContaining('no such file') },
  });
  expect(showRun(archive.setup, done?.id ?? '').id).toBe(done?.id);
  expect(() => showRun(archive.setup, 'x')).toThrow('x: no run has this id');
});

test('metrics are in the form that Prometheus reads', async () => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus', 'b.txt': '@permanent' });
  await archive.ingest();
  const lines = archiveMetrics(archive.store()).split('\n');
  expect(lines).toContain('trial_archive_documents 1');
  expect(lines).toContain('trial_archive_dead_letters_by_cause{cause="permanent"} 1');
  expect(lines).toContain('trial_archive_runs_total{job="ingest",state="done"} 1');
  const line =
    /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\})? -?[0-9.e+]+|)$/;
  for (const one of lines) expect(one).toMatch(line);
});

test('the log names files by hash, never by path or text', async () => {
  const archive = fakeArchive({ logLevel: 'debug' });
  archive.write({ 'Jens Hansen.txt': '@permanent Aarhus' });
  await archive.ingest();
  const log = readFileSync(archiveLayout(archive.archive).log, 'utf8');
  expect(log).toContain('dead letter');
  expect(log).not.toMatch(/Jens|Hansen|Aarhus|damaged, /);
  for (const line of log.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('time');
});

test('doctor finds nothing wrong here, and says what it looked at', async () => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus' });
  await archive.ingest();
  const checks = await doctor(archive.setup);
  expect(checks.filter(({ state }) => state === 'fault')).toEqual([]);
  expect(checks.map(({ name }) => name)).toEqual([
    'node',
    'sqlite',
    'memory',
    'disk',
    'archive',
    'lock',
    'ocr',
    'embedded',
  ]);
});

test('watch takes in what is dropped into the folder, and ends when told', async () => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus' });
  const end = new AbortController();
  const seen: string[] = [];
  const watching = watch(archive.setup, {
    paths: [archive.papers],
    signal: end.signal,
    intervalMs: 50,
    onEvent: (event) => void (event.event === 'done' && seen.push(`${event.documents}`)),
  });
  await expect.poll(() => seen, { timeout: 15_000 }).toEqual(['1']);
  archive.write({ 'b.txt': 'Odense' });
  await expect.poll(() => seen, { timeout: 15_000 }).toEqual(['1', '2']);
  end.abort();
  await watching;
});
