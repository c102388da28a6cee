// Which of many patterns over a line of words can match it, told word by word: each word says once, for all lines, which strings
// it may be part of. Leaves the remembering of words to its user.
import { LiteralScan } from './literal-scan.ts';
import { neededLiterals } from './needed-literals.ts';

/** Strings are looked for word by word, so that a long list of them costs no more than a short one. */
const MOST = 4000;

/** Strings that a word may be part of, by their places. */
export type StringsOfWord = readonly number[];

/** Of a word that no pattern asks for. */
const NONE: StringsOfWord = [];

/** A list of patterns, known by their places in it, over lines of words with one space before, between and after them. */
export class WordIndex {
  /** The patterns of which nothing is known: any line may match them. */
  readonly always: readonly number[];
  /** What a line is asked for: the strings, but the empty one for a string that lies in one word, which the word has told. */
  readonly #strings: readonly string[];
  /** For every string the patterns that need it or one of its fellows. */
  readonly #wanting: readonly (readonly number[])[];
  readonly #words: LiteralScan;
  /** For every string that `#words` finds, the strings of which it is the longest word. */
  readonly #ofWord: readonly (readonly number[])[];
  /** The last line that each pattern may match, by the running number of lines. */
  readonly #seen: Uint32Array;
  /** The last line that was asked for each string: once, however often its word stands there, which keeps long lines linear. */
  readonly #askedFor: Uint32Array;
  #lines = 0;

  constructor(patterns: readonly RegExp[]) {
    const wanting = new Map<string, number[]>();
    const always: number[] = [];
    for (const [place, pattern] of patterns.entries()) {
      const needed = neededLiterals(pattern, MOST);
      if (needed === undefined || needed.some((one) => longestWord(one) === '')) always.push(place);
      else for (const one of needed) file(wanting, one, place);
    }
    this.always = always;
    const strings = [...wanting.keys()];
    this.#strings = strings.map((one) => (longestWord(one) === one ? '' : one));
    this.#wanting = [...wanting.values()];
    const words = new Map<string, number[]>();
    for (const [place, one] of strings.entries()) file(words, longestWord(one), place);
    this.#words = new LiteralScan([...words.keys()]);
    this.#ofWord = [...words.values()];
    this.#seen = new Uint32Array(patterns.length);
    this.#askedFor = new Uint32Array(strings.length);
  }

  /** The strings that `word` may be part of: none for most words. */
  stringsOf(word: string): StringsOfWord {
    const found = new Set<number>();
    this.#words.scan(` ${word} `, (place) => {
      for (const one of this.#ofWord[place] ?? []) found.add(one);
    });
    return found.size === 0 ? NONE : [...found];
  }

  /** Places of the patterns that may match a line, in order. `strings` are those of its words. */
  candidates(line: string, strings: readonly StringsOfWord[]): number[] {
    this.#lines += 1;
    const found: number[] = [...this.always];
    for (const list of strings) for (const one of list) if (this.#stands(one, line)) this.#add(one, found);
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  }

  /** Those of some places whose patterns may match a line, as they stand. `strings` are those of its words. */
  amongCandidates<P extends { readonly place: number }>(
    places: readonly P[],
    line: string,
    strings: readonly StringsOfWord[],
  ): P[] {
    this.#lines += 1;
    for (const place of this.always) this.#seen[place] = this.#lines;
    for (const list of strings) for (const one of list) if (this.#stands(one, line)) this.#mark(one);
    return places.filter(({ place }) => this.#seen[place] === this.#lines);
  }

  /** Does a string stand in the line? Says so once. */
  #stands(string: number, line: string): boolean {
    if (this.#askedFor[string] === this.#lines) return false;
    this.#askedFor[string] = this.#lines;
    const asked = this.#strings[string] ?? '';
    return asked === '' || line.includes(asked);
  }

  #mark(string: number): void {
    for (const place of this.#wanting[string] ?? []) this.#seen[place] = this.#lines;
  }

  #add(string: number, found: number[]): void {
    for (const place of this.#wanting[string] ?? []) {
      if (this.#seen[place] === this.#lines) continue;
      this.#seen[place] = this.#lines;
      found.push(place);
    }
  }
}

function file(lists: Map<string, number[]>, key: string, place: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else list.push(place);
}

/** The longest word of a string, or what it has of one, with the spaces at its sides; the empty string where it has none. */
function longestWord(text: string): string {
  const words = text.split(' ');
  let best = '';
  for (const [at, word] of words.entries()) {
    const whole = `${at > 0 ? ' ' : ''}${word}${at < words.length - 1 ? ' ' : ''}`;
    if (word !== '' && whole.length > best.length) best = whole;
  }
  return best;
}
