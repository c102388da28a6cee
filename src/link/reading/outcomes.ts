// The answers and statuses of one document, each with the trials it is said of.
import type { Mention, Outcome, Status } from '../../model/mention.ts';
import { evidenceOf } from '../document/evidence.ts';
import { type DocumentView, passageOf, sentenceOf } from '../document/view.ts';
import { linkRules } from '../params.ts';
import { trialsBelow } from './answer-above.ts';
import type { LocalTrial } from './local-trial.ts';
import type { SaidOutcome, SaidStatus } from './notice.ts';
import { type Ground, type Reading, subjectsOf } from './subjects.ts';

/** A fact and the trials that it is said of. */
export interface Said<T> {
  readonly trial: LocalTrial;
  readonly fact: T;
}

/** Passages between an answer and the title that it is quoted with. */
const LIST_REACH = 12;
/** Between an answer and a date that dates it; words that make the date one of something else. */
const DATE_REACH = 60;
const OTHER_DATE =
  /\b(?:fra|til|senest|begynde|begynder|start|starter|inden|gang|sættes|ansøgning af|brev af|søgte|indsendt)\b/i;

/** Between a date and the answer of that day, told in a later letter: "I brev af 30. juni 2017 oplyste ministeriet, at ..." */
const ANSWERED =
  /(?<![a-zæøå])(?:oplyste|meddelte|skrev|svarede|tilkendegav|besluttede|afgjorde)(?![a-zæøå])/;
/** Who decides, or speaks for it. */
const DECIDERS = /ministeri|styrelse|regeringen|minister(?:en)?(?![a-zæøå])/i;

/** What a body does that answers an application. */
const SPEAKS = /^\s(?:har|modtog|kan|skal|meddeler|imødekommer|finder|vurderer)(?![a-zæøå])/;

/** All answers, in order. A total ("17 forsøg") is said of no trial unless it heads a list or names them. */
export function saidOutcomes(reading: Reading): Said<SaidOutcome>[] {
  const { view } = reading;
  const mentions = view.passages.flatMap((passage) =>
    passage.mentions.filter(({ type }) => type === 'outcome'),
  );
  const found = mentions.map((mention) => ({ mention, ...outcomeSubjects(reading, mention) }));
  const answered = new Set(found.filter(({ ground }) => ground !== 'rest').flatMap(({ trials }) => trials));
  return found.flatMap(({ mention, trials, ground }) =>
    trials
      .filter((trial) => ground !== 'rest' || !answered.has(trial))
      .map((trial) => ({ trial, fact: outcomeFact(view, mention, trial) })),
  );
}

function outcomeSubjects(
  reading: Reading,
  mention: Mention,
): { trials: readonly LocalTrial[]; ground: Ground } {
  const below = trialsBelow(reading, mention);
  if (below.length > 0) return { trials: below, ground: 'title' };
  const subjects = subjectsOf(reading, mention);
  const isTotal = mention.attributes?.claim !== undefined;
  if (!subjects || (isTotal && subjects.ground !== 'sentence' && subjects.ground !== 'collective'))
    return { trials: [], ground: 'title' };
  return subjects;
}

/** An answer as a fact; `trial` is the one it is said of, if it has a name. */
export function outcomeFact(view: DocumentView, mention: Mention, trial?: LocalTrial): SaidOutcome {
  return {
    outcome: mention.id as Outcome,
    statedDate: statedDate(view, mention),
    decider: mention.attributes?.decider ?? deciderOf(view, mention),
    own: isOwn(view),
    evidence: evidenceOf(view, mention, trial && titleBeside(view, mention, trial)),
  };
}

/** The passage of the trial's title above or below an answer that stands alone on its line. */
function titleBeside(view: DocumentView, mention: Mention, trial: LocalTrial) {
  const own = passageOf(view, mention);
  if (!own || own.passage.kind === 'table-row' || own.mentions.some(({ type }) => type === 'trial'))
    return undefined;
  if (mention.surface.length < linkRules.outcomeLineShare * own.text.length) return undefined;
  const title = trial.titles.find(({ passage }) => Math.abs(passage - own.index) <= LIST_REACH);
  return title && title.place !== 'prose' ? view.passages[title.passage]?.passage : undefined;
}

/** The day an answer was given, as the rule that found it says, or as its sentence does in a paper that reports it. */
function statedDate(view: DocumentView, mention: Mention): string | null {
  const stated = mention.attributes?.statedDate;
  if (stated !== undefined) return stated;
  const sentence = sentenceOf(view, mention);
  const dates = (passageOf(view, mention)?.mentions ?? []).filter(
    (one) =>
      one.type === 'date' && !one.id.includes('/') && sentence.start <= one.start && one.end <= sentence.end,
  );
  const near = dates.filter((date) => {
    const between =
      date.start < mention.start
        ? { start: date.end, end: mention.start }
        : { start: mention.end, end: date.start };
    const lead = view.words({ start: Math.max(sentence.start, date.start - 12), end: date.start });
    const words = view.words(between);
    if (words.length > DATE_REACH) return false;
    if (date.start < mention.start && ANSWERED.test(words)) return true;
    return !isOwn(view) && !OTHER_DATE.test(`${lead} ${words}`);
  });
  return near[0]?.id ?? null;
}

/** The decider's own paper: of a kind that decides, and by one who can; a municipality's press release reports. */
function isOwn(view: DocumentView): boolean {
  const { decides, document, text } = view.tagged;
  return decides && !/kommune/i.test(document.sender ?? '') && DECIDERS.test(text);
}

/** Who decides in a paper that decides: the ministry in the sentence, else the one that speaks, the sender, the first named. */
function deciderOf(view: DocumentView, outcome: Mention): string | null {
  if (!isOwn(view)) return null;
  const bodies = view.tagged.mentions.filter(({ type }) => type === 'organisation');
  const { sender, end } = view.tagged.document;
  const sentence = sentenceOf(view, outcome);
  const speaks = (body: Mention) =>
    SPEAKS.test(view.words({ start: body.end, end: Math.min(end, body.end + 20) }));
  const ministries = bodies.filter(({ surface }) => /ministeri/i.test(surface));
  const found =
    ministries.find((body) => sentence.start <= body.start && body.start < outcome.start) ??
    bodies.find(speaks) ??
    bodies.find(({ surface }) => sender?.includes(surface)) ??
    ministries[0];
  return found?.id ?? null;
}

/** All statuses, in order. "De resterende forsøg" are those of which no other status is said. */
export function saidStatuses(reading: Reading): Said<SaidStatus>[] {
  const mentions = reading.view.passages.flatMap(({ mentions: own }) =>
    own.filter(({ type }) => type === 'status'),
  );
  const found = mentions.map((mention) => ({ mention, subjects: subjectsOf(reading, mention) }));
  const told = new Set(
    found.flatMap(({ subjects }) => (subjects && subjects.ground !== 'rest' ? subjects.trials : [])),
  );
  return found.flatMap(({ mention, subjects }) =>
    (subjects?.trials ?? [])
      .filter((trial) => subjects?.ground !== 'rest' || !told.has(trial))
      .map((trial) => ({ trial, fact: statusFact(reading.view, mention) })),
  );
}

/** A status as a fact. */
export function statusFact(view: DocumentView, mention: Mention): SaidStatus {
  const statedDate = mention.attributes?.statedDate ?? null;
  return { status: mention.id as Status, statedDate, evidence: evidenceOf(view, mention) };
}
