// A clock that is set back: what is due is found by keys and numbers, never by time.
import { afterEach, expect, test, vi } from 'vitest';
import { listRuns } from '../../src/jobs/look/index.ts';
import { archiveDigest, verify } from '../../src/jobs/verify/index.ts';
import { fakeArchive } from './fake-archive.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('a clock set back by years between two jobs changes nothing of what they do', async () => {
  const [disturbed, plain] = [fakeArchive(), fakeArchive()];
  for (const archive of [disturbed, plain]) {
    const isDisturbed = archive === disturbed;
    vi.stubEnv('FAKE_TAG_VERSION', '1');
    plain.write({ 'a.txt': 'Aarhus', 'b.txt': 'Odense' });
    await archive.ingest({ paths: [plain.papers] });
    if (isDisturbed) vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-01-01') });
    vi.stubEnv('FAKE_TAG_VERSION', '2');
    plain.write({ 'a.txt': 'Vejle', 'c.txt': 'Greve' });
    const events = await archive.ingest({ paths: [plain.papers] });
    const states = events.flatMap((event) => (event.event === 'file' ? [event.state] : []));
    expect(states.sort()).toEqual(['ingested', 'ingested', 'ingested', 'replaced']);
    vi.useRealTimers();
    expect((await verify(archive.setup)).faults).toEqual([]);
  }
  expect(archiveDigest(disturbed.setup).digest).toBe(archiveDigest(plain.setup).digest);
});

test('runs are listed in the order in which they ran, also while the clock is set back', async () => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus' });
  const started: string[] = [];
  for (const now of ['2026-11-22T23:59:59.999Z', '2001-01-01', '2001-01-01', '2026-12-01']) {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
    await archive.ingest();
    vi.useRealTimers();
    started.unshift(new Date(now).toISOString());
    expect(listRuns(archive.setup).map(({ startedAt }) => startedAt)).toEqual(started);
  }
});
