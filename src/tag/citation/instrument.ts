// Acts and orders by type, number and date: "lov nr. 658 af 8. juni 2017", "LBK nr 369 af 18/04/2017", "lov 548/2019".

import type { OrderType } from '../../reference/law.ts';
import { lawByOrderNumber } from '../../reference/law-versions.ts';
import { rememberByWord } from '../memo.ts';
import { isMisreading } from '../spelling/misreading.ts';
import { foldWord } from './fold-name.ts';
import type { LawHit } from './law-hit.ts';
import { lawTree } from './law-index.ts';
import { withAndSoOn } from './law-name.ts';
import { numberOf } from './section-number.ts';
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

/** Shortest type word that is compared letter by letter. */
const LONG = 9;
const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];
const MONTH = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*$/;

/** Does the word name a type of act or order, one letter of a long one misread at most? */
export function isInstrumentWord(norm: string): boolean {
  return typeOf(norm) !== undefined;
}

const typeOf = rememberByWord((norm): (typeof TYPES)[string] | undefined => {
  const exact = TYPES[norm];
  if (exact !== undefined || norm.length < LONG) return exact;
  const misread = Object.keys(TYPES).find((word) => word.length >= LONG && isMisreading(norm, word, 2));
  return misread === undefined ? undefined : TYPES[misread];
});

/** An act or order by its number that begins at token `i`; undefined without a number and a year. */
export function instrumentAt(tokens: readonly Token[], i: number): LawHit | undefined {
  const token = tokens[i];
  const type = token === undefined || token.kind === 'punct' ? undefined : typeOf(token.norm);
  if (type === undefined) return undefined;
  let at = i + 1;
  if (tokens[at]?.raw === '.') at++;
  if (/^[nur][rnt]$/.test(tokens[at]?.norm ?? '')) at += /^[.,]$/.test(tokens[at + 1]?.raw ?? '') ? 2 : 1;
  const number = numberOf(tokens[at]);
  if (number === undefined || (tokens[at]?.gap ?? GAP.wall) > GAP.line) return undefined;
  const dated = yearAfter(tokens, at + 1);
  if (dated === undefined) return undefined;
  const [id, order] = type;
  const found = { number, year: dated.year };
  const law = lawByOrderNumber(order === undefined ? found : { ...found, type: order });
  const titled = titleAfter(tokens, dated.last + 1, order === 'BEK' ? 'bekendtgørelse' : 'lov');
  return makeHit(tokens, {
    first: i,
    last: titled?.last ?? dated.last,
    law: titled?.law ?? law ?? `${id}-${found.number}-${found.year}`,
  });
}

/** The year in "af 8. juni 2017", "af 08/06/2017", "fra 2015", "/2019" from token `i` on. */
function yearAfter(tokens: readonly Token[], i: number): Year | undefined {
  const next = tokens[i];
  if (next?.raw === '/') return yearAt(tokens, i + 1);
  if (next === undefined || !/^(?:[aoe][ft]|fra|a)$/.test(next.norm)) return undefined;
  for (let j = i + 1; j < i + 8 && j < tokens.length; j++) {
    const token = tokens[j];
    if (token === undefined || token.gap > GAP.line) return undefined;
    const year = yearAt(tokens, j);
    if (year !== undefined) return year;
    if (!isDatePart(token)) return undefined;
  }
  return undefined;
}

interface Year {
  readonly year: number;
  readonly last: number;
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

/** Days, months and what stands between them. */
function isDatePart(token: Token): boolean {
  if (token.kind === 'punct') return /[.,/-]/.test(token.raw);
  return numberOf(token) === undefined ? isMonth(token.norm) || token.norm === 'den' : token.raw.length <= 2;
}

/** A month, in full or by its first letters, two letters misread at most. */
const isMonth = rememberByWord(
  (norm) => MONTH.test(norm) || MONTHS.some((month) => isMisreading(norm, month, month.length > 5 ? 2 : 1)),
);

/** A year from 1900 to 2099 at token `i`. */
function yearAt(tokens: readonly Token[], i: number): Year | undefined {
  const year = tokens[i]?.raw.length === 4 ? numberOf(tokens[i]) : undefined;
  return year === undefined || year < 1900 || year > 2099 ? undefined : { year, last: i };
}

/** The hit over type, number, date and title. */
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
