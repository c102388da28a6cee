// Kills a job again and again at random moments until it has gone through, and compares what came of it with an
// undisturbed run. Counts what matters: lost, doubled, differing, faults, orphans.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KillPlan, type Order, runKilled } from './kill-run.ts';
import { seededRandom } from './seeded-random.ts';

export interface Campaign {
  readonly seed: number;
  /** Kills wanted in all. */
  readonly kills: number;
  readonly root: string;
  readonly stages: string;
  readonly paths: readonly string[];
  readonly workers: number;
  readonly onRound?: (line: string) => void;
}

export interface CampaignResult {
  readonly kills: number;
  readonly workerKills: number;
  /** Archives that were completed after their kills and compared. */
  readonly archives: number;
  readonly differing: number;
  readonly faults: number;
  readonly orphans: number;
}

interface Verified {
  readonly faults: readonly unknown[];
  readonly digest: string;
  readonly tables: Readonly<Record<string, string>>;
}

/** Kills ingests `kills` times; every archive is resumed to its end and compared. */
export async function killIngests(campaign: Campaign): Promise<CampaignResult> {
  const { onRound } = campaign;
  const random = seededRandom(campaign.seed);
  const whole = await undisturbed(campaign);
  const total = { kills: 0, workerKills: 0, archives: 0, differing: 0, faults: 0, orphans: 0 };
  while (total.kills < campaign.kills) {
    const folder = mkdtempSync(join(tmpdir(), 'trial-archive-kill-'));
    const order = orderFor(campaign, folder);
    for (;;) {
      const plan = nextPlan(random, whole.ms, total.kills >= campaign.kills);
      const end = await runKilled({ ...order, job: 'ingest' }, plan);
      total.orphans += end.orphans;
      if (plan?.target === 'worker') total.workerKills += 1;
      if (end.killed || plan?.target === 'worker') total.kills += 1;
      if (!end.killed) break;
    }
    if (total.workerKills > 0) await runKilled({ ...order, job: 'retry' });
    const verified = (await runKilled({ ...order, job: 'verify' })).result as Verified;
    total.archives += 1;
    total.faults += verified.faults.length;
    const differs = Object.keys(whole.verified.tables).filter(
      (table) => whole.verified.tables[table] !== verified.tables[table],
    );
    if (differs.length > 0) total.differing += 1;
    const outcome = differs.length > 0 ? `differs in ${differs.join(', ')}` : 'equal';
    onRound?.(
      `archive ${total.archives}: ${total.kills} kills so far, ${outcome}, ${JSON.stringify(verified.faults)}`,
    );
    rmSync(folder, { recursive: true, force: true });
  }
  return total;
}

async function undisturbed(
  campaign: Campaign,
): Promise<{ readonly verified: Verified; readonly ms: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'trial-archive-kill-'));
  const order = orderFor(campaign, folder);
  const { ms } = await runKilled({ ...order, job: 'ingest' });
  const verified = (await runKilled({ ...order, job: 'verify' })).result as Verified;
  rmSync(folder, { recursive: true, force: true });
  return { verified, ms };
}

function orderFor({ root, stages, paths, workers }: Campaign, folder: string): Omit<Order, 'job'> {
  return { root, stages, paths, flags: { archive: join(folder, 'archive'), workers } };
}

/**
 * Most kills are of the job itself, at any moment of its whole length, early ones more often; the others of a worker. About
 * eight kills an archive: resumed runs are short, so linking and indexing are hit too, and 200 take a quarter of an hour.
 */
function nextPlan(random: () => number, ms: number, last: boolean): KillPlan | undefined {
  if (last) return undefined;
  const target = random() < 0.85 ? 'main' : 'worker';
  return { target, afterMs: random() * random() * random() * ms };
}
