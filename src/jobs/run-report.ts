// A job's own account of what it did: counts, times by stage, failures, versions.
import type { FileStage } from '../store/index.ts';

/** What `runs show` prints of a run. */
export interface RunReport {
  readonly [key: string]: unknown;
  /** Things counted, by name. */
  readonly counts: Readonly<Record<string, number>>;
  /** How often each stage ran, and milliseconds in all. */
  readonly stages: Readonly<Record<string, { readonly runs: number; readonly ms: number }>>;
  readonly versions: Readonly<Record<string, string>>;
  /** Message of the error that ended it. */
  readonly error?: string;
}

/** Collects a report while a job runs. */
export class ReportBuilder {
  readonly #counts: Record<string, number> = {};
  readonly #stages: Record<string, { runs: number; ms: number }> = {};
  readonly #versions: Readonly<Record<string, string>>;

  constructor(versions: Readonly<Record<string, string>>) {
    this.#versions = versions;
  }

  /** Adds to a count. */
  count(name: string, by = 1): void {
    this.#counts[name] = (this.#counts[name] ?? 0) + by;
  }

  /** The count so far. */
  counted(name: string): number {
    return this.#counts[name] ?? 0;
  }

  /** Adds one run of a stage. */
  stage(stage: FileStage | 'link' | 'index', ms: number): void {
    const times = this.#stages[stage] ?? { runs: 0, ms: 0 };
    this.#stages[stage] = { runs: times.runs + 1, ms: times.ms + Math.round(ms) };
  }

  /** The report as it is now. */
  build(error?: string): RunReport {
    const report = { counts: { ...this.#counts }, stages: { ...this.#stages }, versions: this.#versions };
    return error === undefined ? report : { ...report, error };
  }
}
