// The municipalities of one document's trials: who takes part, who is said not to. A network's members are none by that alone.
import type { Mention } from '../../model/mention.ts';
import { evidenceOf } from '../document/evidence.ts';
import { plainWords } from '../document/plain-words.ts';
import { type DocumentView, type PassageView, passageOf, sentenceOf } from '../document/view.ts';
import { linkRules } from '../params.ts';
import type { LocalTrial } from './local-trial.ts';
import type { SaidMunicipality } from './notice.ts';
import type { Said } from './outcomes.ts';
import { type Ground, type Reading, subjectsOf } from './subjects.ts';

/** One mention of a municipality and what it says. */
interface Place {
  readonly mention: Mention;
  readonly trials: readonly LocalTrial[];
  readonly ground: Ground | undefined;
  readonly excluded: boolean;
  /** Stands in a field, section or column that lists participants. */
  readonly listed: boolean;
  /** Said of no trial in particular: of all that the document is about, if it has just one such list. */
  readonly shared: boolean;
  /** Index of its passage. */
  readonly passage: number;
}

/** A clause ends here: what follows is said of someone else. */
const CLAUSE_END = /[;.]\s|,\s(?:mens|men|hvorimod|idet)\s|\s(?:mens|men)\s/;
/** Words between a municipality and a cue are about it unless they name another one before; longest reach in characters. */
const CUE_REACH = 160;
/** A line of a letterhead or an address is shorter than a sentence. */
const SENTENCE_WORDS = 7;

/** The municipalities said of each trial of a document. */
export function saidMunicipalities(reading: Reading): Said<SaidMunicipality>[] {
  const places = reading.view.passages.flatMap((passage) =>
    passage.mentions
      .filter((mention) => mention.type === 'municipality' && saysSomething(reading.view, mention))
      .map((mention) => placeOf(reading, passage, mention)),
  );
  const kept = sharesOneList(places)
    ? places
    : places.map((place) => (place.shared ? { ...place, trials: [] } : place));
  const stated = reading.trials.flatMap((trial) => ofTrial(reading, trial, kept));
  const others = [onlyOne, sharedByAll, ownTrials].map((rule) => rule(reading, stated));
  return [...stated, ...(others.find((found) => found.length > 0) ?? [])];
}

function placeOf(reading: Reading, passage: PassageView, mention: Mention): Place {
  const subjects = subjectsOf(reading, mention);
  const listed = isListed(reading.view, passage, mention);
  const shared = listed && !subjects ? reading.trials.filter(isTitled) : [];
  return {
    mention,
    trials: subjects?.trials ?? shared,
    ground: subjects?.ground,
    excluded: isExcludedHere(reading.view, mention),
    listed,
    shared: shared.length > 0,
    passage: passage.index,
  };
}

/** Several lists in one document are lists of several trials: none of them is everybody's. */
function sharesOneList(places: readonly Place[]): boolean {
  return new Set(places.filter(({ shared }) => shared).map(({ passage }) => passage)).size <= 1;
}

/** A list of participants is shared by the trials that the document is about, not by those it names in passing. */
function isTitled({ titles }: LocalTrial): boolean {
  return titles.some(({ place }) => place !== 'prose');
}

/** Of one trial: if a field lists its participants, these only; else all that are said of it. */
function ofTrial(reading: Reading, trial: LocalTrial, places: readonly Place[]): Said<SaidMunicipality>[] {
  const own = places.filter(({ trials }) => trials.includes(trial));
  const listed = own.filter((place) => place.listed && !place.excluded);
  const body = own.filter((place) => isSaid(reading.view, place));
  const taking = listed.length > 0 ? listed : body.filter(({ excluded }) => !excluded);
  const out = own.filter(({ excluded }) => excluded);
  return [...taking, ...out].map(({ mention, excluded }) => ({
    trial,
    fact: fact(reading.view, mention, excluded),
  }));
}

