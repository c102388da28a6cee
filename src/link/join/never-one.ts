// The rules by which two accounts are never one trial. Checked before any rule that joins.
import { networkById } from '../../reference/networks.ts';
import type { Cluster } from './unit.ts';

/** True where a rule keeps the two apart: one list, periods, networks, municipalities. */
export function neverOne(a: Cluster, b: Cluster): boolean {
  return (
    differ(a.period, b.period) ||
    differ(a.network, b.network) ||
    standApart(a, b) ||
    disjointMunicipalities(a, b) ||
    outsideNetwork(a, b) ||
    outsideNetwork(b, a)
  );
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function standApart(a: Cluster, b: Cluster): boolean {
  const groups = new Map<string, Set<string>>();
  for (const { group, key } of a.apart) groups.set(group, (groups.get(group) ?? new Set()).add(key));
  return b.apart.some(({ group, key }) => {
    const keys = groups.get(group);
    return keys !== undefined && !(keys.size === 1 && keys.has(key));
  });
}

/** Without a network it is the municipalities that tell trials of one name apart. */
function disjointMunicipalities(a: Cluster, b: Cluster): boolean {
  if (a.network !== null || b.network !== null) return false;
  return disjoint(a.municipalities, b.municipalities);
}

/** One in a network, the other in none but with municipalities of which not one belongs to that network. */
function outsideNetwork(inside: Cluster, other: Cluster): boolean {
  if (inside.network === null || other.network !== null) return false;
  const members = networkById(inside.network)?.members ?? [];
  return (
    disjoint(members, other.municipalities) &&
    !other.municipalities.some((m) => inside.municipalities.includes(m))
  );
}

function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
}
