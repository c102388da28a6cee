// Lists of annexes and tables of contents: what a bundle itself says it holds, in order.
import type { DocumentKind } from '../../model/document.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import type { PagedPassage } from '../passages/passages.ts';

/** One announced part. */
export interface AnnexEntry {
  readonly title: string;
  /** The kind its words announce. */
  readonly kind: DocumentKind | undefined;
  /** Index of the passage that announces it. */
  readonly passage: number;
  /** Number or letter of the annex, where it has one. */
  readonly label?: string;
  /** Page that a table of contents gives. */
  readonly page?: number;
}

const ANNEX =
  /^(?:[•·*–-] ?)?(?:bilag|appendiks|annex)[ \u00a0]?(\d{1,2}|[IVXl]{1,4}|[A-H])\b[ \t]?[:.–-]?[ \t]?(.{6,200})$/i;
const CONTENTS =
  /^(?:(?:bilag )?(\d{1,2})[.:)]?[ \t]+|[–-]\t)?([^\n\t]{4,150}?)(?:[ .…_]{3,}|\t[ .]{0,80})(?:side )?(\d{1,3})$/i;
/** Asked before the whole form: few lines end so. */
const PAGE_AT_END = /\d$/;
/** Announcements stand together; one alone is a reference to an annex. */
const MIN_ENTRIES = 2;

/** Lists further apart than so many passages belong to two documents, each with annexes of its own. */
const ONE_BUNDLE = 60;

/** The announced parts, in order; empty where nothing is announced. */
export function annexEntries(
  passages: readonly PagedPassage[],
  pipelines: readonly Pipeline[],
): AnnexEntry[] {
  const entries = passages.flatMap((passage, index) =>
    passage.text.split('\n').flatMap((line) => entryOf(line.trim(), index, pipelines)),
  );
  const together = entries.filter((entry) =>
    entries.some((other) => other !== entry && Math.abs(other.passage - entry.passage) <= 2),
  );
  return together.length >= MIN_ENTRIES ? withoutDoubles(together) : [];
}

/** A table of contents and a list of annexes announce the same parts: of two with one number the later stays. */
function withoutDoubles(entries: readonly AnnexEntry[]): AnnexEntry[] {
  return entries.filter(
    (entry, index) =>
      entry.label === undefined ||
      !entries
        .slice(index + 1)
        .some((later) => later.label === entry.label && later.passage - entry.passage <= ONE_BUNDLE),
  );
}

function entryOf(line: string, passage: number, pipelines: readonly Pipeline[]): AnnexEntry[] {
  const contents = PAGE_AT_END.test(line) ? CONTENTS.exec(line) : null;
  const annex = ANNEX.exec(line);
  const title = contents?.[2] ?? annex?.[2];
  const label = (contents?.[1] ?? annex?.[1])?.replace(/[Il]/g, '1');
  if (title === undefined) return [];
  const page = contents?.[3] === undefined ? {} : { page: Number(contents[3]) };
  const named = label === undefined ? {} : { label };
  return [{ title: title.trim(), kind: announcedKind(title, pipelines), passage, ...named, ...page }];
}

/** The kind whose opening or title cues the announcement meets with the greatest weight. */
export function announcedKind(title: string, pipelines: readonly Pipeline[]): DocumentKind | undefined {
  let best: { kind: DocumentKind; weight: number } | undefined;
  for (const pipeline of pipelines) {
    let weight = 0;
    for (const cue of pipeline.cues) {
      if ((cue.where === 'opening' || cue.where === 'title') && cue.pattern.test(title)) weight += cue.weight;
    }
    if (weight > (best?.weight ?? 0)) best = { kind: pipeline.kind, weight };
  }
  return best?.kind;
}

/** Share of an entry's long words that stand in a text. */
export function titleOverlap(title: string, text: string): number {
  const words = contentWords(title);
  if (words.length === 0) return 0;
  const present = new Set(contentWords(text));
  return words.filter((word) => present.has(word)).length / words.length;
}

function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-zæøå0-9]{5,}/g) ?? []).map((word) => word.slice(0, 9));
}
