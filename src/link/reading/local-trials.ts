// The trials that one document speaks of: its titles joined, before anything is said of them.

import type { DocumentView } from '../document/view.ts';
import { type Doubt, joinUnits } from '../join/join-units.ts';
import type { TitleKey } from '../key/title-key.ts';
import type { NetworkAt } from './network-at.ts';
import { numberBefore } from './numbers.ts';
import type { Title } from './title.ts';

/** A trial within one document. */
export interface LocalTrial {
  /** Place in the document's order of trials. */
  readonly index: number;
  readonly titles: readonly Title[];
  readonly keys: readonly TitleKey[];
  /** "Forsøg 2", "B", "3.": how the document counts it, lower case. */
  readonly numbers: readonly string[];
}

export interface LocalTrials {
  readonly trials: readonly LocalTrial[];
  readonly doubts: readonly Doubt[];
}

/** Joins a document's titles by the rules for trials; titles under different networks stay apart. */
export function localTrials(view: DocumentView, titles: readonly Title[], networkAt: NetworkAt): LocalTrials {
  const byId = new Map(titles.map((title) => [unitId(title), title]));
  const units = [...byId].map(([id, { key, anchor, apart, mention }]) => ({
    id,
    titles: [{ key, anchor }],
    network: networkAt(mention)?.id ?? null,
    period: null,
    municipalities: [],
    apart: [apart],
  }));
  const { clusters, doubts } = joinUnits(units);
  const grouped = clusters
    .map((ids) => ids.flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.mention.start - b.mention.start))
    .sort((a, b) => (a[0]?.mention.start ?? 0) - (b[0]?.mention.start ?? 0));
  const trials = grouped.map((own, index) => ({
    index,
    titles: own,
    keys: own.map(({ key }) => key),
    numbers: [...new Set(own.flatMap((title) => numberBefore(view, title) ?? []))],
  }));
  return { trials, doubts };
}

/** Sorts by place. */
function unitId({ mention }: Title): string {
  return String(mention.start).padStart(12, '0');
}
