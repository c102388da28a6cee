// How much speaks for a document beginning at a passage of a bundle. Weights are the table below; the threshold is in find-starts.
import type { DocumentKind } from '../../model/document.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import type { CleanPage } from '../../model/text.ts';
import { cuesIn } from '../kind/cues.ts';
import type { PagedPassage } from '../passages/passages.ts';
import { type AnnexEntry, titleOverlap } from './annex-list.ts';
import { DATE_LABEL, isDateLine, isGreeting, isSalutation, OFFICE_LABEL } from './letterhead.ts';

/** What each sign weighs. A start needs a sign of an opening and one of an ending, or an announcement. */
export const WEIGHTS = {
  officeLabels: 2,
  salutation: 1,
  afterGreeting: 4,
  pageRestart: 4,
  pageStart: 1,
  pageGoesOn: -3,
  wideGap: 1,
  announcedTitle: 3,
  announcedKind: 3,
  midSentence: -3,
} as const;

/** An opening is looked for in so many passages, and no further than so many characters. */
const OPENING_PASSAGES = 9;
const OPENING_CHARS = 500;

export interface StartContext {
  readonly text: string;
  readonly passages: readonly PagedPassage[];
  readonly pages: readonly CleanPage[];
  readonly pipelines: readonly Pipeline[];
  readonly entries: readonly AnnexEntry[];
}

export interface StartScore {
  readonly opening: number;
  readonly ending: number;
  readonly announced: number;
  /** The announced part that it meets best. */
  readonly entry: AnnexEntry | undefined;
  /** Kind of the strongest opening cue. */
  readonly kind: DocumentKind | undefined;
}

/** Scores passage `index`; `expected` are the announced parts that have not been found yet. */
export function scoreStart(
  context: StartContext,
  index: number,
  expected: readonly AnnexEntry[],
): StartScore {
  const head = openingPassages(context.passages, index);
  const ending = endingBefore(context, index);
  const cue = openingCue(
    head,
    context.pipelines,
    ending >= WEIGHTS.pageRestart && !afterGreeting(context.passages, index),
  );
  const labels = head.filter(
    (passage) => OFFICE_LABEL.test(passage.text) || DATE_LABEL.test(passage.text),
  ).length;
  const office =
    labels >= 2 && isLetterheadLine(head[0]?.text ?? '') ? WEIGHTS.officeLabels + (labels > 2 ? 1 : 0) : 0;
  const salutation = head.some((passage) => isSalutation(passage.text)) ? WEIGHTS.salutation : 0;
  const kind = cue.kind ?? (office > 0 && salutation > 0 ? 'ministry-letter' : undefined);
  return {
    kind,
    opening: cue.weight + office + salutation,
    ending,
    ...announcement(expected, head, kind),
  };
}

export function isLetterheadLine(text: string): boolean {
  return OFFICE_LABEL.test(text) || isDateLine(text) || /^dato\b/i.test(text);
}

function openingPassages(passages: readonly PagedPassage[], index: number): PagedPassage[] {
  const first = passages[index];
  if (!first) return [];
  const near = passages.slice(index, index + OPENING_PASSAGES);
  return near.filter((passage) => passage.start - first.start < OPENING_CHARS);
}

/**
 * The strongest opening cue of the first passage, or of one that only letterhead lines part from it; at the top of a page
 * that counts anew, any short lines may stand above it.
 */
function openingCue(
  head: readonly PagedPassage[],
  pipelines: readonly Pipeline[],
  pageTop: boolean,
): { weight: number; kind: DocumentKind | undefined } {
  for (const [index, passage] of head.entries()) {
    const cue = cueOf(passage.text, pipelines);
    if (cue.weight > 0) return cue;
    const value = isLetterheadLine(head[index - 1]?.text ?? '') && passage.text.length <= 25;
    if (passage.text.length > 90 || !(pageTop || value || isLetterheadLine(passage.text))) break;
  }
  return { weight: 0, kind: undefined };
}

function cueOf(
  text: string,
  pipelines: readonly Pipeline[],
): { weight: number; kind: DocumentKind | undefined } {
  let best: { weight: number; kind: DocumentKind | undefined } = { weight: 0, kind: undefined };
  if (!isTitleLine(text)) return best;
  for (const { weight, pipeline } of cuesIn(pipelines, 'opening', text))
    if (weight > best.weight) best = { weight, kind: pipelines[pipeline]?.kind };
  return best;
}

/** Long lines and whole sentences speak of a paper; they do not open it. */
function isTitleLine(text: string): boolean {
  return text.length <= 220 && !/[.;,]$/.test(text) && !/[a-zæøå]\. [A-ZÆØÅ]/.test(text);
}

/** How much speaks for a document ending before a passage. */
export function endingBefore(context: StartContext, index: number): number {
  const { passages, text, pages } = context;
  const here = passages[index];
  const before = passages[index - 1];
  if (!here || !before) return 0;
  const breaks = text.slice(before.end, here.start).split('\n').length - 1;
  let score = breaks >= 4 ? WEIGHTS.wideGap : 0;
  if (afterGreeting(passages, index)) score += WEIGHTS.afterGreeting;
  if (here.page !== before.page) score += pageTurn(pages, here.page, before.page);
  const broken =
    before.kind === 'paragraph' && before.text.length > 60 && !/[.:!?)"”»*\d]$/.test(before.text);
  if (broken || /^[a-zæøå]/.test(here.text)) score += WEIGHTS.midSentence;
  return score;
}

function pageTurn(pages: readonly CleanPage[], here: number, before: number): number {
  const now = pages.find((page) => page.number === here)?.printedNumber;
  const then = pages.find((page) => page.number === before)?.printedNumber;
  if (now === 1 && then !== undefined) return WEIGHTS.pageRestart;
  if (now !== undefined && then !== undefined && now === then + 1) return WEIGHTS.pageGoesOn;
  return WEIGHTS.pageStart;
}

/** A greeting a few short lines before: name, title and office stand under it. */
function afterGreeting(passages: readonly PagedPassage[], index: number): boolean {
  for (let back = 1; back <= 8; back += 1) {
    const passage = passages[index - back];
    if (!passage || passage.text.length > 200) return false;
    if (passage.text.split('\n').some(isGreeting)) return true;
  }
  return false;
}

/** The announced part that the head meets best: by its title, or as the next of its kind. */
function announcement(
  expected: readonly AnnexEntry[],
  head: readonly PagedPassage[],
  kind: DocumentKind | undefined,
): Pick<StartScore, 'announced' | 'entry'> {
  const words = head
    .map((passage) => passage.text)
    .join(' ')
    .slice(0, OPENING_CHARS);
  const next = expected.find((entry) => kind !== undefined && entry.kind === kind);
  let best: Pick<StartScore, 'announced' | 'entry'> = { announced: 0, entry: undefined };
  for (const entry of expected) {
    const sameTitle = titleOverlap(entry.title, words) >= 0.6 ? WEIGHTS.announcedTitle : 0;
    const announced = sameTitle + (entry === next ? WEIGHTS.announcedKind : 0);
    if (announced > best.announced) best = { announced, entry };
  }
  return best;
}
