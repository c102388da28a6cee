// The titles of one document: where each trial mention stands, its key, and in which list.
import type { Evidence } from '../../model/evidence.ts';
import type { Mention } from '../../model/mention.ts';
import { evidenceOf } from '../document/evidence.ts';
import { type DocumentView, type PassageView, sentenceOf } from '../document/view.ts';
import type { Apart } from '../join/unit.ts';
import { isWeak, type TitleKey, titleKey } from '../key/title-key.ts';
import { linkRules, titleWords } from '../params.ts';

/** Where a title stands. `line`: alone on its line, as a heading does. */
export type TitlePlace = 'list' | 'line' | 'field' | 'table' | 'prose';

export interface Title {
  readonly mention: Mention;
  readonly passage: number;
  readonly key: TitleKey;
  readonly place: TitlePlace;
  readonly anchor: boolean;
  readonly apart: Apart;
  readonly evidence: Evidence;
}

/** Characters between a title and the citation that it was cut before: "Hjemmehjælp efter | § 83". */
const CUT = 3;
/** The line of an item that its setting put into one paragraph with others. */
const MARKED_LINE = /(?:^|\n)\W{0,3}(?:\d{1,2}[.)]|[•–-])\s{1,3}$/;
/** Longest item, in characters, that is taken for a title as a whole. */
const SHORT_ITEM = 160;

/** The titles of a document, in order; none of a kind that speaks of no trial (an empty form). */
export function titlesOf(view: DocumentView): Title[] {
  const { kind } = view.tagged.document;
  if (linkRules.kindsWithoutTrials.includes(kind)) return [];
  const lists = listNumbers(view);
  return view.passages.flatMap((passage) =>
    passage.mentions
      .filter((mention) => mention.type === 'trial' && isTitle(mention, passage))
      .map((mention) => titleOf(view, passage, { mention, lists })),
  );
}

function titleOf(
  view: DocumentView,
  passage: PassageView,
  { mention, lists }: { mention: Mention; lists: readonly number[] },
): Title {
  const key = titleKey(mention.surface);
  const place = placeOf(passage, mention);
  const answered = passage.mentions.some(({ type }) => type === 'outcome');
  const isAnchor =
    place !== 'prose' && (answered || linkRules.anchorKinds.includes(view.tagged.document.kind));
  const group = `${view.tagged.document.id} ${groupOf(view, passage, { mention, place, lists })}`;
  return {
    mention,
    passage: passage.index,
    key,
    place,
    anchor: isAnchor,
    apart: { group, key: key.text },
    evidence: evidenceOf(view, mention),
  };
}

function placeOf({ passage, text }: PassageView, mention: Mention): TitlePlace {
  if (passage.kind === 'table-row') return passage.cells && passage.cells.length > 2 ? 'table' : 'field';
  if (passage.kind === 'heading') return 'line';
  const share = mention.surface.length / Math.max(1, text.length);
  if (passage.kind === 'list-item')
    return share >= linkRules.titleLineShare || opensItem(text, mention) || isShort(text) ? 'list' : 'prose';
  if (MARKED_LINE.test(text.slice(0, Math.max(0, mention.start - passage.start)))) return 'list';
  if (/^[^\n]{0,30}\btitel\b|^titel/i.test(text)) return 'field';
  return share >= linkRules.titleLineShare ? 'line' : 'prose';
}

/** The title begins its item: nothing but a marker and a number before it. */
function opensItem(text: string, mention: Mention): boolean {
  const at = text.indexOf(mention.surface);
  return at >= 0 && !/[a-zæøå]{4}/i.test(text.slice(0, at).replace(/forsøg|ansøgning/gi, ''));
}

/** A lone word that many titles have ("Kommune") names no trial, nor do words that break off ("Fælles visitation til"). */
function isTitle(mention: Mention, { mentions }: PassageView): boolean {
  const last = /(\S+)\W*$/.exec(mention.surface)?.[1]?.toLowerCase() ?? '';
  const isCut = mentions.some(
    ({ type, start }) => type !== 'trial' && start >= mention.end && start - mention.end <= CUT,
  );
  if (!isCut && titleWords.dangling.includes(last)) return false;
  const { stems } = titleKey(mention.surface);
  return stems.length > 1 || !stems.every(isWeak);
}

/** An item without a sentence of its own: "Udfordre anvendelse af § 129 om optagelse i botilbud". */
function isShort(text: string): boolean {
  return text.length <= SHORT_ITEM && !/[a-zæøå]{3}\.\s/.test(text);
}

/** Titles of one group with different keys are different trials: items of a list, rows of a table, headings, one sentence. */
function groupOf(
  view: DocumentView,
  { index, passage }: PassageView,
  { mention, place, lists }: { mention: Mention; place: TitlePlace; lists: readonly number[] },
): string {
  if (place === 'table') return `table ${passage.table ?? 0}`;
  if (place === 'list') return `list ${lists[index] ?? 0}`;
  if (place === 'line') return 'lines';
  return place === 'field' ? 'fields' : `sentence ${sentenceOf(view, mention).start}`;
}

/** One number for the items of a list. Answers between the items and short headings between its parts break no list. */
function listNumbers(view: DocumentView): number[] {
  let list = 0;
  let since = 0;
  return view.passages.map(({ passage, text }) => {
    if (passage.kind === 'list-item') since = 0;
    else since += passage.kind === 'paragraph' && text.length > 200 ? 3 : 1;
    if (since > 2) list += 1;
    return list;
  });
}
