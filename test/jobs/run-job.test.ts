// The frame of every job: how it ends where the machine is at fault.
import { expect, test } from 'vitest';
import { runJob } from '../../src/jobs/run-job.ts';
import { fakeArchive } from './fake-archive.ts';

test.each(['ENOSPC', 'SQLITE_FULL'])(
  'a disk that is full (%s) before the work begins is named as such',
  async (code) => {
    const { setup } = fakeArchive();
    const openEngine = () => Promise.reject(Object.assign(new Error('no space'), { code }));
    const running = runJob({ ...setup, openEngine }, { job: 'ingest' }, async () => undefined);
    await expect(running).rejects.toMatchObject({
      code: 'disk-full',
      message: expect.stringContaining('make room'),
    });
  },
);
