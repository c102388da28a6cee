// Which trial words are about that name none: the stems that only one of a document's trials has.
import { foldKey } from '../../reference/fold-key.ts';
import { holds, isInside } from '../key/relations.ts';
import { stemOf } from '../key/stem.ts';
import { isGeneric, titleKey } from '../key/title-key.ts';
import { linkRules } from '../params.ts';
import type { LocalTrial } from './local-trials.ts';

/** The one trial that some words are about, or undefined where they fit none, or several. */
export type TopicOf = (words: string) => LocalTrial | undefined;

const WORD = /[a-zæøåéäöü]{4,60}/g;

/** A look-up by stems that tell the trials of one document apart. */
export function topicsOf(trials: readonly LocalTrial[]): TopicOf {
  const telling = new Map<string, LocalTrial>();
  for (const trial of trials) {
    for (const stem of new Set(trial.keys.flatMap(({ stems }) => stems))) {
      if (isTelling(stem, trial, trials)) telling.set(stem, trial);
    }
  }
  return (words) => {
    const stems = [...foldKey(words).matchAll(WORD)].map((found) => stemOf(found[0]));
    const found = new Set(stems.flatMap((stem) => telling.get(stem) ?? []));
    const [only] = found;
    return found.size === 1 ? only : undefined;
  };
}

function isTelling(stem: string, trial: LocalTrial, trials: readonly LocalTrial[]): boolean {
  if (stem.length < linkRules.topicStem || isGeneric(stem)) return false;
  return trials.every((other) => other === trial || !other.keys.some(({ stems }) => holds(stems, stem)));
}

/** The one trial whose title a heading (or a document's title) holds or is a part of; else the one it is about. */
export function trialOfHeading(words: string, trials: readonly LocalTrial[], topicOf: TopicOf): LocalTrial | undefined {
  const key = titleKey(words);
  const named = trials.filter(({ keys }) => keys.some((own) => isInside(own, key) || isInside(key, own)));
  return named.length === 1 ? named[0] : named.length === 0 ? topicOf(words) : undefined;
}
