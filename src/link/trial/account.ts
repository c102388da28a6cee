// All that the archive says of one trial before it is written out: its notices, how they came together, what people said.
import type { LinkReason } from '../../model/trial.ts';
import { foldKey } from '../../reference/fold-key.ts';
import type { Notice } from '../reading/notice.ts';
import type { Title } from '../reading/title.ts';

export interface Account {
  /** In order of id, which is order of document and place. */
  readonly notices: readonly Notice[];
  readonly reasons: readonly LinkReason[];
  /** A person's title. */
  readonly title?: string;
  /** Ids of corrections that shaped it. */
  readonly corrections: readonly string[];
}

export interface PlacedTitle extends Title {
  readonly notice: Notice;
}

/** Titles in order of right to name the trial: outcome list, application, other; then the earliest; then by id. */
export function rankedTitles({ notices }: Pick<Account, 'notices'>): PlacedTitle[] {
  return notices
    .flatMap((notice) => notice.titles.map((title) => ({ ...title, notice })))
    .sort(
      (a, b) => rank(a) - rank(b) || compareText(dayOf(a), dayOf(b)) || compareText(placeOf(a), placeOf(b)),
    );
}

function rank({ anchor, notice }: PlacedTitle): number {
  if (anchor && notice.outcomes.length > 0) return 0;
  return anchor && notice.tagged.document.kind === 'application' ? 1 : 2;
}

/** Undated papers come last. */
function dayOf({ notice }: PlacedTitle): string {
  return notice.tagged.document.date ?? '9999';
}

function placeOf({ notice, mention }: PlacedTitle): string {
  return `${notice.tagged.document.id} ${String(mention.start).padStart(10, '0')}`;
}

/** Code-unit order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A title on one line, without a hyphen at a broken line, without marker, stop or small words at its ends. */
export function plainTitle(surface: string): string {
  const line = surface
    .replace(/\u00ad/g, '')
    .replace(/([a-zæøå])-\s*\n\s*(?=[a-zæøå])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s•·▪*–-]+|[\s.,:;–-]+$/g, '');
  return line.replace(SMALL_WORDS, '') || line;
}

/** What is left of a sentence around a name: "om optagelse i botilbud", "Hjemmehjælp efter". */
const SMALL_WORDS = /^(?:om|med) (?=[a-zæøå])| (?:efter|om|jf\.?|i henhold til|i medfør af)$/g;

/** Two spellings of one title. */
export function sameTitle(a: string, b: string): boolean {
  return foldKey(a) === foldKey(b);
}
