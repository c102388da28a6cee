// Every place where a law is named or pointed at, in order. Which finder is asked first decides what a place is.
import { rememberByWord } from '../memo.ts';
import { euActAt, isEuWord } from './eu-act.ts';
import { foldWord } from './fold-name.ts';
import { instrumentAt, isInstrumentWord } from './instrument.ts';
import type { LawHit } from './law-hit.ts';
import { abbreviationForm, lawTree } from './law-index.ts';
import { lawNameAt } from './law-name.ts';
import { looksLikeLaw, misreadLawAt } from './law-spelling.ts';
import { isPointerWord, pointerAt } from './pointer.ts';
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
    if (!isCut(tokens[i + 1]) && !mayBeginLaw(tokens[i]?.raw ?? '')) continue;
    const found = firstHit(tokens, i);
    if (found === undefined) continue;
    hits.push(found);
    i = found.last;
  }
  return joinNumbers(tokens, hits);
}

/** May the word before this token be the first half of a name: "sundheds-loven", "service lovens"? */
function isCut(next: Token | undefined): boolean {
  return next?.raw === '-' || /^lov(?:en|ens|s)?$/.test(next?.norm ?? '');
}

/** Can a law's name begin with this word? Asked first, because most words cannot. A hyphen after it leaves that open. */
const mayBeginLaw = rememberByWord((raw) => {
  const norm = raw.toLowerCase();
  return (
    isInstrumentWord(norm) ||
    isEuWord(raw) ||
    lawTree().next.has(foldWord(norm)) ||
    abbreviationForm(raw) !== undefined ||
    isPointerWord(norm) ||
    looksLikeLaw(norm)
  );
});

/** The hit of the first finder that knows the place. */
function firstHit(tokens: readonly Token[], i: number): LawHit | undefined {
  for (const find of FINDERS) {
    const found = find(tokens, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "lov om social service, jf. lovbekendtgørelse nr. 1053 af ...", "lov om social service (serviceloven)": one law named twice. */
function joinNumbers(tokens: readonly Token[], hits: readonly LawHit[]): LawHit[] {
  const joined: LawHit[] = [];
  for (const hit of hits) {
    const named = joined.at(-1);
    if (named === undefined || !isItsNumber(tokens, named, hit)) joined.push(hit);
    else joined[joined.length - 1] = withNumber(tokens, named, hit);
  }
  return joined;
}

/** Is the second hit the number of the first, after ", jf." or "(", or its other name in brackets? An unlisted consolidation counts. */
function isItsNumber(tokens: readonly Token[], named: LawHit, number: LawHit): boolean {
  if (named.kind !== 'name' && named.kind !== 'unlisted') return false;
  if (number.first - named.last > LONGEST_JOINT) return false;
  const same = named.laws.includes(number.laws[0] ?? '');
  if (number.kind === 'name') return same && !number.genitive && tokens[named.last + 1]?.raw === '(';
  if (number.kind !== 'instrument' || !(same || number.laws[0]?.startsWith('lbk-'))) return false;
  const between = tokens
    .slice(named.last + 1, number.first)
    .map((token) => token.norm)
    .join(' ');
  return /^(?:,? ?jfr? \.|\()$/.test(between);
}

/** Tokens of ", jf." */
const LONGEST_JOINT = 4;

/** The first hit, drawn out over the second and its bracket. */
function withNumber(tokens: readonly Token[], named: LawHit, number: LawHit): LawHit {
  const opened = tokens[named.last + 1]?.raw === '(';
  const last = opened && tokens[number.last + 1]?.raw === ')' ? number.last + 1 : number.last;
  return { ...named, last, end: tokens[last]?.end ?? number.end, genitive: false };
}
