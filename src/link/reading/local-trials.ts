// The trials that one document speaks of: its titles joined, before anything is said of them.

import type { DocumentView } from '../document/view.ts';
import { type Doubt, joinUnits } from '../join/join-units.ts';
import type { LocalTrial } from './local-trial.ts';
import type { NetworkAt } from './network-at.ts';
import { numberBefore } from './numbers.ts';
import type { Title } from './title.ts';

export interface LocalTrials {
  readonly trials: readonly LocalTrial[];
  readonly doubts: readonly Doubt[];
}

/** Joins a document's titles by the rules for trials; titles under different networks stay apart. */
export function localTrials(view: DocumentView, titles: readonly Title[], networkAt: NetworkAt): LocalTrials {
  const byId = new Map(titles.map((title) => [unitId(title), title]));
  const units = [...byId].map(([id, { key, place, apart, mention }]) => ({
    id,
    titles: [{ key, anchor: place !== 'prose' }],
    network: networkAt(mention)?.id ?? null,
    period: null,
    municipalities: [],
    apart: [apart],
  }));
  const { clusters, doubts } = joinUnits(units);
  const grouped = withDescriptions(
    view,
    clusters.map((ids) => ids.flatMap((id) => byId.get(id) ?? [])),
  )
    .map((own) => own.sort((a, b) => a.mention.start - b.mention.start))
    .sort((a, b) => (a[0]?.mention.start ?? 0) - (b[0]?.mention.start ?? 0));
  const trials = grouped.map((own, index) => ({
    index,
    titles: own,
    keys: own.map(({ key }) => key),
    numbers: [...new Set(own.flatMap((title) => numberBefore(view, title) ?? []))],
  }));
  return { trials, doubts };
}

/** "Forsøget med ..." in the first sentence below a title tells what that trial is: other words, no other trial. */
function withDescriptions(view: DocumentView, groups: readonly Title[][]): Title[][] {
  const lines = new Map<number, Title[]>();
  for (const own of groups)
    for (const title of own) if (title.place === 'line') lines.set(title.passage, own);
  const kept: Title[][] = [];
  for (const own of groups) {
    const [only] = own;
    const above = only && own.length === 1 && describes(view, only) ? lines.get(only.passage - 1) : undefined;
    if (above && only) above.push(only);
    else kept.push(own);
  }
  return kept;
}

/** Nothing but "Forsøget med" stands before it in its passage. */
function describes(view: DocumentView, { place, mention, passage }: Title): boolean {
  const start = view.passages[passage]?.passage.start ?? mention.start;
  return (
    place === 'prose' &&
    /^(?:dette )?forsøget?,? (?:med|om|omkring|vedrørende)\s*$/i.test(
      view.words({ start, end: mention.start }),
    )
  );
}

/** Sorts by place. */
function unitId({ mention }: Title): string {
  return String(mention.start).padStart(12, '0');
}
