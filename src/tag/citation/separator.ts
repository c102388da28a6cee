// What joins the items of a list: commas, "og", "eller", "samt", "/", "jf.". Composed by section-list.ts.
import { GAP, type Token } from './tokens.ts';

export interface Separator {
  readonly next: number;
  /** A comma stands in it: it closes a stk. ("§§ 5, stk. 2, og 6"). */
  readonly comma: boolean;
  /** "jf.", "jævnfør", "sammenholdt med": what follows explains what stood before. */
  readonly see: boolean;
}

const AND = /^(?:og|eller|samt|hhv|henholdsvis|respektive|plus)$/;

/** The separator that begins at token `i`; undefined where none stands. */
export function readSeparator(tokens: readonly Token[], i: number): Separator | undefined {
  let at = i;
  let comma = false;
  if (isMark(tokens, at, /^[,;]$/)) {
    comma = true;
    at++;
  }
  const see = afterSee(tokens, at);
  if (see > at) return { next: see, comma, see: true };
  const joined = afterAnd(tokens, at);
  if (joined > at) return { next: joined, comma, see: false };
  if (!comma && isMark(tokens, at, /^[/&+]$/)) return { next: at + 1, comma: false, see: false };
  return comma ? { next: at, comma, see: false } : undefined;
}

/** Index after a conjunction at `i`; `i` itself where none stands. */
function afterAnd(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined || token.gap > GAP.line || !AND.test(token.norm)) return i;
  if (tokens[i + 1]?.raw === '/' && AND.test(tokens[i + 2]?.norm ?? '')) return i + 3;
  const stop = token.norm === 'hhv' && tokens[i + 1]?.raw === '.';
  const ogsaa = /^(?:tillige|også|ligeledes)$/.test(tokens[i + 1]?.norm ?? '');
  return i + (stop || ogsaa ? 2 : 1);
}

/** Index after "jf.", "jf. dog", "sammenholdt med" at `i`; `i` itself where none stands. */
function afterSee(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined || token.gap > GAP.line) return i;
  if (/^jfr?$/.test(token.norm)) {
    const stop = tokens[i + 1]?.raw === '.' || tokens[i + 1]?.raw === ',' ? i + 2 : i + 1;
    return tokens[stop]?.norm === 'dog' || tokens[stop]?.norm === 'også' ? stop + 1 : stop;
  }
  if (token.norm === 'jævnfør') return i + 1;
  return token.norm === 'sammenholdt' && tokens[i + 1]?.norm === 'med' ? i + 2 : i;
}

/** A punctuation mark of the kind right at token `i`. */
function isMark(tokens: readonly Token[], i: number, marks: RegExp): boolean {
  const token = tokens[i];
  return token?.kind === 'punct' && token.gap <= GAP.space && marks.test(token.raw);
}
