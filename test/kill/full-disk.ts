// Runs an ingest on a disk that fills up at a chosen write, then again with room.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Order } from './kill-run.ts';

/** How a run on a full disk ended. */
export interface FullDiskRun {
  /** Exit code of the process; 0 where the job came through. */
  readonly exitCode: number | null;
  /** Writes the main process made or tried. */
  readonly writes: number;
  readonly errors: string;
}

/** Runs an order; the disk is full from write `from` on, for `writes` writes (default: for good). */
export async function runOnFullDisk(order: Order, from?: number, writes?: number): Promise<FullDiskRun> {
  const hooks = [new URL('./full-disk-hook.mjs', import.meta.url)];
  if (order.root.endsWith('/src/')) hooks.unshift(new URL('../typescript-hook.mjs', import.meta.url));
  const env = {
    ...process.env,
    NODE_OPTIONS: hooks.map((hook) => `--import ${hook}`).join(' '),
    ...(from === undefined ? {} : { FULL_DISK_FROM: String(from) }),
    ...(writes === undefined ? {} : { FULL_DISK_FOR: String(writes) }),
  };
  const driver = new URL('./driver.mjs', import.meta.url);
  const child = fork(driver, [JSON.stringify(order)], { env, execArgv: [], silent: true });
  let [output, errors] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, writes: Number(/writes (\d+)/.exec(output)?.[1] ?? 0), errors };
}
