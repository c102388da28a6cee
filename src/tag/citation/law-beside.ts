// Which law stands right beside a section list: before it ("servicelovens § 83", "serviceloven (§ 83)") or after it
// ("§ 83 i serviceloven", "§ 83 (serviceloven)").
import type { Span } from '../../model/span.ts';
import type { LawPlaces } from './find-groups.ts';
import type { LawHit } from './law-hit.ts';
import type { SectionGroup } from './section-group.ts';
import { numberOf } from './section-number.ts';
import { GAP, type Gap, type Token } from './tokens.ts';

export interface Beside extends Span {
  readonly hit: LawHit;
  /** True where law and section are one mention; "§ 19 i samme lov" and a law in the cell before stay outside. */
  readonly joins: boolean;
  /** Token indexes of what joins. */
  readonly first: number;
  readonly last: number;
}

const CHAPTER = /^(?:kapitel|kapitlet|kap|afsnit)$/;
const ADJECTIVE =
  /^(?:den|det|gældende|nugældende|dagældende|nuværende|daværende|tidligere|nye|ny|gamle|dagens|danske)$/;

/** The law that ends right before token `i`: nothing, a comma, a colon, "(" or a chapter may stand between. */
export function lawBefore(tokens: readonly Token[], i: number, places: LawPlaces): Beside | undefined {
  if ((tokens[i]?.gap ?? GAP.wall) >= GAP.wall) return undefined;
  let at = i - 1;
  if (/^[,(:;–"”«»-]$/.test(tokens[at]?.raw ?? '')) at--;
  const direct = places.endingAt.get(at) ?? bracketed(tokens, at, places);
  const hit = direct ?? places.endingAt.get(beforeChapter(tokens, at));
  if (hit === undefined || crosses(tokens, { from: hit.last + 1, to: i }, GAP.wall)) return undefined;
  const joins = !crosses(tokens, { from: hit.last + 1, to: i }, GAP.tab);
  if (!joins && at !== hit.last) return undefined;
  return { hit, joins, start: hit.start, end: hit.end, first: hit.first, last: hit.last };
}

/** "lov om en aktiv beskæftigelsesindsats (LAB) § 31": the law before the bracket that closes at `i`. */
function bracketed(tokens: readonly Token[], i: number, places: LawPlaces): LawHit | undefined {
  if (tokens[i]?.raw !== ')') return undefined;
  for (let j = i - 1; j >= 0 && j > i - 12; j--)
    if (tokens[j]?.raw === '(') return places.endingAt.get(j - 1);
  return undefined;
}

/** Index before "kapitel 16," that ends at `i`; `i` itself where no chapter stands. */
function beforeChapter(tokens: readonly Token[], i: number): number {
  let at = i;
  if (tokens[at]?.kind === 'word' && tokens[at]?.raw.length === 1) at--;
  if (numberOf(tokens[at]) === undefined) return i;
  at--;
  if (tokens[at]?.raw === '.') at--;
  return CHAPTER.test(tokens[at]?.norm ?? '') ? at - 1 : i;
}

/** The law named right after a list: "i" or "efter i" before it, or in brackets, or with nothing between. */
export function lawAfter(
  tokens: readonly Token[],
  group: SectionGroup,
  places: LawPlaces,
): Beside | undefined {
  let at = group.last + 1;
  if (/^[,«»”"]$/.test(tokens[at]?.raw ?? '')) at++;
  if ((tokens[at]?.gap ?? GAP.wall) >= GAP.tab) return undefined;
  if (tokens[at]?.norm === 'i') {
    at++;
    for (let k = 0; k < 3 && ADJECTIVE.test(tokens[at]?.norm ?? '') && !places.startingAt.has(at); k++) at++;
    return joined(tokens, group, places.startingAt.get(at));
  }
  if (at > group.last + 1) return undefined;
  if (tokens[at]?.raw === '(') {
    const hit = places.startingAt.get(at + 1);
    return tokens[(hit?.last ?? at) + 1]?.raw === ')' ? joined(tokens, group, hit, 1) : undefined;
  }
  const hit = places.startingAt.get(at);
  return hit === undefined || hit.genitive || hit.kind === 'pointer' ? undefined : joined(tokens, group, hit);
}

/** The list and the law after it, unless the law belongs to what follows it. */
function joined(
  tokens: readonly Token[],
  group: SectionGroup,
  hit: LawHit | undefined,
  closing = 0,
): Beside | undefined {
  if (hit === undefined || isOwnedByNext(tokens, hit)) return undefined;
  if (hit.pointer?.noun === 'lov' && hit.pointer.which === 'the' && hit.genitive) return undefined;
  const last = hit.last + closing;
  const joins = hit.pointer === undefined || hit.pointer.which === 'the';
  return {
    hit,
    joins,
    start: tokens[group.first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    first: group.first,
    last,
  };
}

/** "§ 83 i servicelovens § 5": a genitive before another sign belongs to that sign. */
function isOwnedByNext(tokens: readonly Token[], hit: LawHit): boolean {
  return tokens[hit.last + 1]?.kind === 'sign' && hit.genitive;
}

/** Does a gap of at least this width stand before one of the tokens? */
function crosses(
  tokens: readonly Token[],
  span: { readonly from: number; readonly to: number },
  gap: Gap,
): boolean {
  for (let i = span.from; i <= span.to; i++) if ((tokens[i]?.gap ?? GAP.none) >= gap) return true;
  return false;
}
