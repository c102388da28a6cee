// The outcome that a core states, after its denials and words of degree: where a sign could flip, nothing is said.
import type { Outcome } from '../../model/mention.ts';
import { isOf } from '../predicate/grammar.ts';
import type { Reading } from '../predicate/reading.ts';
import { keysBetween, type Word } from '../predicate/words.ts';
import { couldNot } from './asserted.ts';
import type { Core } from './cores.ts';
import { any, isFormal } from './topics.ts';

const PARTS_AFTER =
  /^ (?:[^ ]+ ){0,8}?(?:for så vidt angår|bortset fra|på nær|med undtagelse af|dog ikke|dog kun|men kun|men ikke|kun for|i det omfang|til en del af|med (?:visse |enkelte |mindre |nogle |en række )?(?:ændringer|begrænsninger|justeringer|tilpasninger)|i (?:en )?(?:mindre|ændret|justeret|begrænset|tilpasset|snævrere|reduceret) (?:form|omfang)) /;
const ON_CONDITION = / under (?:den )?forudsætning /;

/** The outcome, or undefined where denials make it unsure. */
export function signOf(words: readonly Word[], core: Core, reading: Reading): Outcome | undefined {
  const denials = couldNot(words, core) ? 1 : reading.denials;
  if (denials > 1) return undefined;
  if (core.outcome === 'under-clarification') return denials === 0 ? core.outcome : undefined;
  if (core.outcome === 'rejected') {
    if (denials > 0) return undefined;
    return isPartly(words, core, reading) ? 'partly-approved' : 'rejected';
  }
  if (denials === 1) return reading.notWholly ? 'partly-approved' : 'rejected';
  return isPartly(words, core, reading) || limitsAfter(words, core) ? 'partly-approved' : 'approved';
}

/** "delvist", "til dels", "dele af" beside the core. */
function isPartly(words: readonly Word[], core: Core, reading: Reading): boolean {
  const from = Math.max(core.clause.first, Math.min(core.from, reading.finite ?? core.from) - 3);
  const to = Math.min(core.clause.last, core.to + 4);
  return any(words, from, to, (key) => isOf('partly', key));
}

function limitsAfter(words: readonly Word[], core: Core): boolean {
  const after = keysBetween(words, core.to + 1, core.to + 14);
  if (PARTS_AFTER.test(after)) return true;
  return ON_CONDITION.test(after) && !any(words, core.to + 1, core.to + 10, isFormal);
}
