// Reads off a pattern what any text must hold for it to match: `(?:fritages|undtages)` needs one of two words. Matches nothing
// itself. Where a construct is not understood it asks for nothing, which is always right.

/** Lower-case strings of which every match holds at least one; undefined where no such list can be told. */
export type Needed = readonly string[] | undefined;

/** A list longer than this costs more to look for in running text than it saves. */
const MOST = 120;
/** A shorter string is in every text. */
const SHORTEST = 2;
/** So many strings are carried along while pieces are joined. */
const MOST_JOINED = 60;
/** A repeated piece is looked for no more than so many times. */
const MOST_TIMES = 12;

/** What a match of the pattern needs; undefined too where the list would be longer than `most`. */
export function neededLiterals(pattern: RegExp, most = MOST): Needed {
  const reader = new PatternReader(pattern.source, most);
  const { needed } = reader.alternatives();
  return reader.atEnd() ? needed : undefined;
}

/** What one piece of a pattern stands for. */
interface Piece {
  /** All strings that it can be, where they are few and known. */
  readonly exact: readonly string[] | undefined;
  readonly needed: Needed;
}

/** Matches nothing wide, as `\b`: what stands on its two sides touches. */
const EMPTY: Piece = { exact: [''], needed: undefined };
const UNKNOWN: Piece = { exact: undefined, needed: undefined };

/** Quantifiers: those that let a piece be absent, and those that repeat it. */
const OPTIONAL = /^(?:[*?]|\{0(?:,\d*)?\})\??/;
const REPEATED = /^(?:\+|\{[1-9]\d*(?:,\d*)?\})\??/;
const CLASS = /^\[(?:[^\]\\]|\\[\s\S])*\]/;
const PROPERTY = /^\\[pPu]\{[^}]*\}|^\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|k<[^>]*>|\d+)/;
/** What no form begins with: most of a pattern, and passed over at once. */
const ORDINARY = /^[^*?+{[\\(]$/;
const GROUP = /^\((?:\?(?::|<[A-Za-z]\w*>)|(?!\?))/;
const LOOKAROUND = /^\(\?<?[=!]/;
/** Characters whose lower case says all that a pattern without regard to case may take them for. */
const PLAIN = /[\u0020-\u007e\u00a1-\u00b4\u00b6-\u00ff\u2010-\u2026]/;

/** Walks a pattern once, left to right. */
class PatternReader {
  readonly #source: string;
  readonly #most: number;
  #at = 0;

  constructor(source: string, most: number) {
    this.#source = source;
    this.#most = most;
  }

  atEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** Reads up to the end or the bracket that closes the group: every alternative needs something, or nothing is known. */
  alternatives(): Piece {
    const pieces = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      pieces.push(this.#sequence());
    }
    return {
      exact: together(
        pieces.map((piece) => piece.exact),
        MOST_JOINED,
      ),
      needed: together(
        pieces.map((piece) => piece.needed),
        this.#most,
      ),
    };
  }

  /** One alternative: it is all strings that its pieces make one after another, and needs the best of what they need. */
  #sequence(): Piece {
    let best: Needed;
    let whole = true;
    let run: readonly string[] = [''];
    const offer = (needed: Needed) => {
      if (worth(needed) > worth(best)) best = needed;
    };
    while (!this.atEnd() && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const { exact, needed } = this.#piece();
      if (exact !== undefined && exact.length * run.length <= MOST_JOINED) {
        run = run.flatMap((before) => exact.map((after) => before + after));
        continue;
      }
      whole = false;
      offer(run);
      offer(needed);
      run = exact ?? [''];
    }
    offer(run);
    return { exact: whole ? run : undefined, needed: best };
  }

  #piece(): Piece {
    const piece = this.#atom();
    const optional = this.#take(OPTIONAL);
    if (optional?.startsWith('?')) return { exact: piece.exact && ['', ...piece.exact], needed: undefined };
    if (optional !== undefined) return piece === EMPTY ? EMPTY : UNKNOWN;
    const repeated = this.#take(REPEATED);
    if (repeated !== undefined) return { exact: undefined, needed: again(piece, repeated) };
    return piece;
  }

  #atom(): Piece {
    if (this.#take(LOOKAROUND) !== undefined) {
      this.#group();
      return EMPTY;
    }
    if (this.#take(GROUP) !== undefined) return this.#group();
    if (this.#take(CLASS) !== undefined || this.#take(PROPERTY) !== undefined) return UNKNOWN;
    const char = this.#source.charAt(this.#at);
    this.#at += 1;
    if (char === '^' || char === '$') return EMPTY;
    if (char === '.') return UNKNOWN;
    if (char !== '\\') return single(char);
    const escaped = this.#source.charAt(this.#at);
    this.#at += 1;
    if (/[bB]/.test(escaped)) return EMPTY;
    return /[A-Za-z]/.test(escaped) ? UNKNOWN : single(escaped);
  }

  #group(): Piece {
    const piece = this.alternatives();
    this.#at += 1;
    return piece;
  }

  /** Takes what `form` matches here. */
  #take(form: RegExp): string | undefined {
    if (ORDINARY.test(this.#source.charAt(this.#at))) return undefined;
    const found = form.exec(this.#source.slice(this.#at))?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}

/** A piece that is one character. */
function single(char: string): Piece {
  const lower = char.toLowerCase();
  return PLAIN.test(char) ? { exact: [lower], needed: [lower] } : UNKNOWN;
}

/** What a repeated piece needs: `_{5}` needs five of them. */
function again({ exact, needed }: Piece, quantifier: string): Needed {
  const times = Number(/\d+/.exec(quantifier)?.[0] ?? 1);
  const [only] = exact ?? [];
  return exact?.length === 1 && only !== undefined ? [only.repeat(Math.min(times, MOST_TIMES))] : needed;
}

/** The lists of all alternatives as one, where each has one and they are not too many. */
function together(lists: readonly Needed[], most: number): Needed {
  const all = new Set<string>();
  for (const list of lists) {
    if (list === undefined) return undefined;
    for (const one of list) all.add(one);
  }
  return all.size > most ? undefined : [...all];
}

/** How well a list tells texts apart: by its shortest string, then by how few they are. */
function worth(needed: Needed): number {
  if (needed === undefined || needed.length === 0) return 0;
  const shortest = Math.min(...needed.map((one) => one.length), 12);
  return shortest < SHORTEST ? 0 : shortest + 1 / (1 + needed.length);
}
