// "§ 17, stk. 4-udvalg", "§§ 17,4-udvalg": the special committee of a municipal council, whose law everyone knows.
import type { Draft } from './draft.ts';
import type { SectionGroup } from './section-group.ts';
import { numberOf } from './section-number.ts';
import { GAP, type Token } from './tokens.ts';

const COMMITTEE = /^udvalg/;
const SECTION = 17;
const STK = 4;

/** The citation in the idiom, if the group is one. The law is that of municipal government (styrelsesloven). */
export function committeeIdiom(
  tokens: readonly Token[],
  group: SectionGroup,
  number: number,
): Draft | undefined {
  const item = group.items[0];
  if (group.items.length !== 1 || item?.provision.section.number !== SECTION) return undefined;
  const last = item.provision.stk?.from === STK ? group.last : shortForm(tokens, group.last);
  if (last === undefined || !isCommittee(tokens, last + 1)) return undefined;
  return {
    form: 'committee-idiom',
    start: item.start,
    end: tokens[last]?.end ?? item.end,
    first: item.first,
    last,
    provision: { section: { number: SECTION }, stk: { from: STK } },
    hit: undefined,
    group: number,
    compound: 'udvalg',
    misread: false,
  };
}

/** "17,4" and "17.4": the index of the 4. */
function shortForm(tokens: readonly Token[], i: number): number | undefined {
  if (!/^[,.]$/.test(tokens[i + 1]?.raw ?? '')) return undefined;
  return numberOf(tokens[i + 2]) === STK && tokens[i + 2]?.gap === GAP.none ? i + 2 : undefined;
}

/** "-udvalg" or "udvalget" at token `i`. */
function isCommittee(tokens: readonly Token[], i: number): boolean {
  const word = /^[-‐‑–]$/.test(tokens[i]?.raw ?? '') ? tokens[i + 1] : tokens[i];
  return word !== undefined && COMMITTEE.test(word.norm);
}
