// Gains and losses of a change: the faults of an evaluation against those of an earlier one.
import type { Evaluation } from './evaluate.ts';
import type { Fault } from './tally.ts';

/** What is kept of an evaluation as a baseline. */
export interface Baseline {
  readonly folder: string;
  readonly faults: readonly string[];
}

export interface Changes {
  /** Faults that are gone. */
  readonly gains: readonly string[];
  /** Faults that are new. */
  readonly losses: readonly string[];
}

/** The baseline of evaluations, to be written as JSON. */
export function baselineOf(evaluations: readonly Evaluation[]): Baseline[] {
  return evaluations.map(({ folder, tally }) => ({ folder, faults: tally.faults.map(keyOf).sort() }));
}

export function changesSince(before: readonly Baseline[], now: readonly Evaluation[]): Changes {
  const old = new Set(before.flatMap((one) => one.faults.map((fault) => `${one.folder}: ${fault}`)));
  const fresh = new Set(
    baselineOf(now).flatMap((one) => one.faults.map((fault) => `${one.folder}: ${fault}`)),
  );
  return {
    gains: [...old].filter((fault) => !fresh.has(fault)),
    losses: [...fresh].filter((fault) => !old.has(fault)),
  };
}

/** A fault by what it is about; rule versions and wording of notes may change. */
function keyOf(fault: Fault): string {
  return `${fault.document} ${fault.row} ${fault.sort} ${fault.start}-${fault.end} ${fault.value} | ${fault.context}`;
}
