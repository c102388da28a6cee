// Which of many patterns can match a text at all: one pass for the words that they need, instead of one pass for each of them.
import { LiteralScan } from './literal-scan.ts';
import { neededLiterals } from './needed-literals.ts';

/** The letter that a pattern with the flags `iu` takes for an s although lower case leaves it as it is. */
const LONG_S = 'ſ';

/** A list of patterns, known by their places in it. */
export class PatternIndex {
  readonly #scan: LiteralScan;
  /** For every string that is looked for, the patterns that need it or one of its fellows. */
  readonly #wanting: readonly (readonly number[])[];
  /** The patterns that nothing is known of: they can match any text. */
  readonly #always: readonly number[];
  /** The last text in which each pattern could match, by the running number of texts. */
  readonly #seen: Uint32Array;
  #texts = 0;

  constructor(patterns: readonly RegExp[]) {
    const wanting = new Map<string, number[]>();
    const always: number[] = [];
    for (const [place, pattern] of patterns.entries()) {
      const needed = neededLiterals(pattern);
      if (needed === undefined) always.push(place);
      for (const literal of needed ?? []) wanting.set(literal, [...(wanting.get(literal) ?? []), place]);
    }
    this.#scan = new LiteralScan([...wanting.keys()]);
    this.#wanting = [...wanting.values()];
    this.#always = always;
    this.#seen = new Uint32Array(patterns.length);
  }

  /** Places of the patterns that may match the text, in order; the others do not. `text` in any case. */
  candidates(text: string): readonly number[] {
    this.#texts += 1;
    const found: number[] = [];
    const lower = text.toLowerCase();
    this.#scan.scan(lower.includes(LONG_S) ? lower.replaceAll(LONG_S, 's') : lower, (literal) => {
      for (const place of this.#wanting[literal] ?? []) {
        if (this.#seen[place] === this.#texts) continue;
        this.#seen[place] = this.#texts;
        found.push(place);
      }
    });
    if (found.length === 0) return this.#always;
    return [...this.#always, ...found].sort((a, b) => a - b);
  }
}
