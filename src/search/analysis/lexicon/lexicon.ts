// The compiled lexicon in memory: which words and linking forms stand at a place of a word. Loading: load-lexicon.ts.
import { EDGE } from './automaton-builder.ts';

/** How a linking form gives its word: take `strip` letters off, put `add` on ("arbejds" → 1, "e"). */
export interface Link {
  readonly strip: number;
  readonly add: string;
}

/** The lexicon as it is asked. */
export interface Lexicon {
  readonly edges: Uint32Array;
  readonly links: readonly Link[];
  /** Names that are never split: laws, municipalities, other names that look like compounds. */
  readonly names: ReadonlySet<string>;
  /** What the lexicon was made from; equal inputs and rules give equal keys. */
  readonly key: string;
}

/** Something the lexicon knows at a place of a word. */
export interface Piece {
  readonly end: number;
  /** Where a listed compound is joined, as an offset into the word asked; 0 for a simple word. */
  readonly joint: number;
  readonly isWord: boolean;
  readonly isEnd: boolean;
  /** The word that a linking form stands for; undefined if it links nothing. */
  readonly begins: string | undefined;
}

/** Characters that are no letters of a word: the joint of a listed compound, and how a form ends. */
export const Mark = { joint: '|', word: '!', end: '"', firstLink: '#' } as const;

const FIRST_LINK = Mark.firstLink.charCodeAt(0);
const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøåéäöü';
const MOST_LINKS = 40;

function makeLabels(): Uint8Array {
  const labels = new Uint8Array(256);
  const links = Array.from({ length: MOST_LINKS }, (_, i) => String.fromCharCode(FIRST_LINK + i)).join('');
  [...`${Mark.joint}${Mark.word}${Mark.end}${LETTERS}${links}`].forEach((character, i) => {
    labels[character.charCodeAt(0)] = i + 1;
  });
  return labels;
}

/** Label of each character below 256; 0 for those that no word has. */
export const labels: Uint8Array = makeLabels();

const JOINT = labels[Mark.joint.charCodeAt(0)] ?? 0;
const WORD = labels[Mark.word.charCodeAt(0)] ?? 0;
const END = labels[Mark.end.charCodeAt(0)] ?? 0;
const LINK = labels[FIRST_LINK] ?? 0;

interface Walk {
  readonly lexicon: Lexicon;
  readonly word: string;
  readonly from: number;
  readonly found: Piece[];
}

function wordOfLink(walk: Walk, end: number, label: number): string | undefined {
  const link = walk.lexicon.links[label - LINK];
  return link === undefined ? undefined : walk.word.slice(walk.from, end - link.strip) + link.add;
}

function visit(walk: Walk, node: number, at: number, joint: number): void {
  const { lexicon, word } = walk;
  const wanted = at < word.length ? (labels[word.charCodeAt(at)] ?? 0) : 0;
  let isWord = false;
  let isEnd = false;
  let begins: string | undefined;
  for (let place = node; place !== 0; place += 1) {
    const edge = lexicon.edges[place] ?? EDGE.lastBit;
    const label = edge >>> EDGE.labelShift;
    const target = edge & EDGE.targetMask;
    if (label === wanted && wanted !== 0 && target !== 0) visit(walk, target, at + 1, joint);
    else if (label === JOINT) visit(walk, target, at, at);
    else if (label === WORD) isWord = true;
    else if (label === END) isEnd = true;
    else if (label >= LINK) begins = wordOfLink(walk, at, label);
    if ((edge & EDGE.lastBit) !== 0) break;
  }
  if (isWord || isEnd || begins !== undefined) walk.found.push({ end: at, joint, isWord, isEnd, begins });
}

/** Everything the lexicon knows that starts at `from`, longest first. The word is lower case. */
export function piecesAt(lexicon: Lexicon, word: string, from: number): Piece[] {
  const walk: Walk = { lexicon, word, from, found: [] };
  visit(walk, 1, from, 0);
  return walk.found;
}
