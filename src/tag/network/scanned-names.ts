// Names of networks whose letters a scan misread: one well-read word of a name is enough to lay the whole name over the
// text and count what differs.
import { eachMatch, matchesOf } from '../../patterns/index.ts';
import type { TagContext } from '../context.ts';
import { looksLike } from '../spelling/scanned-words.ts';
import type { FoundNetwork } from './found-network.ts';
import { type NamedNetwork, STRONG_NAMES } from './name-tree.ts';

/** A word of a name: where it is met in a text, the whole name is laid around it. */
interface Anchor {
  /** Where the word stands in the name. */
  readonly offset: number;
  readonly text: string;
  readonly network: NamedNetwork;
}

/** Words long enough to be met seldom by chance; five letters, so that every name has several. */
const WORD = /[a-zæøåé]{5,}/gi;
/** Shorter names are too much like other phrases. */
const SHORTEST_NAME = 24;
/** Letters of a name for each that may differ; one that does not look like what is meant counts for three. */
const LETTERS_PER_SLIP = 6;
const UNALIKE = 3;
/** No scan reads a letter for these, or these for a letter. */
const GAP = /[\s"'’»«”“()]/;

/** Words of all long names; under each word the longest name first. */
const ANCHORS = new Map<string, Anchor[]>();
for (const { text, network } of [...STRONG_NAMES].sort((a, b) => b.text.length - a.text.length)) {
  if (text.length < SHORTEST_NAME) continue;
  for (const word of matchesOf(text, WORD)) {
    const key = word[0].toLowerCase();
    ANCHORS.set(key, [...(ANCHORS.get(key) ?? []), { offset: word.index, text, network }]);
  }
}

/** Misread names of one document; well-read ones too, which the caller knows already. */
export function scannedNames({ text, start, end }: TagContext): FoundNetwork[] {
  const found: FoundNetwork[] = [];
  let from = start;
  eachMatch(text.slice(start, end), WORD, (word) => {
    const at = start + word.index;
    if (at < from) return;
    const name = nameAround(text, at, word[0].toLowerCase());
    if (name === undefined || name.start < start || name.end > end) return;
    found.push(name);
    from = name.end;
  });
  return found;
}

/** The first name that fits around the word at `at`. */
function nameAround(text: string, at: number, word: string): FoundNetwork | undefined {
  for (const { offset, text: name, network } of ANCHORS.get(word) ?? []) {
    const start = at - offset;
    if (start < 0 || !isLike(text, start, name)) continue;
    return { start, end: start + name.length, network, scanned: true };
  }
  return undefined;
}

/** Does the text from `start` read as the name, but for a few letters? Stops at the first slip too many. */
function isLike(text: string, start: number, name: string): boolean {
  const most = Math.floor(name.length / LETTERS_PER_SLIP);
  let slips = 0;
  for (let at = 0; at < name.length && slips <= most; at++) {
    const [seen, meant] = [text.charAt(start + at), name.charAt(at)];
    if (seen === meant || (meant === ' ' && seen === '\n')) continue;
    if (GAP.test(seen) !== GAP.test(meant)) return false;
    if (seen.toLowerCase() !== meant.toLowerCase()) slips += looksLike(seen, meant) ? 1 : UNALIKE;
  }
  return slips <= most && !/[A-Za-zæøå0-9]/.test(text.charAt(start + name.length));
}
