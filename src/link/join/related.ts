// The rules by which two clusters are one trial, in the order in which they are tried. `never-one.ts` comes before.
import { holds, isInside, isSlip, partsAmong } from '../key/relations.ts';
import { isGeneric, type TitleKey } from '../key/title-key.ts';
import { linkRules } from '../params.ts';
import type { Cluster, JoinRuleName } from './unit.ts';

/** Does `cluster` belong to `other`'s trial? `around`: all that it may be compared with, never-rules applied. */
export type Relation = (cluster: Cluster, other: Cluster, around: readonly Cluster[]) => boolean;

export interface JoinRule {
  /** Named in the reasons of a trial. */
  readonly name: JoinRuleName;
  readonly related: Relation;
}

/** In the order in which they are tried. */
export const JOIN_RULES: readonly JoinRule[] = [
  { name: 'equal-key', related: (a, b) => anyKeys(a, b, (one, other) => one.text === other.text) },
  { name: 'slip', related: (a, b) => anyKeys(a, b, isSlip) },
  { name: 'key-inside', related: attachesInside },
  { name: 'rarest-stem', related: attachesByStem },
];

function anyKeys(a: Cluster, b: Cluster, test: (a: TitleKey, b: TitleKey) => boolean): boolean {
  return a.titles.some((one) => b.titles.some((other) => test(one.key, other.key)));
}

/** Who attaches to whom: running text to an anchor, whichever key is the longer; else the shorter key to the longer. */
function attachesInside(cluster: Cluster, other: Cluster): boolean {
  const [own, its] = [isAnchored(cluster), isAnchored(other)];
  if (own && !its) return false;
  const isEitherWay = !own && its;
  return anyKeys(cluster, other, (a, b) => isInside(a, b) || (isEitherWay && isInside(b, a)));
}

function isAnchored(cluster: Cluster): boolean {
  return cluster.titles.some(({ anchor }) => anchor);
}

/** A title in running text goes to the one anchor that holds its rarest known stem, if that stem is enough of the title. */
function attachesByStem(cluster: Cluster, other: Cluster, around: readonly Cluster[]): boolean {
  if (isAnchored(cluster) || !isAnchored(other)) return false;
  const anchored = around.filter(isAnchored);
  return cluster.titles.some(({ key }) => anchorOf(key, anchored) === other);
}

function anchorOf(key: TitleKey, anchored: readonly Cluster[]): Cluster | undefined {
  const known = weightyParts(key, anchored)
    .map((stem) => ({ stem, in: anchored.filter((one) => stemsOf(one).some((stems) => holds(stems, stem))) }))
    .filter(({ in: clusters }) => clusters.length > 0);
  const fewest = Math.min(...known.map(({ in: clusters }) => clusters.length));
  const rarest = known.filter(({ in: clusters }) => clusters.length === fewest);
  const found = new Set(rarest.flatMap(({ in: clusters }) => clusters));
  const [only] = found;
  if (only === undefined || found.size > 1) return undefined;
  return stemsOf(only).some((stems) => sharesEnough(key, stems)) ? only : undefined;
}

function stemsOf(cluster: Cluster): readonly (readonly string[])[] {
  return cluster.titles.filter(({ anchor }) => anchor).map(({ key }) => key.stems);
}

/** The stems of a key that may attach it, compounds taken apart where an anchor knows both parts. */
function weightyParts(key: TitleKey, anchored: readonly Cluster[]): readonly string[] {
  const known = [...new Set(anchored.flatMap((one) => stemsOf(one).flat()))];
  const parts = key.stems.flatMap((stem) => {
    const two = known.includes(stem) ? [] : partsAmong(stem, known);
    return two.length > 0 ? two : [stem];
  });
  return parts.filter((stem) => !isGeneric(stem));
}

/** The shared stems make up enough of the letters of the title in running text. */
function sharesEnough(key: TitleKey, stems: readonly string[]): boolean {
  const shared = key.stems.filter((stem) => holds(stems, stem) && !isGeneric(stem));
  return letters(shared) >= linkRules.stemShare * letters(key.stems);
}

function letters(stems: readonly string[]): number {
  return stems.reduce((sum, stem) => sum + stem.length, 0);
}
