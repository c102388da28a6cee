// Joins units into trials, rule by rule. A unit that fits two clusters which cannot be one joins neither: a person is asked.
import { collapse } from './collapse.ts';
import { neverOne } from './never-one.ts';
import { JOIN_RULES, type JoinRule } from './related.ts';
import { stemIndex } from './stem-index.ts';
import { type Cluster, type Join, merged, type Unit } from './unit.ts';

/** A unit that two or more clusters could have taken. */
export interface Doubt {
  readonly unit: string;
  readonly candidates: readonly string[];
  readonly rule: JoinRule['name'];
}

export interface Joined {
  /** Ids of the units of each cluster; clusters and ids in code-unit order. */
  readonly clusters: readonly (readonly string[])[];
  readonly joins: readonly Join[];
  readonly doubts: readonly Doubt[];
}

/** Joins units. The result depends on their content and ids only, not on their order. */
export function joinUnits(units: readonly Unit[]): Joined {
  const same = collapse(units);
  let clusters = same.clusters.sort((a, b) => (a.id < b.id ? -1 : 1));
  const joins = same.joins;
  const doubts: Doubt[] = [];
  for (const rule of JOIN_RULES) {
    const round = joinRound(clusters, rule);
    clusters = round.clusters;
    joins.push(...round.joins);
    doubts.push(...round.doubts);
  }
  const together = new Map(clusters.flatMap((one) => one.members.map((member) => [member, one.id] as const)));
  return {
    clusters: clusters.map(({ members }) => members),
    joins,
    doubts: doubts.filter(({ unit, candidates }) =>
      candidates.every((one) => together.get(one) !== together.get(unit)),
    ),
  };
}

interface Round {
  readonly clusters: Cluster[];
  readonly joins: Join[];
  readonly doubts: Doubt[];
}

/** One rule over all clusters as they stand: who wants to join whom is settled first, then all joins are made. */
function joinRound(clusters: readonly Cluster[], rule: JoinRule): Round {
  const near = stemIndex(clusters);
  const joins: Join[] = [];
  const doubts: Doubt[] = [];
  for (const cluster of clusters) {
    const around = near(cluster).filter((other) => !neverOne(cluster, other));
    const fits = around.filter((other) => rule.related(cluster, other, around));
    if (fits.length === 0) continue;
    const best = preferred(cluster, fits);
    if (best.every((one, at) => best.slice(at + 1).every((other) => !neverOne(one, other)))) {
      for (const other of best) joins.push({ rule: rule.name, units: [cluster.id, other.id] });
    } else doubts.push({ rule: rule.name, unit: cluster.id, candidates: best.map(({ id }) => id) });
  }
  return applied(clusters, joins, doubts);
}

/** Of candidates that cannot be one trial, those that share a municipality with the cluster come first. */
function preferred(cluster: Cluster, fits: readonly Cluster[]): readonly Cluster[] {
  const neighbours = fits.filter((one) => one.municipalities.some((m) => cluster.municipalities.includes(m)));
  return neighbours.length > 0 ? neighbours : fits;
}

/** Makes the joins, less those of units in doubt. Two that can never be one and want the same trial are in doubt both. */
function applied(clusters: readonly Cluster[], joins: readonly Join[], found: readonly Doubt[]): Round {
  const doubts = [...found, ...rivals(clusters, joins)];
  const doubtful = new Set(doubts.map(({ unit }) => unit));
  const wanted = joins.filter(({ units: [a, b] }) => !doubtful.has(a) && !doubtful.has(b));
  const current = new Map(clusters.map((one) => [one.id, one]));
  const parent = new Map<string, string>();
  const home = (id: string): Cluster | undefined => {
    let at = id;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return current.get(at);
  };
  const made: Join[] = [];
  for (const join of [...wanted].sort(compareJoins)) {
    const [a, b] = [home(join.units[0]), home(join.units[1])];
    if (!a || !b || a === b || neverOne(a, b)) continue;
    const one = merged(a, b);
    const other = one.id === a.id ? b : a;
    parent.set(other.id, one.id);
    current.delete(other.id);
    current.set(one.id, one);
    made.push(join);
  }
  const kept = [...current.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { clusters: kept, joins: made, doubts };
}

/** Of the clusters that want one and the same other: those that can never be one trial. */
function rivals(clusters: readonly Cluster[], joins: readonly Join[]): Doubt[] {
  const byId = new Map(clusters.map((one) => [one.id, one]));
  const wanters = new Map<string, Join[]>();
  for (const join of joins) wanters.set(join.units[1], [...(wanters.get(join.units[1]) ?? []), join]);
  return [...wanters.values()].flatMap((rival) =>
    rival.flatMap(({ units: [unit, target], rule }) => {
      const one = byId.get(unit);
      const clash = rival.some(({ units: [id] }) => {
        const other = byId.get(id);
        return one && other && one !== other && neverOne(one, other);
      });
      return clash ? [{ unit, candidates: [target], rule }] : [];
    }),
  );
}

function compareJoins(a: Join, b: Join): number {
  const [left, right] = [a.units.join(' '), b.units.join(' ')];
  return left < right ? -1 : left > right ? 1 : 0;
}
