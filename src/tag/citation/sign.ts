// Section signs: "§", "§§", "§ §", "paragraf", "pgf.", and what a scan makes of them ("S 83", "5 107", "§ß", "§5 83").
import { sectionInToken } from './section-number.ts';
import { GAP, type Token } from './tokens.ts';

export interface Sign {
  /** Index of its first token and of the token after it. */
  readonly first: number;
  readonly next: number;
  /** "§§", "paragrafferne": bare numbers go on the list. */
  readonly plural: boolean;
  /** A letter or digit that a scan read for §: it needs proof. */
  readonly misread: boolean;
}

const WORD = /^p[ao][rnt][ao][gq9][rnt][ao]f(?:fen|fens|fer|ferne|fernes|s)?$/;
const MISREAD = /^(?:[S5$g8]|SS|ss|S5|5S|55|58|85|88|S8|8S)$/;

/** The sign at token `i`, before a section number; undefined where none stands. */
export function readSign(tokens: readonly Token[], i: number): Sign | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.kind === 'sign') return realSign(tokens, i);
  if (token.kind === 'word' && WORD.test(token.norm)) return wordSign(tokens, i);
  if (token.norm === 'pgf' && token.kind === 'word') return wordSign(tokens, i);
  return misreadSign(tokens, i);
}

/** "§", "§§", "§ §", also with one half misread. */
function realSign(tokens: readonly Token[], i: number): Sign | undefined {
  const before = tokens[i - 1];
  const half =
    before !== undefined &&
    tokens[i]?.gap === GAP.none &&
    /^[S58]$/.test(before.raw) &&
    before.gap !== GAP.none;
  let next = i + 1;
  let plural = (tokens[i]?.raw.length ?? 1) > 1 || half;
  if (tokens[next]?.kind === 'sign' && (tokens[next]?.gap ?? GAP.wall) <= GAP.space) {
    next++;
    plural = true;
  } else if (isHalfMisread(tokens, next)) {
    next++;
    plural = true;
  }
  if (sectionInToken(tokens[next]) === undefined || (tokens[next]?.gap ?? GAP.wall) >= GAP.tab)
    return undefined;
  return { first: half ? i - 1 : i, next, plural, misread: false };
}

/** "§5 107": the second § read as a digit; a number of its own follows. */
function isHalfMisread(tokens: readonly Token[], i: number): boolean {
  const half = tokens[i];
  const number = tokens[i + 1];
  if (half === undefined || half.gap !== GAP.none || !/^[S58]$/.test(half.raw)) return false;
  return (
    number !== undefined && number.gap === GAP.space && number.kind === 'number' && number.raw.length > 1
  );
}

/** "paragraf", "paragrafferne", "pgf.". */
function wordSign(tokens: readonly Token[], i: number): Sign | undefined {
  const stop = tokens[i + 1]?.raw === '.' && tokens[i]?.norm === 'pgf';
  const next = i + (stop ? 2 : 1);
  if (sectionInToken(tokens[next]) === undefined || (tokens[next]?.gap ?? GAP.wall) >= GAP.tab)
    return undefined;
  return { first: i, next, plural: /ffer/.test(tokens[i]?.norm ?? ''), misread: false };
}

/** "S 83", "5 107", "SS 107": a lone letter or digit before a number of its own. */
function misreadSign(tokens: readonly Token[], i: number): Sign | undefined {
  const token = tokens[i];
  const number = tokens[i + 1];
  if (token === undefined || !MISREAD.test(token.raw)) return undefined;
  if (number === undefined || number.gap !== GAP.space || sectionInToken(number) === undefined)
    return undefined;
  if (number.kind === 'word') return undefined;
  return { first: i, next: i + 1, plural: token.raw.length > 1, misread: true };
}
