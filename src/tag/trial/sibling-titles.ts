// Headings that stand in one series with titles: "2.3 Partsstatus for unge" after the trials 2.1 and 2.2.
import type { Passage } from '../../model/document.ts';
import type { FoundMention } from '../../model/mention.ts';
import type { TagContext } from '../context.ts';
import { couldBeTitle, scoreBelow, withoutChapter } from './heading-titles.ts';
import { seriesOf } from './numbering.ts';
import { titleAt } from './title.ts';
import { isGenericHeading } from './words.ts';

/** What must speak for a heading below it, where its numbered siblings are titles, and where they have no numbers. "Ad 2" and "Forsøg 2" need nothing more. */
const ENOUGH = { numbered: 1, plain: 2 } as const;
/** Where "Ad 2" may be any item of an agenda. */
const MEETINGS: ReadonlySet<string> = new Set(['minutes', 'municipal-memo']);
/** Titles that a series must have already. */
const FEWEST = 2;

interface Heading {
  readonly passage: Passage;
  readonly at: number;
  readonly titled: boolean;
  readonly series: string;
}

/** The headings that are titles because those beside them are. `titles` are those found by other rules. */
export function siblingTitles(context: TagContext, titles: readonly FoundMention[]): FoundMention[] {
  if (['application-template', 'guidance', 'news-article'].includes(context.document.kind)) return [];
  return seriesIn(context, titles).flatMap((series) => {
    const named = series.filter(({ titled }) => titled).length;
    const open = series.filter(({ titled }) => !titled);
    const numbered = series[0]?.series !== 'plain';
    const stated = /^(?:ad|trial)$/.test(series[0]?.series ?? '');
    if (!stated && (named === 0 || (named < FEWEST && numbered && named * 3 < series.length))) return [];
    const enough = stated
      ? MEETINGS.has(context.document.kind)
        ? 1
        : 0
      : ENOUGH[numbered && named * 2 >= series.length ? 'numbered' : 'plain'];
    return open.flatMap(({ passage, at }) => {
      if (!couldBeTitle(context, passage) || scoreBelow(context, passage, at) < enough) return [];
      const found = titleAt(context, withoutChapter(context, passage), {
        rule: 'heading-series',
        place: 'heading',
        confidence: 0.84,
      });
      return found ? [found] : [];
    });
  });
}

/** The headings of the document in series: same level, same kind of number, no higher heading between. Those of every paper are left out. */
function seriesIn(context: TagContext, titles: readonly FoundMention[]): Heading[][] {
  const open = new Map<string, Heading[]>();
  const all: Heading[][] = [];
  for (const heading of headingsIn(context, titles)) {
    const level = heading.passage.level ?? 9;
    for (const key of open.keys()) if (Number(key.split(' ')[0]) > level) open.delete(key);
    const key = `${level} ${heading.series}`;
    const series = open.get(key);
    if (series) series.push(heading);
    else {
      const begun = [heading];
      open.set(key, begun);
      all.push(begun);
    }
  }
  return all.filter((series) => series.length > 1);
}

function headingsIn(context: TagContext, titles: readonly FoundMention[]): Heading[] {
  const starts = titles.map(({ start }) => start).sort((a, b) => a - b);
  let next = 0;
  return context.passages.flatMap((passage, at) => {
    if (passage.kind !== 'heading') return [];
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < passage.start) next += 1;
    const titled = (starts[next] ?? Number.POSITIVE_INFINITY) < passage.end;
    const words = context.text.slice(passage.start, passage.end);
    if (!titled && isGenericHeading(words)) return [];
    return [{ passage, at, titled, series: seriesOf(words) }];
  });
}
