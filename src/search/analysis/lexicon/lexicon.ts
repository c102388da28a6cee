// The compiled lexicon in memory: which words and linking forms stand at a place of a word. Loading: load-lexicon.ts.
import { EDGE } from './automaton-builder.ts';

/** How a form gives another word: take `strip` letters off, put `add` on ("arbejds" → 1, "e"). */
export interface Link {
  readonly strip: number;
  readonly add: string;
}

/** The lexicon as it is asked. */
export interface Lexicon {
  readonly edges: Uint32Array;
  /** From linking forms to their word. */
  readonly links: readonly Link[];
  /** From forms to their stem, for the frequent changes; the others stand in `stems`. */
  readonly endings: readonly Link[];
  /** Form → stem, where the letters alone would lead elsewhere and no ending says how. */
  readonly stems: ReadonlyMap<string, string>;
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
  /** The stem, where the letters alone would lead to another. */
  readonly stem: string | undefined;
}

/** Characters that are no letters of a word: the joint of a listed compound, and how a form ends. */
export const Mark = { joint: '|', word: '!', end: '"', firstLink: '#', firstEnding: '\u0080' } as const;

/** The most links and endings that have a mark of their own. */
export const MOST_LINKS = 40;
export const MOST_ENDINGS = 80;

const FIRST_LINK = Mark.firstLink.charCodeAt(0);
const FIRST_ENDING = Mark.firstEnding.charCodeAt(0);
const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøåéäöü';

function charactersFrom(first: number, count: number): string {
  return Array.from({ length: count }, (_, i) => String.fromCharCode(first + i)).join('');
}

function makeLabels(): Uint8Array {
  const labels = new Uint8Array(256);
  const marks = `${charactersFrom(FIRST_LINK, MOST_LINKS)}${charactersFrom(FIRST_ENDING, MOST_ENDINGS)}`;
  [...`${Mark.joint}${Mark.word}${Mark.end}${LETTERS}${marks}`].forEach((character, i) => {
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
const ENDING = labels[FIRST_ENDING] ?? 0;

interface Walk {
  readonly lexicon: Lexicon;
  readonly word: string;
  readonly from: number;
  readonly found: Piece[];
}

function linked(walk: Walk, end: number, link: Link | undefined): string | undefined {
  return link === undefined ? undefined : walk.word.slice(walk.from, end - link.strip) + link.add;
}

/** What the marks at a node say of the form that ends there. */
interface Marks {
  isWord: boolean;
  isEnd: boolean;
  begins: string | undefined;
  stem: string | undefined;
}

function readMark(walk: Walk, at: number, label: number, marks: Marks): void {
  if (label === WORD) marks.isWord = true;
  else if (label === END) marks.isEnd = true;
  else if (label >= ENDING) marks.stem = linked(walk, at, walk.lexicon.endings[label - ENDING]);
  else if (label >= LINK) marks.begins = linked(walk, at, walk.lexicon.links[label - LINK]);
}

function visit(walk: Walk, node: number, at: number, joint: number): void {
  const { lexicon, word } = walk;
  const wanted = at < word.length ? (labels[word.charCodeAt(at)] ?? 0) : 0;
  const marks: Marks = { isWord: false, isEnd: false, begins: undefined, stem: undefined };
  for (let place = node; place !== 0; place += 1) {
    const edge = lexicon.edges[place] ?? EDGE.lastBit;
    const label = edge >>> EDGE.labelShift;
    const target = edge & EDGE.targetMask;
    if (target === 0) readMark(walk, at, label, marks);
    else if (label === wanted) visit(walk, target, at + 1, joint);
    else if (label === JOINT) visit(walk, target, at, at);
    if ((edge & EDGE.lastBit) !== 0) break;
  }
  if (marks.isWord || marks.isEnd || marks.begins !== undefined)
    walk.found.push({ end: at, joint, ...marks });
}

/** Everything the lexicon knows that starts at `from`, longest first. The word is lower case. */
export function piecesAt(lexicon: Lexicon, word: string, from: number): Piece[] {
  const walk: Walk = { lexicon, word, from, found: [] };
  visit(walk, 1, from, 0);
  return walk.found;
}
