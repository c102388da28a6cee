// Finds which of many strings stand in a text, all in one pass (Aho and Corasick, 1975). Knows no patterns.

/** A compiled list of strings, known by their places in it. Linear in the text, however many strings there are. */
export class LiteralScan {
  /** For every character the column of the table it leads to; 0 for those in no string. */
  readonly #columns = new Uint16Array(0x10000);
  #width = 1;
  /** Next state by state and column. */
  readonly #next: Int32Array;
  /** Strings that end in a state, those that end inside another included. */
  readonly #ends: (readonly number[] | undefined)[];

  constructor(literals: readonly string[]) {
    for (const code of new Set(literals.flatMap(codesOf))) {
      this.#columns[code] = this.#width;
      this.#width += 1;
    }
    const longest = literals.reduce((sum, one) => sum + one.length, 1);
    this.#next = new Int32Array(longest * this.#width);
    this.#ends = new Array(longest);
    this.#link(this.#plant(literals));
  }

  /** Calls `found` with the place in the list of every string that stands in the text, as often as it does. */
  scan(text: string, found: (literal: number) => void): void {
    const columns = this.#columns;
    const next = this.#next;
    const ending = this.#ends;
    const width = this.#width;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * width + (columns[text.charCodeAt(i)] ?? 0)] ?? 0;
      const ends = ending[state];
      if (ends !== undefined) for (const literal of ends) found(literal);
    }
  }

  /** The tree of all strings; returns its number of states. */
  #plant(literals: readonly string[]): number {
    let states = 1;
    for (const [literal, word] of literals.entries()) {
      let state = 0;
      for (const code of codesOf(word)) {
        const place = state * this.#width + (this.#columns[code] ?? 0);
        if (this.#next[place] === 0) {
          this.#next[place] = states;
          states += 1;
        }
        state = this.#next[place] ?? 0;
      }
      this.#ends[state] = [...(this.#ends[state] ?? []), literal];
    }
    return states;
  }

  /** Makes every missing step lead to the longest string begun that still fits, breadth first. */
  #link(states: number): void {
    const fallback = new Int32Array(states);
    const queue: number[] = [0];
    for (const state of queue) {
      for (let column = 1; column < this.#width; column++) {
        const place = state * this.#width + column;
        const child = this.#next[place] ?? 0;
        const after = state === 0 ? 0 : (this.#next[(fallback[state] ?? 0) * this.#width + column] ?? 0);
        if (child === 0) this.#next[place] = after;
        else {
          fallback[child] = after;
          const inside = this.#ends[after];
          if (inside !== undefined) this.#ends[child] = [...(this.#ends[child] ?? []), ...inside];
          queue.push(child);
        }
      }
    }
  }
}

function codesOf(word: string): number[] {
  return Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
}
