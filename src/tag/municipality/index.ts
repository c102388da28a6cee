// The municipality tagger: names as the area or the authority, told from persons, streets, institutions and words.
import type { FoundMention } from '../../model/mention.ts';
import { sentenceAt, type TagContext } from '../context.ts';
import type { Candidate } from './candidate.ts';
import { chainsOf } from './chains.ts';
import { decide, isCertain, type MunicipalityRule, type Weighed, weigh } from './decide.ts';
import { areExcluded } from './excluded.ts';
import { findCandidates } from './find-candidates.ts';
import { isHeadless } from './headless.ts';

/** How sure each rule is; the order is what counts, the figures are estimates from the marked fixtures. */
const CONFIDENCE: Readonly<Record<MunicipalityRule, number>> = {
  'before-kommune': 0.99,
  list: 0.97,
  alone: 0.9,
  'known-here': 0.85,
  scanned: 0.8,
};

/** Municipalities of one document, in order: the name alone, a genitive s with it, the word Kommune never. */
export function tagMunicipalities(context: TagContext): FoundMention[] {
  const { text } = context;
  const candidates = findCandidates(context).filter((candidate) => !isHeadless(text, candidate));
  const chains = chainsOf(text, candidates).map((chain) => weigh(text, chain));
  const certain = chains.flat().filter(isCertain);
  const known = new Set(certain.map(({ candidate }) => candidate.name.code));
  return chains.flatMap((chain) => mentionsOf(context, chain, known));
}

/** The mentions of one enumeration; what is said of its last member is said of all that stand on its line. */
function mentionsOf(
  context: TagContext,
  chain: readonly Weighed[],
  known: ReadonlySet<string>,
): FoundMention[] {
  const { text } = context;
  const spans = chain.map(({ candidate }) => candidate);
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return [];
  const together = !/[\n\t]/.test(text.slice(first.start, last.end));
  return chain.flatMap((one) => {
    const rule = decide(one, known);
    if (rule === undefined) return [];
    const { candidate } = one;
    const [from, to] = together ? [first, last] : [candidate, candidate];
    const excluded = areExcluded(text, from, to, sentenceAt(context, candidate.start));
    return [mentionOf(candidate, rule, excluded)];
  });
}

/** A candidate as a mention; what a rule knows beyond the code goes into `attributes`. */
function mentionOf({ start, end, name }: Candidate, rule: MunicipalityRule, excluded: boolean): FoundMention {
  return {
    type: 'municipality',
    id: name.code,
    start,
    end,
    confidence: CONFIDENCE[rule],
    rule: `municipality/${rule}@1`,
    ...(excluded && { attributes: { excluded } }),
  };
}
