// A law in the same sentence: a section of it cited before, the law named after ("efter § 83 og § 151 i serviceloven"), or the
// law named before.
import { sentenceAt } from '../../context.ts';
import type { Resolution } from '../draft.ts';
import { mayHave } from '../known-sections.ts';
import { type LawEvent, lastEvent, type ResolveRule, type ResolveState } from './state.ts';

const STOPS = /^(?:[;:!?]|men|mens|medens|hvorimod)$/;
/** "§ 161 og reglerne i ...": what is joined on has a law of its own. */
const STOPS_NAME = /^(?:[;:!?,]|men|mens|medens|hvorimod|og|eller|samt)$/;
/** A law named after the section must follow within this many tokens. */
const AHEAD = 14;

export const inSentence: ResolveRule = (draft, state) => {
  const sentence = sentenceAt(state.context, draft.start);
  if (sentence === undefined) return undefined;
  const before = lastEvent(state, sentence.start);
  const fits = (event: LawEvent | undefined): event is LawEvent =>
    event !== undefined && mayHave(event.law, draft.provision);
  if (fits(before) && before.withSection) return found(before, 0.9);
  const after = namedAfter(state, sentence.end);
  if (fits(after)) return found(after, 0.88);
  return fits(before) ? found(before, 0.85) : undefined;
};

/** The next law named in the sentence, with or without a section, no stop or contrast between. */
function namedAfter(state: ResolveState, end: number): LawEvent | undefined {
  const draft = state.drafts[state.index];
  const next = nextNamed(state);
  if (draft === undefined || next === undefined || next.start >= end) return undefined;
  const other = state.drafts[next.draft];
  if (other === undefined || other.first - draft.last > AHEAD || other.form === 'law-first') return undefined;
  if (
    other.provision === undefined &&
    !/^(?:i|efter|af|til)$/.test(state.tokens[other.first - 1]?.norm ?? '')
  )
    return undefined;
  const stops = other.provision === undefined ? STOPS_NAME : STOPS;
  for (let i = draft.last + 1; i < other.first; i++) {
    if (stops.test(state.tokens[i]?.norm ?? '')) return undefined;
  }
  return next;
}

/** The first named law after the draft in question (binary search by draft index). */
function nextNamed(state: ResolveState): ResolveState['named'][number] | undefined {
  let low = 0;
  let high = state.named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((state.named[middle]?.draft ?? 0) <= state.index) low = middle + 1;
    else high = middle;
  }
  return state.named[low];
}

/** A resolution by this rule. */
function found(event: LawEvent, confidence: number): Resolution {
  return { law: event.law, by: 'sentence', confidence };
}
