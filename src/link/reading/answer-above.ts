// Answers that head a list: "Imødekommes:" over bullets, each of which is a trial.
import type { Mention } from '../../model/mention.ts';
import { type DocumentView, type PassageView, passageOf } from '../document/view.ts';
import { linkRules } from '../params.ts';
import type { LocalTrial } from './local-trial.ts';
import { type Reading, trialOf } from './subjects.ts';

/** The trials of the list that an outcome heads; empty where it heads none. */
export function trialsBelow(reading: Reading, outcome: Mention): readonly LocalTrial[] {
  const { view } = reading;
  const head = passageOf(view, outcome);
  if (!head || !isHead(view, head, outcome)) return [];
  const trials: LocalTrial[] = [];
  for (let at = head.index + 1; at < view.passages.length; at += 1) {
    const item = view.passages[at];
    if (!item || !isItem(item)) break;
    if (item.mentions.some(({ type }) => type === 'outcome')) continue;
    for (const mention of item.mentions) {
      const trial = mention.type === 'trial' ? trialOf(reading, mention) : undefined;
      if (trial) trials.push(trial);
    }
  }
  return [...new Set(trials)];
}

/** A heading, a line that ends in a colon, or an answer alone on its line in a list that begins with an answer. */
function isHead(view: DocumentView, head: PassageView, outcome: Mention): boolean {
  const { kind } = head.passage;
  if (kind === 'table-row' || head.mentions.some(({ type }) => type === 'trial')) return false;
  if (kind === 'heading' || /:\s*$/.test(head.text)) return true;
  return isAnswerLine(head, outcome) && beginsRun(view, head);
}

function isAnswerLine({ text }: PassageView, outcome: Mention): boolean {
  return outcome.surface.length >= linkRules.outcomeLineShare * text.length;
}

function beginsRun(view: DocumentView, head: PassageView): boolean {
  let first = head;
  for (let at = head.index - 1; at >= 0; at -= 1) {
    const above = view.passages[at];
    const answer = above?.mentions.find(({ type }) => type === 'outcome');
    if (!above || !(isItem(above) || (answer && isAnswerLine(above, answer)))) break;
    first = above;
  }
  return !isItem(first);
}

/** A title alone on its line, or an item of a list. */
function isItem({ passage, text, mentions }: PassageView): boolean {
  const title = mentions.find(({ type }) => type === 'trial');
  if (!title || passage.kind === 'table-row' || passage.kind === 'heading') return false;
  return passage.kind === 'list-item' || title.surface.length >= linkRules.titleLineShare * text.length;
}
