// Splits a word into the simple words it is made of, by a lexicon. Which lexicon: split-compound.ts.
import { baseStem } from './base-stem.ts';
import { type Lexicon, type Piece, piecesAt } from './lexicon/lexicon.ts';

/** A simple word inside a compound: its place, linking letters included, and its dictionary form (the last: as it stands). */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly base: string;
}

/** The cheapest way to a place of the word, as a chain of pieces back to its start. */
interface Path {
  readonly cost: number;
  readonly start: number;
  readonly piece: Piece;
  readonly before: Path | undefined;
}

/** Shorter words are only split if the dictionary lists them as compounds. */
const SHORTEST_UNLISTED = 7;
const LONGEST = 60;

/** A piece costs 10, so that fewer pieces win; short ones more, so that of equally many the longer ones do. */
function costOf(length: number): number {
  if (length <= 3) return 14;
  return length === 4 ? 12 : 10;
}

function reachesEnd(word: string, end: number): boolean {
  return end === word.length || (end === word.length - 1 && word.endsWith('s'));
}

function listed(lexicon: Lexicon, word: string): Piece[] {
  const pieces = piecesAt(lexicon, word, 0).filter((piece) => piece.isWord || piece.isEnd);
  const whole = pieces.filter((piece) => piece.end === word.length);
  return whole.length > 0 ? whole : pieces.filter((piece) => reachesEnd(word, piece.end));
}

/** The stem of a word that the dictionary lists, a genitive's being that of its word; undefined for any other. */
export function stemIfListed(lexicon: Lexicon, word: string): string | undefined {
  const [piece] = listed(lexicon, word);
  if (piece === undefined) return undefined;
  const form = word.slice(0, piece.end);
  return piece.stem ?? lexicon.stems.get(form) ?? baseStem(form);
}

/** The simple words of a listed word, or the word itself; `start` is where it stands in the whole. */
function segmentsOfListed(lexicon: Lexicon, word: string, start: number): Segment[] {
  const pieces = listed(lexicon, word);
  const joint = pieces.length > 0 && pieces.every((piece) => piece.joint > 0) ? (pieces[0]?.joint ?? 0) : 0;
  if (joint === 0) return [{ start, end: start + word.length, base: word }];
  const first = piecesAt(lexicon, word.slice(0, joint), 0).find((piece) => piece.end === joint)?.begins;
  return [
    ...segmentsOfFirst(lexicon, first ?? word.slice(0, joint), { start, end: start + joint }),
    ...segmentsOfListed(lexicon, word.slice(joint), start + joint),
  ];
}

/** The simple words of a part before the last; linking letters belong to the last of them. */
function segmentsOfFirst(lexicon: Lexicon, base: string, place: { start: number; end: number }): Segment[] {
  const segments = segmentsOfListed(lexicon, base, place.start);
  return segments.map((segment, i) => (i === segments.length - 1 ? { ...segment, end: place.end } : segment));
}

function cheaper(known: Path | undefined, path: Path): Path {
  return known !== undefined && known.cost <= path.cost ? known : path;
}

/** The cheapest way through a word that the dictionary does not list: linking forms, then a word that may end one. */
function cheapestPath(lexicon: Lexicon, word: string): Path | undefined {
  const paths: (Path | undefined)[] = new Array(word.length);
  let whole: Path | undefined;
  for (let start = 0; start < word.length - 1; start += 1) {
    const before = paths[start];
    if (start > 0 && before === undefined) continue;
    for (const piece of piecesAt(lexicon, word, start)) {
      const cost = (before?.cost ?? 0) + costOf(piece.end - start);
      const path: Path = { cost, start, piece, before };
      if (piece.isEnd && start > 0 && reachesEnd(word, piece.end)) whole = cheaper(whole, path);
      if (piece.begins !== undefined) paths[piece.end] = cheaper(paths[piece.end], path);
    }
  }
  return whole;
}

function segmentsOfPath(lexicon: Lexicon, word: string, last: Path): Segment[] {
  const segments = segmentsOfListed(lexicon, word.slice(last.start), last.start);
  for (let path = last.before; path !== undefined; path = path.before) {
    const place = { start: path.start, end: path.piece.end };
    segments.unshift(
      ...segmentsOfFirst(lexicon, path.piece.begins ?? word.slice(place.start, place.end), place),
    );
  }
  return segments;
}

function several(segments: Segment[]): Segment[] | undefined {
  return segments.length > 1 ? segments : undefined;
}

/**
 * The simple words of a compound, two or more, or undefined for a word that is none. A word that the dictionary lists, in
 * whatever form, is split as its lemma is; any other where linking forms and a last word cover it, in the fewest pieces.
 */
export function splitWith(lexicon: Lexicon, word: string): Segment[] | undefined {
  if (word.length > LONGEST || lexicon.names.has(word)) return undefined;
  if (listed(lexicon, word).length > 0) return several(segmentsOfListed(lexicon, word, 0));
  if (word.length < SHORTEST_UNLISTED) return undefined;
  const path = cheapestPath(lexicon, word);
  return path === undefined ? undefined : several(segmentsOfPath(lexicon, word, path));
}

/** Whether a lower-case word is in the dictionary, in whatever form, or a compound of words that are. */
export function isKnownWord(lexicon: Lexicon, word: string): boolean {
  return (
    word.length <= LONGEST && (listed(lexicon, word).length > 0 || splitWith(lexicon, word) !== undefined)
  );
}
