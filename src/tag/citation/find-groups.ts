// Every section list of the tokens, in order, with what is no citation left out. A misread sign needs proof here.
import { isNoProvision } from './exclusions.ts';
import type { LawHit } from './law-hit.ts';
import type { SectionGroup } from './section-group.ts';
import { readSectionGroup } from './section-list.ts';
import { levelAt } from './subdivision.ts';
import type { Token } from './tokens.ts';

/** Law hits by their first and by their last token. */
export interface LawPlaces {
  readonly startingAt: ReadonlyMap<number, LawHit>;
  readonly endingAt: ReadonlyMap<number, LawHit>;
}

/** Words after which a lone S before a number is a section sign. */
const AFTER_S = /^(?:jfr?|efter|uanset|fravige|paragraf|ved|af|fra|i|om|og|eller|samt|til)$/;
const RULE_NOUN = /^(?:regl|bestemmels|krav|pligt|paragraf|undtagelse)/;

/** The places of hits. */
export function placesOf(hits: readonly LawHit[]): LawPlaces {
  return {
    startingAt: new Map(hits.map((hit) => [hit.first, hit])),
    endingAt: new Map(hits.map((hit) => [hit.last, hit])),
  };
}

/** Section lists in order, not overlapping. */
export function findGroups(tokens: readonly Token[], places: LawPlaces): SectionGroup[] {
  const groups: SectionGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = places.startingAt.get(i);
    if (hit !== undefined && hit.kind !== 'pointer') {
      i = hit.last;
      continue;
    }
    const group = readSectionGroup(tokens, i);
    if (group === undefined) continue;
    if (group.misreadSign && !isProved(tokens, group, places)) continue;
    if (!isNoProvision(tokens, group)) groups.push(group);
    i = group.last;
  }
  return groups;
}

/** A law or "jf." before, stk. or a law after, or a rule that stands "in" it: then "S 83" is § 83. */
function isProved(tokens: readonly Token[], group: SectionGroup, places: LawPlaces): boolean {
  let before = group.first - 1;
  if (places.endingAt.has(before)) return true;
  if (/^[,.(]$/.test(tokens[before]?.raw ?? '')) before--;
  if (places.endingAt.has(before)) return true;
  const item = group.items[0];
  if (item !== undefined && item.provision.stk !== undefined) return true;
  if (lawAfter(tokens, group, places)) return true;
  const norm = tokens[before]?.norm ?? '';
  if (
    /^\d/.test(tokens[group.first]?.raw ?? '') &&
    levelAt(tokens, group.last + 1) === undefined &&
    !/^(?:jfr?|efter)$/.test(norm)
  ) {
    return norm === 'i' && RULE_NOUN.test(tokens[before - 1]?.norm ?? '');
  }
  return AFTER_S.test(norm) || (norm === 'i' && RULE_NOUN.test(tokens[before - 1]?.norm ?? ''));
}

/** Does "i" and a law follow the list? */
function lawAfter(tokens: readonly Token[], group: SectionGroup, places: LawPlaces): boolean {
  let after = group.last + 1;
  if (tokens[after]?.raw === ',') after++;
  return tokens[after]?.norm === 'i' && places.startingAt.has(after + 1);
}
