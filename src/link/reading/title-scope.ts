// Which trial the passages below a title are about: a heading or title line reigns until another one, or until a heading
// that belongs to the whole document.
import type { DocumentView, PassageView } from '../document/view.ts';
import type { LocalTrial } from './local-trial.ts';
import { type TopicOf, trialOfHeading } from './topics.ts';

/** Per passage the trial of the heading, title line or list item above it; undefined where none reigns. */
export type TitleScope = readonly (LocalTrial | undefined)[];

interface Reign {
  readonly trial: LocalTrial;
  readonly level: number;
  readonly numbered: boolean;
  /** Item of a list: reigns over answers right below only. */
  readonly item: boolean;
  /** Number of the last numbered heading inside. */
  readonly last: number;
}

/** A title line that is no heading ranks below all headings. */
const LINE_LEVEL = 9;
/** Longest text that counts as an answer below a list item. */
const ANSWER = 160;

/** Walks a document's passages once. `trials` are those of the document. */
export function titleScope(view: DocumentView, trials: readonly LocalTrial[], topicOf: TopicOf): TitleScope {
  const titled = titledPassages(trials);
  let reign: Reign | undefined;
  return view.passages.map((passage) => {
    const own = titled.get(passage.index);
    if (own && own.size > 1) reign = undefined;
    else if (own) reign = reignOf(passage, [...own][0]);
    else if (passage.passage.kind === 'heading')
      reign = atHeading(passage, reign, trialOfHeading(passage.text, trials, topicOf));
    else if (reign?.item && !isAnswer(passage)) reign = undefined;
    return reign?.trial;
  });
}

/** Passages with titles that are no running text, and of which trials. */
function titledPassages(trials: readonly LocalTrial[]): Map<number, Set<LocalTrial>> {
  const found = new Map<number, Set<LocalTrial>>();
  for (const trial of trials) {
    for (const { place, passage } of trial.titles) {
      if (place === 'list' || place === 'line' || place === 'field') {
        found.set(passage, (found.get(passage) ?? new Set<LocalTrial>()).add(trial));
      }
    }
  }
  return found;
}

function reignOf({ passage, text }: PassageView, trial: LocalTrial | undefined): Reign | undefined {
  if (!trial || passage.kind === 'table-row') return undefined;
  return {
    trial,
    level: passage.kind === 'heading' ? (passage.level ?? 1) : LINE_LEVEL,
    numbered: numberOf(text) !== undefined,
    item: passage.kind === 'list-item',
    last: 0,
  };
}

function atHeading(
  passage: PassageView,
  reign: Reign | undefined,
  named: LocalTrial | undefined,
): Reign | undefined {
  const { level = 1, section } = passage.passage;
  const number = numberOf(passage.text);
  const introduces = /:\s*$/.test(passage.text);
  const goesOn =
    reign !== undefined &&
    !reign.item &&
    (introduces || level > reign.level || continues({ reign, number, section }));
  if (goesOn && (named === undefined || named === reign.trial))
    return { ...reign, last: Math.max(number ?? 0, reign.last) };
  return named && { trial: named, level, numbered: number !== undefined, item: false, last: 0 };
}

/** "1. Beskrivelse" below "Forsøg B" belongs to it, "2. Mål" after four trials of section 1 does not. */
function continues(at: { reign: Reign; number: number | undefined; section: string | undefined }): boolean {
  const { reign, number, section } = at;
  if (reign.numbered) return false;
  if (number === undefined) return section !== undefined;
  return reign.last > 0 || number === 1;
}

function isAnswer({ passage, text, mentions }: PassageView): boolean {
  const answers = mentions.some(({ type }) => type === 'outcome' || type === 'status');
  return passage.kind === 'paragraph' && (answers || text.length <= ANSWER);
}

function numberOf(text: string): number | undefined {
  const found = /^\s*(\d{1,2})(?:\.\d{1,2})*\.?\s/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}
