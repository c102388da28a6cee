// Does a candidate name a municipality? Weighs what stands on both sides, the enumeration it is in, and what the document
// says elsewhere. Every reason is a rule with a name.
import { hasStrongAmbiguity } from './ambiguity.ts';
import type { Candidate } from './candidate.ts';
import { type LeftSide, leftSide } from './left-side.ts';
import { type RightSide, rightSide } from './right-side.ts';

export type MunicipalityRule = 'before-kommune' | 'list' | 'alone' | 'known-here' | 'scanned';

/** A candidate with what is known of its surroundings. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly left: LeftSide;
  readonly right: RightSide;
  /** Members of its enumeration that name different municipalities. */
  readonly company: number;
  /** Does the sentence go on as it does with the word ("Vejen til", "Vejen frem")? */
  readonly proverbial: boolean;
  /** Does the enumeration end in "Kommuner", or begin with "kommunerne"? */
  readonly headed: boolean;
}

/** After a name that is a word too these make it the word. */
const PROVERBIAL = /^ (?:til|frem|mod|går|er|ud|fra|dertil|hertil|for|ind|tilbage|videre|med|på|i)\b/;

/** The members of one enumeration with their surroundings. */
export function weigh(text: string, chain: readonly Candidate[]): readonly Weighed[] {
  const sides = chain.map((candidate) => {
    const right = rightSide(text, candidate.end);
    return {
      candidate,
      // With "Kommune" after it nothing before it matters.
      left: right === 'body' ? ('nothing' as const) : leftSide(text, candidate.start),
      right,
      proverbial: PROVERBIAL.test(text.slice(candidate.end, candidate.end + 12)),
    };
  });
  const company = new Set(chain.map((candidate) => candidate.name.code)).size;
  const last = sides.at(-1)?.right;
  const headed = last === 'body' || (company > 1 && sides[0]?.left === 'group');
  const shared = last === 'shared-thing' && chain.length === 2;
  return sides.map((side) => ({ ...side, right: shared ? last : side.right, company, headed }));
}

/** Is it the name of a hospital, a fjord, a newspaper by what follows? */
function isOtherThing(right: RightSide): boolean {
  return right === 'other-thing' || right === 'shared-thing';
}

/** Is it a municipality whatever the rest of the document says? */
export function isCertain(weighed: Weighed): boolean {
  const { right, left, headed, company, candidate } = weighed;
  if (right === 'body') return !isPlainWord(candidate);
  if (left === 'person' || left === 'address' || isOtherThing(right)) return false;
  if (candidate.misread > 0 || candidate.lowerCase) return false;
  return headed || company > 2;
}

/** The rule that makes it a municipality, undefined where it is none. `known`: codes that are certain in this document. */
export function decide(weighed: Weighed, known: ReadonlySet<string>): MunicipalityRule | undefined {
  const { candidate, left, right, company, headed } = weighed;
  if (right === 'body' && !isPlainWord(candidate))
    return candidate.misread > 0 ? 'scanned' : 'before-kommune';
  if (candidate.lowerCase || left === 'person' || left === 'address' || isOtherThing(right)) return undefined;
  if (candidate.misread > 0) return decideMisread(weighed, known);
  if (company > 1 || headed) return left === 'place' && company < 3 && !headed ? undefined : 'list';
  if (left === 'place' || left === 'other-name' || right === 'name-goes-on') return undefined;
  if (!needsMore(weighed)) return 'alone';
  return known.has(candidate.name.code) && !weighed.proverbial ? 'known-here' : undefined;
}

/** A misread name: in company or known here almost any, alone only a long one whose letters look alike. */
function decideMisread(weighed: Weighed, known: ReadonlySet<string>): MunicipalityRule | undefined {
  const { candidate, left, right, company, headed } = weighed;
  if (company > 1 || headed) return candidate.alike || candidate.misread === 1 ? 'scanned' : undefined;
  if (left === 'place' || left === 'other-name' || right === 'name-goes-on' || !candidate.alike)
    return undefined;
  const length = candidate.surface.length;
  if (known.has(candidate.name.code) && length >= 5 + candidate.misread) return 'scanned';
  return length >= 4 + 3 * candidate.misread && candidate.misread < 2 ? 'scanned' : undefined;
}

/** "en odder", "vejen": in lower case a name that is a word stays one. */
function isPlainWord(candidate: Candidate): boolean {
  return candidate.lowerCase && hasStrongAmbiguity(candidate.name);
}

/**
 * Names that are words too need more at the head of a sentence or in a line of capitals, where every word has a capital;
 * listed nicknames that are words (Mors) need more everywhere.
 */
function needsMore(weighed: Weighed): boolean {
  const { candidate, left } = weighed;
  if (!hasStrongAmbiguity(candidate.name)) return false;
  if (candidate.name.kind === 'alias') return true;
  const inCapitals = candidate.surface === candidate.surface.toUpperCase();
  return (
    left === 'sentence-start' || inCapitals || (candidate.name.kind === 'ascii' && left !== 'preposition')
  );
}
