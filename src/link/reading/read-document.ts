// One tagged document to what it says of trials. Looks at no other document.
import type { TaggedDocument } from '../../model/stages.ts';
import { evidenceOf } from '../document/evidence.ts';
import { type DocumentView, viewOf } from '../document/view.ts';
import { isGeneric } from '../key/title-key.ts';
import { linkRules } from '../params.ts';
import { plainTitle } from '../trial/account.ts';
import { KNOWN_TITLE_RULE } from './known-titles.ts';
import type { LocalTrial } from './local-trial.ts';
import { localTrials } from './local-trials.ts';
import { type NetworkAt, networkAt } from './network-at.ts';
import type { DocumentReading, Notice } from './notice.ts';
import { type Said, saidOutcomes, saidStatuses } from './outcomes.ts';
import { saidMunicipalities } from './participants.ts';
import { periodsOf } from './period-of.ts';
import { saidProvisions } from './provisions.ts';
import { parentsOf } from './sub-trials.ts';
import type { Reading } from './subjects.ts';
import { titlesOf } from './title.ts';
import { titleScope } from './title-scope.ts';
import { type TopicOf, topicsOf, trialOfHeading } from './topics.ts';
import { untitledNotices } from './untitled.ts';

/** Reads a document. */
export function readDocument(tagged: TaggedDocument): DocumentReading {
  const view = viewOf(tagged);
  const networks = networkAt(view);
  const { trials, doubts } = localTrials(view, titlesOf(view), networks);
  if (trials.length === 0) return { notices: untitledNotices(view, networks), doubts };
  const topicOf = topicsOf(trials);
  const scope = titleScope(view, trials, topicOf);
  const reading: Reading = { view, trials, topicOf, scope, networks, main: mainTrial(view, trials, topicOf) };
  return { notices: noticesOf(reading, networks), doubts };
}

/** The titles of a document that other papers are searched for: its anchors, and long ones in running text. */
export function telltaleTitles(tagged: TaggedDocument): string[] {
  if (!tagged.mentions.some(({ type }) => type === 'trial')) return [];
  return titlesOf(viewOf(tagged)).flatMap(({ anchor, mention, key }) => {
    const title = plainTitle(mention.surface);
    const { sureLength, stems } = linkRules.knownTitle;
    const isLong = title.length >= sureLength && key.stems.filter((stem) => !isGeneric(stem)).length > stems;
    return anchor || isLong ? [title] : [];
  });
}

function noticesOf(reading: Reading, networks: NetworkAt): Notice[] {
  const [municipalities, provisions] = [saidMunicipalities(reading), saidProvisions(reading)];
  const [outcomes, statuses] = [saidOutcomes(reading), saidStatuses(reading)];
  const parents = parentsOf(reading.view, reading.trials);
  const periodOf = periodsOf(reading.view.tagged);
  return reading.trials.map((trial): Notice => {
    const { view } = reading;
    const of = <T>(said: readonly Said<T>[]) => factsOf(said, trial);
    const network = trial.titles.map(({ mention }) => networks(mention)).find((one) => one !== undefined);
    const children = reading.trials.filter((one) => parents.get(one) === trial);
    const parent = parents.get(trial);
    const own = of(municipalities);
    return {
      id: noticeId(view, trial),
      tagged: view.tagged,
      titles: trial.titles,
      network: network ? { id: network.id, evidence: evidenceOf(view, network) } : null,
      period: periodOf(network?.id ?? null),
      municipalities: own.length > 0 ? own : children.flatMap((child) => factsOf(municipalities, child)),
      provisions: of(provisions),
      outcomes: of(outcomes),
      statuses: of(statuses),
      ...(parent && { partOf: noticeId(view, parent) }),
    };
  });
}

function factsOf<T>(said: readonly Said<T>[], trial: LocalTrial): T[] {
  return said.filter((one) => one.trial === trial).map(({ fact }) => fact);
}

function noticeId(view: DocumentView, trial: LocalTrial): string {
  return `${view.tagged.document.id}#${String(trial.titles[0]?.mention.start ?? 0).padStart(10, '0')}`;
}

/** The only trial, unless a long paper names it in passing or only another paper's title tells of it; else the one that the document's title is about. */
function mainTrial(
  view: DocumentView,
  trials: readonly LocalTrial[],
  topicOf: TopicOf,
): LocalTrial | undefined {
  const { document, text } = view.tagged;
  const named = document.title === null ? undefined : trialOfHeading(document.title, trials, topicOf);
  const [only] = trials;
  if (named || trials.length > 1 || !only) return named;
  if (only.titles.every(({ mention }) => mention.rule === KNOWN_TITLE_RULE)) return undefined;
  const inPassing = only.titles.every(({ place }) => place === 'prose') && text.length > linkRules.mainReach;
  return inPassing ? undefined : only;
}