/** Trials of which no participant is said: the municipality, if the document names only one, is whose trials these are. */
function onlyOne(reading: Reading, stated: readonly Said<SaidMunicipality>[]): Said<SaidMunicipality>[] {
  const out = new Set(stated.flatMap(({ fact: { id, excluded } }) => (excluded ? [id] : [])));
  const mentions = reading.view.tagged.mentions.filter(
    (one) => one.type === 'municipality' && !out.has(one.id),
  );
  const [first] = mentions;
  if (!first || mentions.some(({ id }) => id !== first.id) || isUndecided(reading.view, first)) return [];
  const open = reading.trials.filter(
    (trial) => !stated.some((one) => one.trial === trial && !one.fact.excluded),
  );
  return open.map((trial) => ({ trial, fact: fact(reading.view, first, false) }));
}

/** Trials of which no participant is said: those who sent them all in, as a sentence before the first of them lists. */
function sharedByAll(reading: Reading, stated: readonly Said<SaidMunicipality>[]): Said<SaidMunicipality>[] {
  const { view } = reading;
  const first = Math.min(
    ...reading.trials.flatMap(({ titles }) => titles.map(({ mention }) => mention.start)),
  );
  const before = view.tagged.mentions.filter(({ type, end }) => type === 'municipality' && end <= first);
  const senders = before.filter((mention) => {
    const sentence = sentenceOf(view, mention);
    const listed = before.filter(({ start }) => sentence.start <= start && start < sentence.end);
    return (
      listed.length > 1 &&
      hasCue(view.words(sentence), linkRules.sentByCues) &&
      !isExcludedHere(view, mention)
    );
  });
  const open = reading.trials.filter(
    (trial) => isTitled(trial) && !stated.some((one) => one.trial === trial && !one.fact.excluded),
  );
  return open.flatMap((trial) => senders.map((mention) => ({ trial, fact: fact(view, mention, false) })));
}

/** Trials of which no participant is said, in a paper of one municipality or to one: its own, if they are its subject. */
function ownTrials(reading: Reading, stated: readonly Said<SaidMunicipality>[]): Said<SaidMunicipality>[] {
  const owner = partyOf(reading.view);
  if (!owner) return [];
  const open = reading.trials.filter(
    (trial) =>
      isTitled(trial) &&
      !stated.some((one) => one.trial === trial && (!one.fact.excluded || one.fact.id === owner.id)),
  );
  return open.map((trial) => ({ trial, fact: fact(reading.view, owner, false) }));
}

/** The mention of the one municipality that a paper is from, or that a ministry writes to; undefined for several. */
export function partyOf(view: DocumentView): Mention | undefined {
  const { document, mentions } = view.tagged;
  const fromMinistry = document.kind === 'ministry-letter' && document.recipients.length === 1;
  const parties = linkRules.ownKinds.includes(document.kind)
    ? [document.sender]
    : fromMinistry
      ? document.recipients
      : [];
  const named = mentions.filter(
    ({ type, surface }) =>
      type === 'municipality' &&
      parties.some((party) => party?.toLowerCase().includes(surface.toLowerCase())),
  );
  if (named.length === 0 && linkRules.ownKinds.includes(document.kind)) return openingParty(view);
  return named.every(({ id }) => id === named[0]?.id) ? named[0] : undefined;
}

/** Where no sender is read: the only municipality that the first lines name. */
function openingParty({ tagged: { document, mentions } }: DocumentView): Mention | undefined {
  const first = mentions.filter(
    ({ type, start }) => type === 'municipality' && start - document.start < linkRules.partyReach,
  );
  return first.every(({ id }) => id === first[0]?.id) ? first[0] : undefined;
}

/** On weak ground only whole sentences count, and none about the members of the network; the words of a topic prove no taking part. */
function isSaid(view: DocumentView, { ground, mention }: Place): boolean {
  if (ground === 'row' || ground === 'sentence') return true;
  if (ground === 'topic') return false;
  if (isAboutMembers(view, mention)) return false;
  return ground !== 'document' || isInSentence(view, mention);
}

