// Starts a job in a process of its own and kills it, or one of its workers, at a chosen moment.
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** What the driver is to run. */
export interface Order {
  readonly root: string;
  readonly stages: string;
  readonly job: 'ingest' | 'reindex' | 'forget' | 'retry' | 'verify';
  readonly flags: Readonly<Record<string, unknown>>;
  readonly paths?: readonly string[];
  readonly what?: string;
  /** Environment variables of the job, such as versions of fake stages. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How a run ended: by the kill, or by itself before it came. */
export interface RunEnd {
  readonly killed: boolean;
  readonly result?: unknown;
  /** Worker processes that lived on after their parent. */
  readonly orphans: number;
  readonly ms: number;
}

export interface KillPlan {
  /** Milliseconds after the job's start; absent: not at all. */
  readonly afterMs?: number;
  readonly target: 'main' | 'worker';
}

/** Runs an order, killed by plan. Throws if it fails by itself. */
export async function runKilled(order: Order, plan?: KillPlan): Promise<RunEnd> {
  const env = { ...process.env, ...order.env, NODE_OPTIONS: nodeOptions(order.root) };
  const child = fork(new URL('./driver.mjs', import.meta.url), [JSON.stringify(order)], {
    env,
    silent: true,
  });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  let result: unknown;
  let began = performance.now();
  let workers: number[] = [];
  const started = new Promise<void>((resolve) => {
    child.on('message', (message: { event: string; result?: unknown }) => {
      if (message.event === 'started') {
        began = performance.now();
        resolve();
      }
      if (message.event === 'result') result = message.result ?? null;
    });
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await Promise.race([started, ended]);
  if (plan?.afterMs !== undefined) {
    await Promise.race([pause(plan.afterMs), ended]);
    workers = childrenOf(child);
    killBy(plan, child, workers);
  }
  await ended;
  const ms = performance.now() - began;
  const killed = child.signalCode === 'SIGKILL';
  if (!killed && child.exitCode !== 0) throw new Error(`${order.job} failed: ${errors}`);
  return { killed, result, orphans: killed ? await orphans(workers) : 0, ms };
}

function nodeOptions(root: string): string {
  return root.endsWith('/src/') ? `--import ${new URL('../typescript-hook.mjs', import.meta.url)}` : '';
}

function killBy(plan: KillPlan, child: ChildProcess, workers: readonly number[]): void {
  const [worker] = workers;
  if (plan.target === 'main') child.kill('SIGKILL');
  else if (worker !== undefined) tryKill(worker);
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended between the look and the kill: nothing was killed this time.
  }
}

/** Direct children of a process, by /proc. */
function childrenOf(child: ChildProcess): number[] {
  try {
    const list = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'latin1');
    return list.trim().split(' ').filter(Boolean).map(Number);
  } catch {
    // The process is gone already.
    return [];
  }
}

/** How many of these processes are there still, after they had some seconds to notice. */
async function orphans(pids: readonly number[]): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const left = pids.filter(isAlive);
    if (left.length === 0) return 0;
    await pause(100);
  }
  return pids.filter(isAlive).length;
}

function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    // Gone.
    return false;
  }
}
