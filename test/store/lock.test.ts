// One writing job per archive; a killed job's lock stands in nobody's way.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { archiveLayout, lockArchive, lockHolder } from '../../src/store/index.ts';

function freshLayout() {
  const folder = mkdtempSync(join(tmpdir(), 'trial-archive-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return archiveLayout(folder);
}

test('a second job hears who holds the archive and since when', async () => {
  const layout = freshLayout();
  const lock = await lockArchive(layout, 'ingest');
  await expect(lockArchive(layout, 'reindex')).rejects.toThrow(
    new RegExp(`ingest \\(process ${process.pid} on .+\\) holds the archive since \\d{4}-`),
  );
  expect(lockHolder(layout)).toMatchObject({ job: 'ingest', pid: process.pid });
  lock.release();
  expect(lockHolder(layout)).toBeUndefined();
  (await lockArchive(layout, 'reindex')).release();
});

test('a waiting job goes on when the first lets go', async () => {
  const layout = freshLayout();
  const first = await lockArchive(layout, 'ingest');
  const waited: unknown[] = [];
  const second = lockArchive(layout, 'reindex', { wait: true, onWait: (holder) => waited.push(holder) });
  await expect.poll(() => waited.length).toBe(1);
  first.release();
  (await second).release();
  expect(waited).toMatchObject([{ job: 'ingest' }]);
});

test('the lock of a killed process is free, and the next holder hears of the kill', async () => {
  const layout = freshLayout();
  const script = join(layout.folder, 'hold.mjs');
  const module = new URL('../../src/store/lock.ts', import.meta.url).href;
  const layoutText = JSON.stringify(layout);
  writeFileSync(
    script,
    `import { lockArchive } from '${module}';
     await lockArchive(${layoutText}, 'ingest');
     process.send('held');
     setInterval(() => {}, 1000);`,
  );
  const NODE_OPTIONS = `--import ${new URL('../typescript-hook.mjs', import.meta.url)}`;
  const child = fork(script, { env: { ...process.env, NODE_OPTIONS }, execArgv: [] });
  await once(child, 'message');
  await expect(lockArchive(layout, 'verify')).rejects.toMatchObject({ code: 'archive-locked' });
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lock = await lockArchive(layout, 'verify');
  expect(lock.killed).toMatchObject({ job: 'ingest', pid: child.pid });
  lock.release();
});
