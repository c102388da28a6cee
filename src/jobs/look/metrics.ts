// Numbers of an archive in the text form that Prometheus reads (format 0.0.4).
import { FILE_STAGES, type Store } from '../../store/index.ts';
import { countsOf } from './status.ts';

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter';
  readonly values: readonly { readonly labels?: Readonly<Record<string, string>>; readonly value: number }[];
}

/** All metrics of an open store; the caller adds its own (requests, index). Ends in a line feed. */
export function archiveMetrics(store: Store): string {
  return [...counts(store), letters(store), stages(store), runs(store), lastRun(store)].map(format).join('');
}

/** What `status` counts. */
function counts(store: Store): Metric[] {
  return Object.entries(countsOf(store)).map(([what, value]) => {
    const name = `trial_archive_${what.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    return { name, help: `Number of ${what} in the archive.`, type: 'gauge', values: [{ value }] };
  });
}

/** Dead letters by cause, all causes named. */
function letters(store: Store): Metric {
  const count = new Map<string, number>();
  for (const { cause } of store.deadLetters.list()) count.set(cause, (count.get(cause) ?? 0) + 1);
  const values = ['transient', 'permanent', 'poison'].map((cause) => ({
    labels: { cause },
    value: count.get(cause) ?? 0,
  }));
  return { name: 'trial_archive_dead_letters_by_cause', help: 'Dead letters.', type: 'gauge', values };
}

/** How long the stages took over all files. */
function stages(store: Store): Metric {
  const sums = store.journal.milliseconds();
  const values = FILE_STAGES.map((stage) => ({ labels: { stage }, value: (sums.get(stage) ?? 0) / 1000 }));
  const help = 'Seconds that the present results of a stage took.';
  return { name: 'trial_archive_stage_seconds', help, type: 'gauge', values };
}

/** How jobs ended, over all reports that are kept. */
function runs(store: Store): Metric {
  const count = new Map<string, number>();
  for (const { job, state } of store.runs.list(-1)) {
    count.set(`${job} ${state}`, (count.get(`${job} ${state}`) ?? 0) + 1);
  }
  const values = [...count.entries()].sort().map(([key, value]) => {
    const [job = '', state = ''] = key.split(' ');
    return { labels: { job, state }, value };
  });
  return { name: 'trial_archive_runs_total', help: 'Jobs by how they ended.', type: 'counter', values };
}

/** For an alarm on a nightly job that no longer comes through. */
function lastRun(store: Store): Metric {
  const done = store.runs.list(-1).filter(({ state, endedAt }) => state === 'done' && endedAt !== null);
  const latest = new Map(done.reverse().map(({ job, endedAt }) => [job, Date.parse(endedAt ?? '') / 1000]));
  const values = [...latest.entries()].sort().map(([job, value]) => ({ labels: { job }, value }));
  const help = 'When a job last ended well, in seconds since 1970.';
  return { name: 'trial_archive_last_success_timestamp_seconds', help, type: 'gauge', values };
}

/** One metric with its help, its type and its lines. */
function format({ name, help, type, values }: Metric): string {
  const lines = values.map(({ labels, value }) => `${name}${formatLabels(labels)} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}

/** Labels in braces; backslash, quote and line feed escaped as the format asks. */
function formatLabels(labels: Readonly<Record<string, string>> | undefined): string {
  if (!labels) return '';
  const escaped = (value: string) => value.replace(/[\\"\n]/g, (c) => (c === '\n' ? '\\n' : `\\${c}`));
  return `{${Object.entries(labels).map(([key, value]) => `${key}="${escaped(value)}"`)}}`;
}