/** A sentence about a network's members, or a long list of names that nothing says take part. */
function isAboutMembers(view: DocumentView, mention: Mention): boolean {
  const sentence = sentenceOf(view, mention);
  const words = view.words(sentence);
  if (hasCue(words, linkRules.membershipCues)) return true;
  const named = view.tagged.mentions.filter(
    ({ type, start, end }) => type === 'municipality' && start >= sentence.start && end <= sentence.end,
  );
  return named.length > linkRules.manyMunicipalities && !hasCue(words, linkRules.takingPartCues);
}

/** "Frikommunenetværket – deltagende kommuner": a list of members, not of participants. */
function isAboutNetwork(view: DocumentView, passage: PassageView['passage']): boolean {
  return passage.headings.some((at) => /netværk/i.test(view.passages[at]?.text ?? ''));
}

function fact(view: DocumentView, mention: Mention, excluded: boolean): SaidMunicipality {
  return { id: mention.id, excluded, evidence: evidenceOf(view, mention) };
}

/** In a participants' section, behind their label, or in a column headed by it. */
function isListed(view: DocumentView, { index, passage, text }: PassageView, mention: Mention): boolean {
  if (isAboutNetwork(view, passage)) return false;
  if (passage.section === 'participants') return true;
  const label = /^\W*([a-zæøå ]{4,40}?)\s*[:\t\n]/i.exec(text)?.[1]?.toLowerCase().trim();
  if (label !== undefined && linkRules.participantLabels.includes(label)) return true;
  const above = view.passages[index - 1];
  if (above && above.passage.kind !== 'table-row' && isLabel(above.text)) return true;
  const column =
    passage.cells?.findIndex(({ start, end }) => start <= mention.start && mention.end <= end) ?? -1;
  return (
    column >= 0 && headsOf(view, index, passage.table).some((row) => isLabel(cellWords(view, row, column)))
  );
}

/** The rows of a table from its first to the one before a passage, at most two: a merged head has two. */
function headsOf(view: DocumentView, index: number, table: number | undefined): readonly PassageView[] {
  const rows = view.passages.filter((one) => one.passage.kind === 'table-row' && one.passage.table === table);
  return rows.filter((row) => row.index < index).slice(0, 2);
}

function cellWords(view: DocumentView, row: PassageView, column: number): string {
  const cell = row.passage.cells?.[column];
  return cell ? view.words(cell) : '';
}

function isLabel(words: string): boolean {
  return linkRules.participantLabels.includes(words.replace(/[:\s]+$/, '').toLowerCase());
}

/** "Deltager ikke": said not to take part. */
export function isExcludedHere(view: DocumentView, mention: Mention): boolean {
  if (mention.attributes?.excluded !== undefined) return mention.attributes.excluded;
  return hasCue(clauseAfter(view, mention), linkRules.excludedCues);
}

function isUndecided(view: DocumentView, mention: Mention): boolean {
  const before = view.words({
    start: Math.max(view.tagged.document.start, mention.start - 6),
    end: mention.start,
  });
  return hasCue(`${before} ${clauseAfter(view, mention)}`, linkRules.undecidedCues);
}

/** False for "v/ Esbjerg", "Aarhus er orienteret": named, but nothing is said of taking part. */
function saysSomething(view: DocumentView, mention: Mention): boolean {
  return isExcludedHere(view, mention) || !isUndecided(view, mention);
}

/** From a municipality to the end of its clause. */
function clauseAfter(view: DocumentView, mention: Mention): string {
  const sentence = sentenceOf(view, mention);
  const end = Math.max(mention.end, Math.min(sentence.end, mention.end + CUE_REACH));
  const words = view.words({ start: mention.end, end });
  const stop = CLAUSE_END.exec(words);
  return stop ? words.slice(0, stop.index) : words;
}

function hasCue(words: string, cues: readonly string[]): boolean {
  const plain = plainWords(words);
  return cues.some((cue) => plain.includes(cue));
}

function isInSentence(view: DocumentView, mention: Mention): boolean {
  const passage = passageOf(view, mention);
  if (!passage || passage.passage.kind === 'heading') return false;
  return view.words(sentenceOf(view, mention)).split(/\s+/).length >= SENTENCE_WORDS;
}
