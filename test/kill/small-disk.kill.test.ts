// A real small disk: a tmpfs of a few megabytes, where it may be mounted (root on Linux).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { type Order, runKilled } from './kill-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'trial-archive-small-'));

function mount(...options: string[]): boolean {
  try {
    execFileSync('mount', [...options, folder], { stdio: 'ignore' });
    return true;
  } catch {
    // No rights to mount: the injected faults of full-disk.kill.test.ts stand for it.
    return false;
  }
}

const isMounted = mount('-t', 'tmpfs', '-o', 'size=3m', 'tmpfs');
afterAll(() => {
  if (isMounted) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});

const verified = async (order: Omit<Order, 'job'>) =>
  (await runKilled({ ...order, job: 'verify' })).result as { faults: unknown[]; digest: string };

describe.skipIf(!isMounted)('an ingest onto a disk of three megabytes', () => {
  const orderIn = (archive: string): Omit<Order, 'job'> => ({
    root: new URL('../../dist/', import.meta.url).href,
    stages: new URL('../../dist/jobs/stages.js', import.meta.url).href,
    paths: [fileURLToPath(new URL('../../fixtures/documents', import.meta.url))],
    flags: { archive, workers: 2 },
  });

  test('ends with the reason, twice; with more room it ends as one that had it from the start', async () => {
    const order = orderIn(join(folder, 'archive'));
    for (let round = 0; round < 2; round += 1)
      await expect(runKilled({ ...order, job: 'ingest' })).rejects.toThrow('the disk is full');
    mount('-o', 'remount,size=100m');
    await runKilled({ ...order, job: 'ingest' });
    const other = orderIn(join(folder, 'whole'));
    await runKilled({ ...other, job: 'ingest' });
    const [small, whole] = [await verified(order), await verified(other)];
    expect(small.faults).toEqual([]);
    expect(small.digest).toBe(whole.digest);
  });
});
