// Of which trials of its document a mention is said. From the surest ground to the weakest; nothing is guessed.
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { plainWords } from '../document/plain-words.ts';
import {
  cellMentions,
  type DocumentView,
  type PassageView,
  passageOf,
  sentenceOf,
} from '../document/view.ts';
import { linkRules } from '../params.ts';
import { collectiveIn } from './collective.ts';
import type { LocalTrial } from './local-trial.ts';
import type { NetworkAt } from './network-at.ts';
import { trialOfCell, trialsByNumber } from './numbers.ts';
import { sharesOf } from './sentence-shares.ts';
import type { TitleScope } from './title-scope.ts';
import type { TopicOf } from './topics.ts';

/** By what the trials were found; `rest`: those that nothing was said of yet. */
export type Ground =
  | 'row'
  | 'sentence'
  | 'number'
  | 'collective'
  | 'rest'
  | 'title'
  | 'passage'
  | 'topic'
  | 'thread'
  | 'document';

export interface Subjects {
  readonly trials: readonly LocalTrial[];
  readonly ground: Ground;
}

export interface Reading {
  readonly view: DocumentView;
  readonly trials: readonly LocalTrial[];
  readonly scope: TitleScope;
  readonly topicOf: TopicOf;
  readonly networks: NetworkAt;
  /** The one trial the whole document is about, if there is one. */
  readonly main: LocalTrial | undefined;
}

/** The trials a mention is said of; undefined where the text does not say. */
export function subjectsOf(reading: Reading, mention: Mention): Subjects | undefined {
  const passage = passageOf(reading.view, mention);
  if (!passage || reading.trials.length === 0) return undefined;
  const row = rowSubjects(reading, passage, mention);
  if (row || passage.passage.kind === 'table-row')
    return row ?? byTopic(reading, passage, passage.passage) ?? byTitle(reading, passage);
  const sentence = sentenceOf(reading.view, mention);
  return (
    bySentence(reading, passage, { mention, sentence }) ??
    byCount(reading, passage, { mention, sentence }) ??
    byTitle(reading, passage) ??
    byPassage(reading, passage, mention) ??
    byTopic(reading, passage, sentence) ??
    (isOfAnother(reading.view, passage)
      ? undefined
      : (byThread(reading, passage, sentence) ?? byDocument(reading)))
  );
}

function found(trials: readonly (LocalTrial | undefined)[], ground: Ground): Subjects | undefined {
  const known = [...new Set(trials)].filter((trial) => trial !== undefined);
  return known.length > 0 ? { trials: known, ground } : undefined;
}

/** The trial of a title mention. */
export function trialOf(reading: Pick<Reading, 'trials'>, title: Mention): LocalTrial | undefined {
  return reading.trials.find(({ titles }) => titles.some(({ mention }) => mention === title));
}

function titlesIn(reading: Reading, mentions: readonly Mention[]): LocalTrial[] {
  const own = mentions.flatMap((mention) =>
    mention.type === 'trial' ? (trialOf(reading, mention) ?? []) : [],
  );
  return [...new Set(own)];
}

/** A row belongs to the trial in it, to the trial its first cell counts, or to the row above that it goes on with. */
function rowSubjects(reading: Reading, row: PassageView, mention: Mention): Subjects | undefined {
  for (let at: PassageView | undefined = row; at; at = reading.view.passages[at.index - 1]) {
    if (at.passage.kind !== 'table-row' || at.passage.table !== row.passage.table) return undefined;
    const cells = cellMentions(reading.view, at);
    const own = titlesIn(reading, at === row ? titlesFor(cells, mention) : cells.flat());
    const first = at.passage.cells?.[0];
    const counted = first && trialOfCell(reading.view.words(first), reading.trials);
    if (own.length > 0) return found(own, 'row');
    if (counted) return found([counted], 'row');
    if (at.passage.headerRow || isNewRow(row, at)) return undefined;
  }
  return undefined;
}

/** The titles of a row that a mention can belong to: those of its own cell first. */
function titlesFor(cells: readonly (readonly Mention[])[], mention: Mention): readonly Mention[] {
  const own = cells.find((cell) => cell.includes(mention))?.filter(({ type }) => type === 'trial') ?? [];
  return own.length > 0 ? own : cells.flat();
}

