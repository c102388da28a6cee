// The worker pool: limits, replacement, blame, and what becomes of workers when the job ends.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { WorkerPool } from '../../src/jobs/pool/worker-pool.ts';
import type { WorkPart, WorkTask } from '../../src/jobs/worker/protocol.ts';
import './fake-archive.ts';

const STAGES = new URL('./fake-stages.ts', import.meta.url).href;

function poolOf(options: { size?: number; seconds?: number; stages?: string } = {}): WorkerPool {
  const { size = 2, seconds = 20, stages = STAGES } = options;
  const pool = new WorkerPool({ size, setup: { stages }, limits: { seconds, bytes: 400_000_000 } });
  onTestFinished(() => pool.stop());
  return pool;
}

function taskOf(text: string): WorkTask {
  const folder = mkdtempSync(join(tmpdir(), 'trial-archive-pool-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const location = join(folder, 'file');
  writeFileSync(location, text);
  const rest = {
    path: 'a.txt',
    mediaType: 'text/plain',
    temporary: folder,
    ocr: false,
    corrections: [],
  } as const;
  return { hash: 'ab'.repeat(32), location, ...rest };
}

async function partsOf(pool: WorkerPool, text: string): Promise<string[]> {
  const parts: string[] = [];
  await pool.run(
    () => taskOf(text),
    async ({ part }: WorkPart) => void parts.push(part),
  );
  return parts;
}

test('a task hands over its text, then its documents', async () => {
  expect(await partsOf(poolOf(), 'Aarhus')).toEqual(['extracted', 'analysed']);
});

test('a worker lost beside others blames nobody; lost alone it blames its file', async () => {
  const pool = poolOf();
  await Promise.all([partsOf(pool, 'Aarhus @slow'), partsOf(pool, 'Odense @slow')]);
  const slow = partsOf(pool, 'Aarhus @slow');
  await expect(partsOf(pool, '@die')).rejects.toMatchObject({ reason: 'died', alone: false });
  expect(await slow).toHaveLength(2);
  await expect(partsOf(pool, '@die')).rejects.toMatchObject({ reason: 'died', alone: true });
  expect(await partsOf(pool, 'Odense')).toHaveLength(2);
});

test.each([
  ['whose original is gone', { location: '/no/such/file' }, 'object-missing'],
  [
    'whose stored text is damaged',
    { packed: { length: 1, text: Buffer.from('x'), layout: Buffer.from('x') } },
    'text-damaged',
  ],
])('a file %s says so, and what mends it', async (_reason, task, code) => {
  const running = poolOf().run(
    () => ({ ...taskOf('Aarhus'), ...task }),
    async () => undefined,
  );
  await expect(running).rejects.toMatchObject({ sent: { code, cause: 'permanent' } });
  await expect(running).rejects.toThrow('verify --fix');
});

test('a task that hangs ends at its time limit', async () => {
  const pool = poolOf({ seconds: 1 });
  await expect(partsOf(pool, '@hang')).rejects.toMatchObject({
    reason: 'timeout',
    message: 'takes longer than the limit for a file (extract, 1 s)',
  });
});

test('workers that do not start stop the job and blame no file', async () => {
  const pool = poolOf({ stages: 'file:///no/such/module.js' });
  await expect(partsOf(pool, 'Aarhus')).rejects.toMatchObject({
    code: 'worker-not-started',
    message: expect.stringMatching(/^worker processes do not start: Error/),
  });
});

test('tasks under way when the pool is stopped blame no file', async () => {
  const pool = poolOf();
  const running = partsOf(pool, '@hang');
  setTimeout(() => pool.stop(), 100);
  await expect(running).rejects.toMatchObject({ name: 'PoolStopped' });
});

test('a part that cannot be stored fails its task', async () => {
  const store = () => Promise.reject(new Error('disk'));
  await expect(poolOf().run(() => taskOf('Aarhus'), store)).rejects.toThrow('disk');
});

test('a task that finds no worker free waits, and begins when one is: no earlier', async () => {
  const pool = poolOf({ size: 1 });
  const order: string[] = [];
  const run = (name: string) =>
    pool.run(
      () => {
        order.push(`begin ${name}`);
        return taskOf('Aarhus');
      },
      async ({ part }) => void order.push(`${part} ${name}`),
    );
  await Promise.all(['a', 'b', 'c'].map(run));
  expect(order.filter((step) => !step.startsWith('extracted'))).toEqual(
    ['a', 'b', 'c'].flatMap((name) => [`begin ${name}`, `analysed ${name}`]),
  );
});

test('the next task begins while the parts of the last one are still being stored', async () => {
  const pool = poolOf({ size: 1 });
  let stored = () => {};
  const storing = new Promise<void>((resolve) => {
    stored = resolve;
  });
  const first = pool.run(
    () => taskOf('Aarhus'),
    async () => await storing,
  );
  await partsOf(pool, 'Odense');
  stored();
  await first;
});
