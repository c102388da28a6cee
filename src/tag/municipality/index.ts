// The municipality tagger: names as the area or the authority, told from persons, streets, institutions and words.
import type { FoundMention } from '../../model/mention.ts';
import { sentenceAt, type TagContext } from '../context.ts';
import { chainsOf } from './chains.ts';
import { decide, isCertain, type MunicipalityRule, weigh } from './decide.ts';
import { isExcluded } from './excluded.ts';
import { findCandidates } from './find-candidates.ts';
import { isHeadless } from './headless.ts';

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
  const weighed = chainsOf(text, candidates).flatMap((chain) => weigh(text, chain));
  const known = new Set(weighed.filter(isCertain).map(({ candidate }) => candidate.name.code));
  return weighed.flatMap((one) => {
    const rule = decide(one, known);
    return rule === undefined ? [] : [mentionOf(context, one.candidate, rule)];
  });
}

function mentionOf(
  context: TagContext,
  candidate: ReturnType<typeof findCandidates>[number],
  rule: MunicipalityRule,
): FoundMention {
  const { start, end } = candidate;
  const mention = {
    type: 'municipality',
    id: candidate.name.code,
    start,
    end,
    confidence: CONFIDENCE[rule],
    rule: `municipality/${rule}@1`,
  } as const;
  return isExcluded(context.text, candidate, sentenceAt(context, start))
    ? { ...mention, attributes: { excluded: true } }
    : mention;
}