/** A row as wide as the table that has a first cell of its own goes on with nothing. */
function isNewRow(row: PassageView, at: PassageView): boolean {
  return row !== at && (at.passage.cells?.length ?? 0) < (row.passage.cells?.length ?? 0);
}

function bySentence(
  reading: Reading,
  passage: PassageView,
  { mention, sentence }: { mention: Mention; sentence: Span },
): Subjects | undefined {
  const around = passage.mentions.filter(({ start }) => sentence.start <= start && start < sentence.end);
  const titles = around.filter(({ type }) => type === 'trial');
  if (titles.length === 0) return undefined;
  return found(
    sharesOf(mention, around).map((title) => trialOf(reading, title)),
    'sentence',
  );
}

/** "Forsøg 2", "begge forsøg", "de øvrige ansøgninger". */
function byCount(
  reading: Reading,
  passage: PassageView,
  { mention, sentence }: { mention: Mention; sentence: Span },
): Subjects | undefined {
  if (reading.trials.length < 2) return undefined;
  const skip = passage.mentions.filter(({ type }) => type === 'citation' || type === 'case-number');
  const counted = found(trialsByNumber(reading.view, sentence, { trials: reading.trials, skip }), 'number');
  if (counted) return counted;
  const near = ofNetwork(reading, mention);
  const collective = collectiveIn(reading.view.words(sentence), near.length);
  return collective && found(near, collective === 'all' ? 'collective' : 'rest');
}

/** The trials of the network that a place is about; all where none is named. */
function ofNetwork({ trials, networks }: Reading, mention: Mention): readonly LocalTrial[] {
  const here = networks(mention)?.id;
  if (here === undefined) return trials;
  return trials.filter(({ titles }) =>
    titles.some((title) => (networks(title.mention)?.id ?? here) === here),
  );
}

function byTitle(reading: Reading, passage: PassageView): Subjects | undefined {
  return found([reading.scope[passage.index]], 'title');
}

/** The trial named last before the mention in its passage; else the only one the passage names. */
function byPassage(reading: Reading, passage: PassageView, mention: Mention): Subjects | undefined {
  const before = titlesIn(
    reading,
    passage.mentions.filter(({ start }) => start < mention.start),
  );
  if (before.length > 0) return found([before.at(-1)], 'passage');
  const all = titlesIn(reading, passage.mentions);
  return all.length === 1 ? found(all, 'passage') : undefined;
}

function byTopic(reading: Reading, passage: PassageView, sentence: Span): Subjects | undefined {
  if (reading.trials.length < 2) return undefined;
  const { view, topicOf } = reading;
  const opening = passage.sentences[0];
  return found(
    [topicOf(view.words(sentence)) ?? topicOf(opening ? view.words(opening) : passage.text)],
    'topic',
  );
}

/** "Den ansøgning fik afslag": said of a trial that has no name here. A passage torn in two by its setting is read whole. */
function isOfAnother(view: DocumentView, { index, text }: PassageView): boolean {
  const above = view.passages[index - 1]?.text ?? '';
  const words = plainWords(/[.!?:]\s*$/.test(above) ? text : `${above} ${text}`);
  return linkRules.otherTrialCues.some((cue) => words.includes(cue));
}

function byDocument({ main }: Reading): Subjects | undefined {
  return main && found([main], 'document');
}

/** "Forsøget", "ansøgningen": the trial named last above, under the same heading. Items go on with the words above them. */
function byThread(reading: Reading, passage: PassageView, sentence: Span): Subjects | undefined {
  const words = plainWords(`${reading.view.words(sentence)} ${passage.text}`);
  const pointsBack = linkRules.anaphors.some((word) => words.includes(word));
  if (!pointsBack && passage.passage.kind !== 'list-item') return undefined;
  for (let at = passage.index - 1; at >= 0; at -= 1) {
    const above = reading.view.passages[at];
    if (!above || above.passage.kind === 'heading') return undefined;
    const titles = titlesIn(reading, above.mentions);
    if (titles.length > 0) return titles.length === 1 ? found(titles, 'thread') : undefined;
    const topic = reading.trials.length > 1 ? reading.topicOf(above.text) : undefined;
    if (topic) return found([topic], 'thread');
  }
  return undefined;
}
