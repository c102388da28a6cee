// Stems of the words that name trials in a document: those of its headings and list items. Says only what may be a subject.
import { matchesOf } from '../../patterns/index.ts';
import type { TagContext } from '../context.ts';
import { isOtherSubject } from './subjects.ts';

const WORD = /[a-zæøåéA-ZÆØÅ]{7,}/g;
const COMMON =
  /^(?:forsøg|kommune|netværk|evaluer|status|ansøgni|frikomm|sammenf|indledn|baggrun|konklus|bemærkn|ministe)/;
const STEM = 7;
const LONGEST = 160;
const NAMED =
  /[Ff]orsøg(?:et|ene)? (?:med|om) ((?:[a-zæøå-]{1,30} ){0,3}[a-zæøå-]{1,30})|[»"“”]([^»«"“”\n]{4,60})[«"“”]/g;

/** The first seven letters of every long word in headings, list items and after "forsøg med/om". */
export function nameStems(context: TagContext): ReadonlySet<string> {
  const stems = new Set<string>();
  const addAll = (name: string) => {
    for (const match of matchesOf(name, WORD)) {
      const key = match[0].toLowerCase();
      const stem = key.slice(0, STEM);
      if (!COMMON.test(stem) && !isOtherSubject(key)) stems.add(stem);
    }
  };
  for (const passage of context.passages)
    if (passage.kind !== 'paragraph' && passage.end - passage.start <= LONGEST)
      addAll(context.text.slice(passage.start, passage.end));
  for (const match of matchesOf(context.text.slice(context.start, context.end), NAMED))
    addAll(match[1] ?? match[2] ?? '');
  return stems;
}
