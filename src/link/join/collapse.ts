// Units that say the very same (the same paper in many copies) are one before any pair is compared: linking stays linear in copies.
import { type Cluster, clusterOf, type Join, type Unit } from './unit.ts';

interface Same {
  readonly units: Unit[];
  /** Group → key of what it holds. */
  readonly groups: Map<string, string>;
}

/** Clusters of units with equal titles, network, period and municipalities; two that are kept apart never share one. */
export function collapse(units: readonly Unit[]): { readonly clusters: Cluster[]; readonly joins: Join[] } {
  const filed = new Map<string, Same[]>();
  for (const unit of [...units].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = signature(unit);
    const sets = filed.get(key) ?? [];
    let open = sets.find((set) =>
      unit.apart.every((one) => (set.groups.get(one.group) ?? one.key) === one.key),
    );
    if (!open) {
      open = { units: [], groups: new Map() };
      sets.push(open);
    }
    open.units.push(unit);
    for (const one of unit.apart) open.groups.set(one.group, one.key);
    filed.set(key, sets);
  }
  const all = [...filed.values()].flat().map((set) => set.units);
  return { clusters: all.flatMap(clusterOfAll), joins: all.flatMap(joinsOf) };
}

function signature({ titles, network, period, municipalities }: Unit): string {
  return JSON.stringify([
    titles.map(({ key, anchor }) => [key.text, anchor]).sort(),
    network,
    period,
    municipalities,
  ]);
}

function clusterOfAll(set: readonly Unit[]): Cluster[] {
  const [first] = set;
  if (!first) return [];
  const members = set.map(({ id }) => id);
  return [{ ...clusterOf(first), apart: set.flatMap(({ apart }) => apart), members }];
}

function joinsOf(set: readonly Unit[]): Join[] {
  const [first, ...rest] = set;
  return first ? rest.map(({ id }) => ({ rule: 'equal-key', units: [first.id, id] })) : [];
}
