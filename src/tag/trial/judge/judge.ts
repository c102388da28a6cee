// Judges the candidates of a document: keeps what the rules found unless it speaks against it, and adds what they have no words for.
import type { FoundMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { TagContext } from '../../context.ts';
import { addFeature, loadModel, type Model, probabilities } from '../../judge/model.ts';
import { isGenericHeading } from '../words.ts';
import { type Asked, collect } from './collect.ts';
import { eachFeature, type Section, type Series, sectionOf } from './features.ts';

/** How sure the judge must be, from 0 to 1: for a title of the rules to stay, and for another to be added. Chosen on sets left out. */
export const THRESHOLD = { keep: 0.01, add: 0.4 } as const;
/** What a series says of one of its members beside what speaks for it alone. */
const OF_SERIES = 0.4;
/** One member says no more than this of the others. */
const MOST_ODDS = 5;
const MOST_SURE = 0.9;

/** A candidate with all that is seen of it. */
export interface Seen {
  readonly asked: Asked;
  readonly series: Series | undefined;
  readonly section: Section;
}

/** All candidates of a document with what is seen of them. */
export function seeAll(context: TagContext, titles: readonly FoundMention[]): Seen[] {
  const sections = new Map<Span, Section>();
  const all = collect(context, titles).map((asked) => {
    const section = sections.get(asked.own) ?? sectionOf(context, asked.own);
    sections.set(asked.own, section);
    return { asked, section };
  });
  const groups = new Map<string, typeof all>();
  for (const one of all) {
    const name = one.asked.series;
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  const series = new Map([...groups].map(([name, group]) => [name, seriesOf(context, group)]));
  return all.map((one) => ({ ...one, series: series.get(one.asked.series ?? '') }));
}

function seriesOf(context: TagContext, group: readonly Omit<Seen, 'series'>[]): Series {
  const share = (is: (one: Omit<Seen, 'series'>) => boolean) => group.filter(is).length / group.length;
  return {
    size: group.length,
    ruled: share(({ asked }) => asked.ruled !== undefined && asked.ruled !== 'beside'),
    answered: share(({ section }) => section.outcomes + section.statuses > 0),
    cited: share(({ section }) => section.cited > 0),
    generic: share(({ asked }) =>
      isGenericHeading(context.text.slice(asked.mention.start, asked.mention.end)),
    ),
  };
}

/** Scores of candidates, as log odds, drawn together inside each series. */
export function drawnTogether(seen: readonly Seen[], odds: readonly number[]): number[] {
  const sums = new Map<string, { sum: number; count: number }>();
  seen.forEach(({ asked }, at) => {
    if (!isDrawn(asked)) return;
    const name = asked.series ?? '';
    const group = sums.get(name) ?? { sum: 0, count: 0 };
    sums.set(name, { sum: group.sum + clipped(odds[at] ?? 0), count: group.count + 1 });
  });
  return seen.map(({ asked }, at) => {
    const own = odds[at] ?? 0;
    const group = isDrawn(asked) ? sums.get(asked.series ?? '') : undefined;
    return group === undefined ? own : own * (1 - OF_SERIES) + (OF_SERIES * group.sum) / group.count;
  });
}

/** Items with a mark and cells are of one kind with those beside them; lines and plain headings need not be. */
function isDrawn({ series, setting, mark, cut }: Asked): boolean {
  return series !== undefined && (setting === 'cell' || mark !== '' || cut === 'leader');
}

function clipped(odds: number): number {
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
}

/** The titles that stay and those that are added: of candidates over each other the likeliest. */
export function decide(
  seen: readonly Seen[],
  odds: readonly number[],
  threshold: { readonly keep: number; readonly add: number } = THRESHOLD,
): FoundMention[] {
  const likely = drawnTogether(seen, odds)
    .map((one, at): Likely => ({ asked: (seen[at] as Seen).asked, chance: 1 / (1 + Math.exp(-one)) }))
    .filter(({ asked, chance }) =>
      isRuled(asked)
        ? chance >= threshold.keep
        : chance >= threshold.add && !WHOLE_SCHEME.test(asked.mention.id),
    );
  return clustersOf(likely).flatMap(bestOf);
}

/** Ids of what is no trial's name, whatever speaks for it: all trials together, or an adverb. */
const WHOLE_SCHEME = /frikommuneforsøg(?:et|ene)?$|^(?:samlet-set|alt-i-alt|i-det-hele-taget)$/;

interface Likely {
  readonly asked: Asked;
  readonly chance: number;
}

/** Candidates that overlap one another, cluster by cluster. */
function clustersOf(likely: readonly Likely[]): Likely[][] {
  const clusters: Likely[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const one of likely) {
    const { start } = one.asked.mention;
    if (start < end) clusters.at(-1)?.push(one);
    else clusters.push([one]);
    end = Math.max(end, one.asked.mention.end);
  }
  return clusters;
}

/** Of a cluster those that stay, in order: what the rules found first, then the likeliest. */
function bestOf(cluster: readonly Likely[]): FoundMention[] {
  const order = [...cluster].sort(
    (a, b) => Number(isRuled(b.asked)) - Number(isRuled(a.asked)) || b.chance - a.chance,
  );
  const kept: FoundMention[] = [];
  for (const { asked, chance } of order) {
    const { start, end } = asked.mention;
    if (kept.some((other) => other.start < end && start < other.end)) continue;
    kept.push(isRuled(asked) ? asked.ruled : { ...asked.mention, confidence: rounded(chance) });
  }
  return kept.sort((a, b) => a.start - b.start);
}

const rounded = (chance: number): number => Math.round(Math.min(chance, MOST_SURE) * 100) / 100;

function isRuled(asked: Asked): asked is Asked & { readonly ruled: FoundMention } {
  return asked.ruled !== undefined && asked.ruled !== 'beside';
}

let model: Model | undefined;

/** The titles of a document: `titles` are what the rules found, in order. */
export function judgeTitles(context: TagContext, titles: readonly FoundMention[]): FoundMention[] {
  if (context.document.kind === 'application-template') return [...titles];
  model ??= loadModel('trial');
  const weights = model;
  const seen = seeAll(context, titles);
  const odds = seen.map(({ asked, series, section }) => {
    const scores = [...weights.bias];
    eachFeature(context, asked, { series, section, withRules: true }, (bucket, value) =>
      addFeature(weights, scores, bucket, value),
    );
    const [no = 0, yes = 0] = probabilities(scores);
    return Math.log(Math.max(yes, 1e-9) / Math.max(no, 1e-9));
  });
  return decide(seen, odds);
}
