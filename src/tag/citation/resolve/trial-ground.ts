// The section of the act on free municipalities that a trial rests on, told by its place alone: "Forsøg efter § 9: Mikrolån",
// "Hjemmel: § 7 c", "Ad § 25", "- Udslusningsboliger (§ 25)".
import { passageAt } from '../../context.ts';
import { mayHave } from '../known-sections.ts';
import type { ResolveRule } from './state.ts';

/** Right before the section, from the start of its line or sentence. */
const STATED =
  /(?:^|[\n.:;]\s*)(?:[\d.]{1,10}\s+|[-•–*]\s+)?(?:forsøg(?:et|ene)? efter|ad|hjemmel(?:en)?(?: er)?:?|hjemlet i)\s$/i;
/** A name of a trial and an opening parenthesis; a verb would make it a sentence. */
const NAMED = /^\s*(?:[-•–*]\s+|\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?[A-ZÆØÅÉ][^.:;§()\n]{3,90}\s\($/;
const VERB = /\s(?:er|har|kan|skal|vil|blev|bliver|var|får|fik|må|kræver|gælder|følger)\s/;
const NETWORKS = /lov om frikommunenetværk|frikommunenetværkslov/i;
const FIRST = /lov om frikommuner(?! ?netværk)|frikommunelov/i;
const REACH = 110;

/** Only where the document names the act of one of the two periods, so that it is known which is meant. */
export const trialGround: ResolveRule = (draft, state) => {
  const { context } = state;
  const passage = passageAt(context, draft.start);
  if (passage === undefined || draft.provision === undefined) return undefined;
  const before = context.text.slice(Math.max(passage.start, draft.start - REACH), draft.start);
  const stands = STATED.test(before) || (NAMED.test(before) && !VERB.test(before));
  if (!stands) return undefined;
  const law = actOf(context.text.slice(context.start, context.end), context.document.date);
  return law !== undefined && mayHave(law, draft.provision)
    ? { law, by: 'trial-ground', confidence: 0.75 }
    : undefined;
};

function actOf(text: string, date: string | null): string | undefined {
  const networks = NETWORKS.test(text);
  if (networks) return 'lov-om-frikommunenetvaerk';
  return FIRST.test(text) && (date === null || date < '2016-07') ? 'lov-om-frikommuner' : undefined;
}
