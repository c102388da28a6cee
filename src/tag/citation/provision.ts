// What a citation names below the law, and its id. Knows nothing of text.

/** A number or a range of numbers, both ends included. */
export interface NumberRange {
  readonly from: number;
  readonly to?: number;
}

/** A section: `83`, `140 a`. */
export interface SectionNumber {
  readonly number: number;
  readonly letter?: string;
}

/** A section or a range of sections with what is cited below it. */
export interface Provision {
  readonly section: SectionNumber;
  /** Last section of a range, included. */
  readonly to?: SectionNumber;
  readonly stk?: NumberRange;
  readonly nr?: NumberRange;
  readonly litra?: { readonly from: string; readonly to?: string };
}

/** `<law>§<section>[<letter>][,stk.<n>][,nr.<n>][,litra.<x>]`, a range as `83-87`; the shape of design.md's citation ids. */
export function provisionId(law: string, provision: Provision): string {
  const { section, to, stk, nr, litra } = provision;
  const parts = [`${law}§${sectionText(section)}${to === undefined ? '' : `-${sectionText(to)}`}`];
  if (stk !== undefined) parts.push(`stk.${rangeText(stk)}`);
  if (nr !== undefined) parts.push(`nr.${rangeText(nr)}`);
  if (litra !== undefined) parts.push(`litra.${litra.from}${litra.to === undefined ? '' : `-${litra.to}`}`);
  return parts.join(',');
}

/** In the order 83 < 83 a < 84: negative, zero or positive. */
export function compareSections(a: SectionNumber, b: SectionNumber): number {
  if (a.number !== b.number) return a.number - b.number;
  const left = a.letter ?? '';
  const right = b.letter ?? '';
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `83` or `140a`. */
export function sectionText(section: SectionNumber): string {
  return `${section.number}${section.letter ?? ''}`;
}

/** `2` or `3-7`. */
function rangeText(range: NumberRange): string {
  return range.to === undefined ? String(range.from) : `${range.from}-${range.to}`;
}
