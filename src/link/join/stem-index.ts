// Which clusters have a stem in a title: finds the few that a cluster has to be compared with.
import type { Cluster } from './unit.ts';

/** Letters by which stems are filed at either end, so that compounds meet their parts. */
const EDGE = 5;

export type StemIndex = (cluster: Cluster) => readonly Cluster[];

/** A look-up of all other clusters that share a stem, or the first or last letters of one; in order of id. */
export function stemIndex(clusters: readonly Cluster[]): StemIndex {
  const filed = new Map<string, Cluster[]>();
  const keys = new Map(clusters.map((cluster) => [cluster, keysOf(cluster)]));
  for (const [cluster, own] of keys) {
    for (const key of own) {
      const others = filed.get(key);
      if (others) others.push(cluster);
      else filed.set(key, [cluster]);
    }
  }
  return (cluster) => {
    const found = new Set((keys.get(cluster) ?? []).flatMap((key) => filed.get(key) ?? []));
    found.delete(cluster);
    return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
  };
}

function keysOf(cluster: Cluster): string[] {
  const stems = new Set(cluster.titles.flatMap(({ key }) => key.stems));
  const keys = [...stems].flatMap((stem) =>
    stem.length <= EDGE ? [stem] : [stem, `${stem.slice(0, EDGE)}-`, `-${stem.slice(-EDGE)}`],
  );
  const short = [...stems].flatMap((stem) => (stem.length === EDGE ? [`-${stem}`, `${stem}-`] : []));
  return [...new Set([...keys, ...short])];
}
