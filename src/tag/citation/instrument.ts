// Acts and orders by type, number and date: "lov nr. 658 af 8. juni 2017", "LBK nr 369 af 18/04/2017", "lov 548/2019".

import type { OrderType } from '../../reference/law.ts';
import { lawByOrderNumber } from '../../reference/law-versions.ts';
import { foldWord } from './fold-name.ts';
import type { LawHit } from './law-hit.ts';
import { lawTree } from './law-index.ts';
import { withAndSoOn } from './law-name.ts';
import { GAP, type Token } from './tokens.ts';

const TYPES: Readonly<Record<string, readonly [id: string, type: OrderType | undefined]>> = {
  lov: ['lov', 'LOV'],
  loven: ['lov', 'LOV'],
  lovbekendtgørelse: ['lbk', 'LBK'],
  lovbekendtgørelsen: ['lbk', 'LBK'],
  lovbkg: ['lbk', 'LBK'],
  lbkg: ['lbk', 'LBK'],
  lbk: ['lbk', 'LBK'],
  bekendtgørelse: ['bek', 'BEK'],
  bekendtgørelsen: ['bek', 'BEK'],
  bekendtgørelses: ['bek', 'BEK'],
  bek: ['bek', 'BEK'],
  bkg: ['bek', 'BEK'],
  cirkulære: ['cir', undefined],
  cirkulæret: ['cir', undefined],
  cir: ['cir', undefined],
};

const MONTH = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*$/;

/** Does the word name a type of act or order? */
export function isInstrumentWord(norm: string): boolean {
  return TYPES[norm] !== undefined;
}

/** An act or order by its number that begins at token `i`; undefined without a number and a year. */
export function instrumentAt(tokens: readonly Token[], i: number): LawHit | undefined {
  const token = tokens[i];
  const type = token?.kind === 'word' ? TYPES[token.norm] : undefined;
  if (type === undefined) return undefined;
  let at = i + 1;
  if (tokens[at]?.raw === '.') at++;
  const named = tokens[at]?.norm === 'nr';
  if (named) at += tokens[at + 1]?.raw === '.' ? 2 : 1;
  const number = tokens[at];
  if (number?.kind !== 'number' || number.raw.length > 4 || number.gap > GAP.line) return undefined;
  const dated = yearAfter(tokens, at + 1);
  if (dated === undefined) return undefined;
  const [id, order] = type;
  const found = { number: Number(number.raw), year: dated.year };
  const law = lawByOrderNumber(order === undefined ? found : { ...found, type: order });
  const titled = titleAfter(tokens, dated.last + 1, order === 'BEK' ? 'bekendtgørelse' : 'lov');
  return makeHit(tokens, {
    first: i,
    last: titled?.last ?? dated.last,
    law: titled?.law ?? law ?? `${id}-${found.number}-${found.year}`,
  });
}

/** The year in "af 8. juni 2017", "af 08/06/2017", "fra 2015", "/2019" from token `i` on. */
function yearAfter(
  tokens: readonly Token[],
  i: number,
): { readonly year: number; readonly last: number } | undefined {
  const next = tokens[i];
  if (next?.raw === '/') return yearAt(tokens, i + 1);
  if (next === undefined || !/^(?:af|fra|a)$/.test(next.norm)) return undefined;
  for (let j = i + 1; j < i + 8 && j < tokens.length; j++) {
    const token = tokens[j];
    if (token === undefined || token.gap > GAP.line) return undefined;
    const year = yearAt(tokens, j);
    if (year !== undefined) return year;
    if (!isDatePart(token)) return undefined;
  }
  return undefined;
}

/** The listed title that goes on after number and date: "... af 8. juni 2017 om frikommunenetværk". */
function titleAfter(
  tokens: readonly Token[],
  i: number,
  type: string,
): { readonly law: string; readonly last: number } | undefined {
  let node = lawTree().next.get(foldWord(type));
  let found: { law: string; last: number } | undefined;
  for (let j = i; node !== undefined && j < tokens.length; j++) {
    const token = tokens[j];
    if (token === undefined || token.gap >= GAP.tab) break;
    if (token.kind === 'punct' && /[-,]/.test(token.raw) && j > i) continue;
    node = node.next.get(foldWord(token.norm));
    const law = node?.forms[0]?.lawIds[0];
    if (law !== undefined) found = { law, last: withAndSoOn(tokens, j) };
  }
  return found;
}

function isDatePart(token: Token): boolean {
  if (token.kind === 'punct') return /[./-]/.test(token.raw);
  return token.kind === 'number' ? token.raw.length <= 2 : MONTH.test(token.norm) || token.norm === 'den';
}

function yearAt(
  tokens: readonly Token[],
  i: number,
): { readonly year: number; readonly last: number } | undefined {
  const token = tokens[i];
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.raw)) return undefined;
  return { year: Number(token.raw), last: i };
}

function makeHit(tokens: readonly Token[], found: { first: number; last: number; law: string }): LawHit {
  const { first, last, law } = found;
  return {
    kind: 'instrument',
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    laws: [law],
    needsSection: false,
    genitive: false,
    confidence: 0.97,
  };
}
