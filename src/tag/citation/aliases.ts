// Short names that a document gives to laws itself: "lov om aktiv socialpolitik (LAS)", "(herefter frikommuneloven)".
import type { LawHit } from './law-hit.ts';
import type { Token } from './tokens.ts';

const INTRODUCES =
  /^(?:herefter|efterfølgende|følgende|benævnt|forkortet|kaldet|kaldes|også|det|i|betegnes|betegnet|fremover|eller|”|"|»|'|:|,|kaldt)$/;
const ABBREVIATION = /^[A-ZÆØÅ]{2,6}[0-9]{0,2}$/;
const LAW_WORD = /^[a-zæøå]+loven$/;
/** Longest introduction of a short name, in tokens. */
const LONGEST = 8;

/** The hits with the document's own short names among them, in order. */
export function withAliases(tokens: readonly Token[], hits: readonly LawHit[]): readonly LawHit[] {
  const aliases = new Map<string, LawHit>();
  const definitions = new Set<number>();
  for (const hit of hits) {
    const defined = definedAt(tokens, hit);
    if (defined < 0) continue;
    aliases.set(keyOf(tokens[defined]), hit);
    definitions.add(defined);
  }
  if (aliases.size === 0) return hits;
  const renamed = hits
    .filter((hit) => !definitions.has(hit.first))
    .map((hit) => rename(tokens, hit, aliases));
  const taken = new Set(renamed.flatMap((hit) => range(hit.first, hit.last)));
  const more = tokens.flatMap((token, i) => {
    const named = taken.has(i) || definitions.has(i) ? undefined : aliases.get(keyOf(token));
    return named === undefined ? [] : [aliasHit(token, i, named)];
  });
  return [...renamed, ...more].sort((a, b) => a.first - b.first);
}

/** Index of the short name in the bracket right after a law, -1 where none stands. */
function definedAt(tokens: readonly Token[], hit: LawHit): number {
  if (hit.laws.length !== 1 || hit.kind === 'abbreviation') return -1;
  let at = hit.last + 1;
  if (tokens[at]?.raw === ',') at++;
  if (tokens[at]?.raw !== '(') return -1;
  for (let j = at + 1; j < at + LONGEST; j++) {
    const token = tokens[j];
    if (token === undefined || token.raw === ')') return -1;
    const introduced = j > at + 1 && LAW_WORD.test(token.norm);
    if (ABBREVIATION.test(token.raw) || introduced) return closes(tokens, j) ? j : -1;
    if (!INTRODUCES.test(token.norm)) return -1;
  }
  return -1;
}

/** Letters count as written, law words in any case. */
function keyOf(token: Token | undefined): string {
  if (token === undefined) return '';
  return ABBREVIATION.test(token.raw) ? token.raw : token.norm;
}

/** The bracket closes after the short name, or after "-loven" behind it. */
function closes(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i + 1]?.raw === ')' ||
    tokens[i + 2]?.raw === ')' ||
    /^-loven/.test(`${tokens[i + 1]?.raw}${tokens[i + 2]?.raw}`)
  );
}

/** A one-word hit under a short name of the document means what the document says it means. */
function rename(tokens: readonly Token[], hit: LawHit, aliases: ReadonlyMap<string, LawHit>): LawHit {
  if (hit.first !== hit.last) return hit;
  const key = keyOf(tokens[hit.first]);
  const named = aliases.get(key) ?? aliases.get(key.replace(/s$/, ''));
  return named === undefined ? hit : { ...hit, laws: named.laws, needsSection: false };
}

/** A later use of a short name, as sure as an abbreviation can be. */
function aliasHit(token: Token, i: number, named: LawHit): LawHit {
  const { start, end } = token;
  return {
    ...named,
    kind: 'abbreviation',
    first: i,
    last: i,
    start,
    end,
    needsSection: false,
    genitive: false,
    confidence: 0.9,
  };
}

/** The whole numbers from one to the other, both included. */
function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}
