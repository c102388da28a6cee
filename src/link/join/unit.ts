// What joining works on: something with titles of which it is asked whether it is the same trial as another.
import type { TitleKey } from '../key/title-key.ts';

export interface UnitTitle {
  readonly key: TitleKey;
  /** Stands in an outcome list or a heading of an application: others attach to it. */
  readonly anchor: boolean;
}

/** Members of one `group` with different `key`s are never one trial (items of one list; trials of one document). */
export interface Apart {
  readonly group: string;
  readonly key: string;
}

export interface Unit {
  /** Made from content only; joining goes in its order. */
  readonly id: string;
  readonly titles: readonly UnitTitle[];
  readonly network: string | null;
  readonly period: string | null;
  /** Codes of the participants. */
  readonly municipalities: readonly string[];
  readonly apart: readonly Apart[];
}

/** The rules that join, in the order in which they are tried. */
export type JoinRuleName = 'equal-key' | 'slip' | 'key-inside' | 'rarest-stem';

/** Why two units are together. */
export interface Join {
  readonly rule: JoinRuleName;
  readonly units: readonly [string, string];
}

/** Joined units, seen as one. */
export interface Cluster extends Unit {
  readonly members: readonly string[];
}

/** A cluster of one. */
export function clusterOf(unit: Unit): Cluster {
  return { ...unit, members: [unit.id] };
}

/** Two clusters as one. */
export function merged(a: Cluster, b: Cluster): Cluster {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  return {
    id: first.id,
    titles: [...first.titles, ...second.titles],
    network: first.network ?? second.network,
    period: first.period ?? second.period,
    municipalities: [...new Set([...first.municipalities, ...second.municipalities])].sort(),
    apart: [...first.apart, ...second.apart],
    members: [...first.members, ...second.members].sort(),
  };
}
