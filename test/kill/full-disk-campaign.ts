// Fills the disk at one write after another and compares what the next run makes of it with an undisturbed run.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOnFullDisk } from './full-disk.ts';
import { type Order, runKilled } from './kill-run.ts';

export interface FullDiskCampaign {
  readonly root: string;
  readonly stages: string;
  /** Every how many-th write is tried; 1: every write in turn. */
  readonly step: number;
  /** Writes that fail; default: all from then on. */
  readonly lasting?: number;
}

export interface FullDiskResult {
  readonly points: number;
  /** Runs that ended other than well or with the error `disk-full`. */
  readonly wrongEnds: readonly string[];
  readonly differing: number;
  readonly faults: number;
}

const PAPERS = {
  'a.txt': 'Aarhus\n===\nOdense',
  'b.txt': 'Varde\nattach c.txt: Vejle',
  'd.txt': '@permanent',
};

/** Runs the campaign over a few small papers with one worker. */
export async function fillDisks(campaign: FullDiskCampaign): Promise<FullDiskResult> {
  const folder = mkdtempSync(join(tmpdir(), 'trial-archive-full-'));
  const papers = join(folder, 'papers');
  mkdirSync(papers);
  for (const [name, text] of Object.entries(PAPERS)) writeFileSync(join(papers, name), text);
  const order = (archive: string): Omit<Order, 'job'> => ({
    ...{ root: campaign.root, stages: campaign.stages, paths: [papers] },
    flags: { archive: join(folder, archive), workers: 1 },
  });
  const { writes } = await runOnFullDisk({ ...order('whole'), job: 'ingest' });
  const whole = await verified(order('whole'));
  const wrongEnds: string[] = [];
  let [points, differing, faults] = [0, 0, 0];
  for (let from = 1; from <= writes; from += campaign.step) {
    points += 1;
    const full = await runOnFullDisk({ ...order(`at-${from}`), job: 'ingest' }, from, campaign.lasting);
    if (full.exitCode !== 0 && !full.errors.includes('disk is full'))
      wrongEnds.push(`${from}: ${full.errors}`);
    await runKilled({ ...order(`at-${from}`), job: 'ingest' });
    const resumed = await verified(order(`at-${from}`));
    if (resumed.digest !== whole.digest) differing += 1;
    faults += resumed.faults.length;
    rmSync(join(folder, `at-${from}`), { recursive: true });
  }
  rmSync(folder, { recursive: true });
  return { points, wrongEnds, differing, faults };
}

async function verified(order: Omit<Order, 'job'>) {
  const { result } = await runKilled({ ...order, job: 'verify' });
  return result as { readonly faults: readonly unknown[]; readonly digest: string };
}
