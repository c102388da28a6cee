// Kills any job again and again on fresh copies of one prepared archive, resumes it, and compares.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Order, runKilled } from './kill-run.ts';
import { seededRandom } from './seeded-random.ts';

export interface JobCampaign {
  readonly seed: number;
  readonly kills: number;
  readonly root: string;
  readonly stages: string;
  readonly paths: readonly string[];
  /** The job to kill, over the archive that an ingest of `paths` made. */
  readonly job: Pick<Order, 'job' | 'what' | 'env' | 'paths'>;
}

export interface JobResult {
  readonly kills: number;
  readonly differing: number;
  readonly faults: number;
}

interface Verified {
  readonly faults: readonly unknown[];
  readonly digest: string;
}

/** Runs the campaign. After a kill the same job runs again, as a person would start it; if it is done, that is well. */
export async function killJobs(campaign: JobCampaign): Promise<JobResult> {
  const random = seededRandom(campaign.seed);
  const folder = mkdtempSync(join(tmpdir(), 'trial-archive-kill-'));
  const order = (archive: string): Omit<Order, 'job'> => ({
    ...{ root: campaign.root, stages: campaign.stages, paths: campaign.paths },
    flags: { archive: join(folder, archive), workers: 1 },
  });
  await runKilled({ ...order('base'), job: 'ingest' });
  const copy = (name: string) => cpSync(join(folder, 'base'), join(folder, name), { recursive: true });
  copy('whole');
  const { ms } = await runKilled({ ...order('whole'), ...campaign.job });
  const whole = await verified(order('whole'));
  const total = { kills: 0, differing: 0, faults: 0 };
  for (let round = 0; total.kills < campaign.kills; round += 1) {
    const name = `round-${round}`;
    copy(name);
    const plan = { target: 'main', afterMs: random() * ms } as const;
    const end = await runKilled({ ...order(name), ...campaign.job }, plan);
    if (end.killed) total.kills += 1;
    await runAgain({ ...order(name), ...campaign.job });
    const after = await verified(order(name));
    if (after.digest !== whole.digest) total.differing += 1;
    total.faults += after.faults.length;
    rmSync(join(folder, name), { recursive: true });
  }
  rmSync(folder, { recursive: true });
  return total;
}

/** The killed job may have done its work already: a file that is forgotten cannot be found to be forgotten again. */
async function runAgain(order: Order): Promise<void> {
  try {
    await runKilled(order);
  } catch (error) {
    if (!String(error).includes('no-such-file')) throw error;
    await runKilled({ ...order, job: 'ingest', paths: [] });
  }
}

async function verified(order: Omit<Order, 'job'>): Promise<Verified> {
  return (await runKilled({ ...order, job: 'verify' })).result as Verified;
}
