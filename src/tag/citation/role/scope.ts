// How far a cue reaches: sentence, clause, negation. All on token indexes, each look bounded.
import type { Span } from '../../../model/span.ts';
import type { Token } from '../tokens.ts';
import { type CueHit, wordTest } from './cue-words.ts';

const isContrast = wordTest('contrast');
const isSubordinate = wordTest('subordinate');
const isNegation = wordTest('negations');
const isDecision = wordTest('decides');

/** Words between a negation and what it denies. */
const NEGATES_WITHIN = 5;

/** Token indexes of the sentence that holds a token, both included. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

/** First and last token of each sentence. */
export function tokenSentences(tokens: readonly Token[], sentences: readonly Span[]): Clause[] {
  let at = 0;
  return sentences.map((sentence) => {
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) at++;
    const first = at;
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) at++;
    return { first, last: at - 1 };
  });
}

/** The sentence that holds token `i`, or the token alone. */
export function clauseAt(clauses: readonly Clause[], i: number): Clause {
  const found = clauses[lastAtOrBefore(clauses, i)];
  return found !== undefined && i <= found.last ? found : { first: i, last: i };
}

/** Index of the last item that begins at or before token `i`, -1 before the first. Items in order, binary search. */
export function lastAtOrBefore(items: readonly { readonly first: number }[], i: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.first ?? 0) <= i) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** Does a word between two tokens end the reach of a cue: "men", "mens", ";", or the start of a subordinate clause? */
export function isCutOff(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === ';' || isContrast(norm) || isCondition(tokens, i)) return true;
    if (
      isSubordinate(norm) &&
      tokens[i + 1]?.norm !== 'vidt' &&
      (tokens[i - 1]?.raw === ',' || norm !== 'da')
    )
      return true;
  }
  return false;
}

/** "på betingelse af", "på vilkår af", "under forudsætning af", "forudsat": what follows is kept. */
function isCondition(tokens: readonly Token[], i: number): boolean {
  const norm = tokens[i]?.norm ?? '';
  if (norm === 'forudsat') return true;
  return /^(?:betingelse|vilkår|forudsætning)$/.test(norm) && /^(?:af|om)$/.test(tokens[i + 1]?.norm ?? '');
}

/** Does only contrast cut the two apart? Subordinate clauses may hold the wish: "..., så vi har bedt om at blive undtaget". */
export function isContrasted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === ';' || isContrast(norm)) return true;
  }
  return false;
}

/** Is the cue denied: "kræver ikke fravigelse", "uden at fravige", "ønskes ikke fraveget", "fraviges ikke"? */
export function isNegated(tokens: readonly Token[], cue: CueHit, clause: Clause): boolean {
  if (cue.words === REFUSAL) return false;
  for (let i = cue.first - 1; i >= clause.first && i >= cue.first - NEGATES_WITHIN; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (/^[,;:]$/.test(norm) || isContrast(norm)) break;
    if (isNegation(norm)) return !decidesBetween(tokens, i + 1, cue.first);
  }
  if (isOutsideTrial(tokens, cue, clause)) return true;
  const after = tokens[cue.last + 1]?.norm ?? '';
  const second = tokens[cue.last + 2]?.norm ?? '';
  return after === 'ikke' || (/^(?:dog|derfor|således|altså|heller)$/.test(after) && second === 'ikke');
}

/** Who gives no "køb på" a rule refuses what was asked. */
const REFUSAL = 'køb på';
/** Words between "indebærer ikke, at" and the cue. */
const MEANS_WITHIN = 18;
const MEANS = /^(?:indebær|betyd|betød|medfør|forudsæt|omfatt)/;

/** "Forsøget betyder dog ikke, at § 7 fraviges". */
function isOutsideTrial(tokens: readonly Token[], cue: CueHit, clause: Clause): boolean {
  for (let i = cue.first - 1; i > clause.first + 2 && i >= cue.first - MEANS_WITHIN; i--) {
    if (tokens[i]?.norm !== 'at' || tokens[i - 1]?.raw !== ',') continue;
    if (tokens[i - 2]?.norm !== 'ikke') return false;
    return [i - 3, i - 4, i - 5].some((at) => MEANS.test(tokens[at]?.norm ?? ''));
  }
  return false;
}

/** "ikke imødekomme ønsket om at fravige", "ikke kun at fravige": what is denied is the decision, not the wish. */
function decidesBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDecision(tokens[i]?.norm ?? '')) return true;
  return false;
}
