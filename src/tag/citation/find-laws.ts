// Every place where a law is named or pointed at, in order. Which finder is asked first decides what a place is.
import { euActAt } from './eu-act.ts';
import { instrumentAt } from './instrument.ts';
import type { LawHit } from './law-hit.ts';
import { lawNameAt } from './law-name.ts';
import { misreadLawAt } from './law-spelling.ts';
import { pointerAt } from './pointer.ts';
import type { Token } from './tokens.ts';
import { unlistedLawAt } from './unlisted-law.ts';

type LawFinder = (tokens: readonly Token[], i: number) => LawHit | undefined;

/** A number beats the name ("lov 548/2019" is not "lov 548"), an exact name a misread one, a listed law an unlisted. */
const FINDERS: readonly LawFinder[] = [
  instrumentAt,
  euActAt,
  lawNameAt,
  misreadLawAt,
  unlistedLawAt,
  pointerAt,
];

/** All law hits in order of their tokens, none overlapping another. */
export function findLaws(tokens: readonly Token[]): LawHit[] {
  const hits: LawHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens[i]?.kind;
    if (kind !== 'word' && kind !== 'mixed') continue;
    const found = firstHit(tokens, i);
    if (found === undefined) continue;
    hits.push(found);
    i = found.last;
  }
  return hits;
}

function firstHit(tokens: readonly Token[], i: number): LawHit | undefined {
  for (const find of FINDERS) {
    const found = find(tokens, i);
    if (found !== undefined) return found;
  }
  return undefined;
}
