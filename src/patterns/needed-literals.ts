// Reads off a pattern what any text must hold for it to match: `(?:fritages|undtages)` needs one of two words. Matches nothing
// itself. Where a construct is not understood it asks for nothing, which is always right.

/** Lower-case strings of which every match holds at least one; undefined where no such list can be told. */
export type Needed = readonly string[] | undefined;

/** A list longer than this costs more to look for than it saves. */
const MOST = 120;
/** A shorter string is in every text. */
const SHORTEST = 2;

/** What a match of the pattern needs. */
export function neededLiterals(pattern: RegExp): Needed {
  const reader = new PatternReader(pattern.source);
  const needed = reader.alternatives();
  return reader.atEnd() ? needed : undefined;
}

/** What one piece of a pattern stands for. */
interface Piece {
  /** The character that it is, where it is one in every match. */
  readonly char?: string;
  readonly needed?: Needed;
  /** Has no width, as `\b`: what stands on its two sides touches. */
  readonly empty?: boolean;
}

/** Quantifiers: those that let a piece be absent, and those that repeat it. */
const OPTIONAL = /^(?:[*?]|\{0(?:,\d*)?\})\??/;
const REPEATED = /^(?:\+|\{[1-9]\d*(?:,\d*)?\})\??/;
const CLASS = /^\[(?:[^\]\\]|\\[\s\S])*\]/;
const PROPERTY = /^\\[pPu]\{[^}]*\}|^\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|k<[^>]*>|\d+)/;
const GROUP = /^\((?:\?(?::|<[A-Za-z]\w*>)|(?!\?))/;
const LOOKAROUND = /^\(\?<?[=!]/;
/** Characters whose lower case says all that a pattern without regard to case may take them for. */
const PLAIN = /[\u0020-\u007e\u00c0-\u00ff\u2010-\u2026]/;

/** Walks a pattern once, left to right. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  atEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** Reads up to the end or the bracket that closes the group: every alternative needs something, or nothing is known. */
  alternatives(): Needed {
    const all: string[] = [];
    let known = true;
    for (;;) {
      const one = this.#sequence();
      if (one === undefined) known = false;
      else all.push(...one);
      if (this.#source[this.#at] !== '|') break;
      this.#at += 1;
    }
    return known && all.length <= MOST ? [...new Set(all)] : undefined;
  }

  /** The best that one alternative needs: runs of plain characters, or what one of its groups needs. */
  #sequence(): Needed {
    let best: Needed;
    let run = '';
    const offer = (needed: Needed) => {
      if (worth(needed) > worth(best)) best = needed;
    };
    while (!this.atEnd() && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const piece = this.#piece();
      if (piece.char !== undefined) run += piece.char.toLowerCase();
      else if (piece.empty !== true) {
        offer([run]);
        run = '';
        offer(piece.needed);
      }
    }
    offer([run]);
    return best;
  }

  #piece(): Piece {
    const piece = this.#atom();
    if (this.#take(OPTIONAL) !== undefined) return piece.empty ? piece : {};
    if (this.#take(REPEATED) !== undefined)
      return { needed: piece.char === undefined ? piece.needed : [piece.char.toLowerCase()] };
    return piece;
  }

  #atom(): Piece {
    if (this.#take(LOOKAROUND) !== undefined) {
      this.#group();
      return { empty: true };
    }
    if (this.#take(GROUP) !== undefined) return { needed: this.#group() };
    if (this.#take(CLASS) !== undefined || this.#take(PROPERTY) !== undefined) return {};
    const char = this.#source.charAt(this.#at);
    this.#at += 1;
    if (char === '^' || char === '$') return { empty: true };
    if (char === '.') return {};
    if (char !== '\\') return PLAIN.test(char) ? { char } : {};
    const escaped = this.#source.charAt(this.#at);
    this.#at += 1;
    if (/[bB]/.test(escaped)) return { empty: true };
    return /[A-Za-z]/.test(escaped) || !PLAIN.test(escaped) ? {} : { char: escaped };
  }

  #group(): Needed {
    const needed = this.alternatives();
    this.#at += 1;
    return needed;
  }

  /** Takes what `form` matches here. */
  #take(form: RegExp): string | undefined {
    const found = form.exec(this.#source.slice(this.#at))?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}

/** How well a list tells texts apart: by its shortest string, then by how few they are. */
function worth(needed: Needed): number {
  if (needed === undefined || needed.length === 0) return 0;
  const shortest = Math.min(...needed.map((one) => one.length), 12);
  return shortest < SHORTEST ? 0 : shortest + 1 / (1 + needed.length);
}
