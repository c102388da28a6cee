// Which trial words are about that name none: the stems that only one of a document's trials has.
import { foldKey } from '../../reference/fold-key.ts';
import { holds, isInside } from '../key/relations.ts';
import { remembered } from '../key/remembered.ts';
import { stemOf } from '../key/stem.ts';
import { isWeak, titleKey } from '../key/title-key.ts';
import { linkRules } from '../params.ts';
import type { LocalTrial } from './local-trial.ts';

/** The one trial that some words are about, or undefined where they fit none, or several. */
export type TopicOf = (words: string) => LocalTrial | undefined;

const WORD = /[a-zæøåéäöü]{3,60}/g;

/** A look-up by stems that tell the trials of one document apart. */
export function topicsOf(trials: readonly LocalTrial[]): TopicOf {
  const telling = new Map<string, LocalTrial>();
  for (const trial of trials) {
    for (const stem of new Set(trial.keys.flatMap(({ stems }) => stems))) {
      if (isTelling(stem, trial, trials)) telling.set(stem, trial);
    }
  }
  // Every mention of a sentence asks for its words, and every one after it for those of the passages above.
  const about = remembered((words): LocalTrial | null => {
    const found = new Map<LocalTrial, number>();
    const stems = new Set([...foldKey(words).matchAll(WORD)].map((word) => stemOf(word[0])));
    for (const stem of stems) {
      const trial = telling.get(stem);
      if (trial) found.set(trial, (found.get(trial) ?? 0) + stem.length);
    }
    const [only] = found;
    return found.size === 1 && only && only[1] >= linkRules.topicStem ? only[0] : null;
  });
  return (words) => about(words) ?? undefined;
}

function isTelling(stem: string, trial: LocalTrial, trials: readonly LocalTrial[]): boolean {
  if (/^.{0,2}$|\d/.test(stem) || isWeak(stem)) return false;
  return trials.every((other) => other === trial || !other.keys.some(({ stems }) => holds(stems, stem)));
}

/** The one trial whose title a heading (or a document's title) holds or is a part of; else the one that most of its words are about. */
export function trialOfHeading(
  words: string,
  trials: readonly LocalTrial[],
  topicOf: TopicOf,
): LocalTrial | undefined {
  const key = titleKey(words);
  const named = trials.filter(({ keys }) => keys.some((own) => isInside(own, key) || isInside(key, own)));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const topic = topicOf(words);
  return topic && shareOf(key.stems, topic) >= linkRules.headingShare ? topic : undefined;
}

/** The share of a heading's letters that a trial's titles hold. */
function shareOf(stems: readonly string[], { keys }: LocalTrial): number {
  const letters = (own: readonly string[]) => own.join('').length;
  const held = stems.filter((stem) => keys.some((key) => holds(key.stems, stem)));
  return letters(held) / Math.max(1, letters(stems));
}
