// Stems of the words that name trials in a document: those of its headings and list items. Says only what may be a subject.
import { matchesOf } from '../../patterns/index.ts';
import type { TagContext } from '../context.ts';

const WORD = /[a-zæøåéA-ZÆØÅ]{7,}/g;
const COMMON =
  /^(?:forsøg|kommune|netværk|evaluer|status|ansøgni|frikomm|sammenf|indledn|baggrun|konklus|bemærkn|ministe)/;
const STEM = 7;
const LONGEST = 160;

/** The first seven letters of every long word in headings, list items and after "forsøg med/om". */
export function nameStems(context: TagContext): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const passage of context.passages) {
    if (passage.kind === 'paragraph' || passage.end - passage.start > LONGEST) continue;
    for (const match of matchesOf(context.text.slice(passage.start, passage.end), WORD)) {
      const stem = match[0].toLowerCase().slice(0, STEM);
      if (!COMMON.test(stem)) stems.add(stem);
    }
  }
  return stems;
}
