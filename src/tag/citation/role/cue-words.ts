// The cue lists of data/role-cues.json, made ready for one pass over the tokens.
import { readFileSync } from 'node:fs';
import { rememberByWord } from '../../memo.ts';
import { isMisreading } from '../../spelling/misreading.ts';
import type { Token } from '../tokens.ts';

const LISTS = JSON.parse(readFileSync(new URL('../data/role-cues.json', import.meta.url), 'utf8')) as Record<
  string,
  readonly string[]
>;

/** What a cue does. */
export type CueKind = 'strong' | 'weak' | 'keep' | 'wish';

/** A cue in the tokens, by its first and last word. */
export interface CueHit {
  readonly kind: CueKind;
  readonly first: number;
  readonly last: number;
  /** Its words, in lower case. */
  readonly words: string;
}

interface Pattern {
  readonly kind: CueKind;
  readonly words: readonly Matcher[];
}

/** A word, or the beginning of one. */
interface Matcher {
  readonly text: string;
  readonly open: boolean;
}

/** Words as long as this are compared letter by letter with the cues where none fits as it stands. */
const SHORTEST_MISREAD = 6;
/** Cues are filed under this many first letters of their first word. */
const KEY = 2;
const KINDS: readonly (readonly [CueKind, string])[] = [
  ['keep', 'keep'],
  ['strong', 'strong'],
  ['weak', 'weak'],
  ['wish', 'wishes'],
];

const BY_KEY = new Map<string, Pattern[]>();
for (const [kind, list] of KINDS) {
  for (const cue of words(list)) {
    const pattern = { kind, words: cue.split(' ').map(matcher) };
    const key = cue.slice(0, KEY);
    BY_KEY.set(key, [...(BY_KEY.get(key) ?? []), pattern]);
  }
}
for (const patterns of BY_KEY.values()) patterns.sort((a, b) => b.words.length - a.words.length);

/** Cues that begin with a long word. */
const LONG_WORDS = [...BY_KEY.values()].flat().filter(({ words: [first] }) => {
  return first !== undefined && first.text.length >= SHORTEST_MISREAD;
});

const NOT_STRONG = words('notStrong').map(matcher);

/** A list of the data file. */
export function words(list: string): readonly string[] {
  return LISTS[list] ?? [];
}

/** A test for one word against a list of words with stars; long words may have one letter misread. */
export function wordTest(list: string): (norm: string) => boolean {
  const matchers = words(list).map(matcher);
  return rememberByWord(
    (norm) => matchers.some((word) => matches(word, norm)) || matchers.some((word) => isMisread(word, norm)),
  );
}

/** Is the word the matcher's with one letter misread? Short words are too near to others. */
function isMisread(word: Matcher, norm: string): boolean {
  if (word.text.length < SHORTEST_MISREAD) return false;
  return isMisreading(word.open ? norm.slice(0, word.text.length) : norm, word.text, 1);
}

/** The patterns that may begin with a word, longest first; none for most words. */
const patternsOf = rememberByWord((norm): readonly Pattern[] => {
  if (NOT_STRONG.some((word) => matches(word, norm))) return [];
  const exact = (BY_KEY.get(norm.slice(0, KEY)) ?? []).filter((pattern) => matches(firstOf(pattern), norm));
  return exact.length > 0 || norm.length < SHORTEST_MISREAD ? exact : misreadPatternsOf(norm);
});

/** Cues of which the first word may be a misreading: "fravlges", "undfages", "sllppe for". */
function misreadPatternsOf(norm: string): readonly Pattern[] {
  return LONG_WORDS.filter((pattern) => isMisread(firstOf(pattern), norm));
}

/** The first word of a pattern. */
function firstOf(pattern: Pattern): Matcher {
  return pattern.words[0] ?? { text: '', open: false };
}

/** All cues in order of their first word; where two begin at one word, the longer, `keep` first. */
export function findCues(tokens: readonly Token[]): CueHit[] {
  const hits: CueHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'mixed') continue;
    const hit = cueAt(tokens, i);
    if (hit === undefined) continue;
    hits.push(hit);
    if (hit.kind === 'keep' || hit.kind === 'strong') i = hit.last;
  }
  return hits;
}

/** The longest cue that begins at token `i`. */
function cueAt(tokens: readonly Token[], i: number): CueHit | undefined {
  for (const pattern of patternsOf(tokens[i]?.norm ?? '')) {
    const last = lastOf(tokens, i, pattern.words);
    if (last < 0) continue;
    const found = tokens.slice(i, last + 1).map((token) => token.norm);
    return { kind: pattern.kind, first: i, last, words: found.join(' ') };
  }
  return undefined;
}

/** Index of the last token of a pattern that begins at `i`, -1 where it does not fit. */
function lastOf(tokens: readonly Token[], i: number, pattern: readonly Matcher[]): number {
  let at = i;
  for (const [k, word] of pattern.entries()) {
    if (k > 0) at++;
    const token = tokens[at];
    if (token === undefined || (k > 0 && !matches(word, token.norm))) return -1;
  }
  return at;
}

/** Is the word the matcher's, or does it begin with it? */
function matches(word: Matcher, norm: string): boolean {
  return word.open ? norm.startsWith(word.text) : norm === word.text;
}

/** "fravig*" is open, "fravige" is not. */
function matcher(word: string): Matcher {
  return word.endsWith('*') ? { text: word.slice(0, -1), open: true } : { text: word, open: false };
}
