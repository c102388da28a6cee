// The grammar after a section sign: sections with letters, ranges, stk., nr., litra and pkt., in lists that share a section
// or a word. One pass, no going back over more than a separator.
import { isQuantity, readSection, readSectionRange, standsAlone } from './cursor.ts';
import { compareSections, type Provision, type SectionNumber } from './provision.ts';
import type { SectionGroup, SectionItem } from './section-group.ts';
import { readSeparator, type Separator } from './separator.ts';
import { readSign, type Sign } from './sign.ts';
import { type Level, levelAt, type Part, readPart, readValue, skipSentence } from './subdivision.ts';
import { GAP, isCapital, type Token } from './tokens.ts';

const DEPTH: Readonly<Record<Level, number>> = { stk: 1, nr: 2, litra: 3 };
/** A bare number above this in a list of stk. or nr. is a section again ("§§ 83, stk. 2 og 85"). */
const HIGHEST_PART = 20;

/** What is being read: the items so far and the one in the making. */
interface State {
  readonly tokens: readonly Token[];
  readonly sign: Sign;
  readonly items: SectionItem[];
  provision: Provision;
  /** The lowest level named in the current item; undefined at the section itself. */
  level: Level | undefined;
  first: number;
  /** Index of the token after the current item. */
  next: number;
  afterSee: boolean;
  /** A range before a unit was met: "§ 36-40 boliger". */
  counted: boolean;
}

/** The provisions after the sign at token `i`; undefined where no sign or no section stands. */
export function readSectionGroup(tokens: readonly Token[], i: number): SectionGroup | undefined {
  const sign = readSign(tokens, i);
  if (sign === undefined) return undefined;
  const section = readSection(tokens, sign.next);
  if (section === undefined) return undefined;
  const state: State = {
    tokens,
    sign,
    items: [],
    provision: { section: section.value },
    level: undefined,
    first: sign.first,
    next: section.next,
    afterSee: false,
    counted: false,
  };
  finishSection(state);
  while (refine(state) || continueList(state));
  closeItem(state);
  const compound = compoundAt(tokens, state.next);
  const { items, counted } = state;
  const group = { items, first: sign.first, last: state.next - 1, misreadSign: sign.misread, counted };
  return compound === undefined ? group : { ...group, compound };
}

/** After a section number: its range, and "ff.". */
function finishSection(state: State): void {
  const range = readSectionRange(state.tokens, state.next, state.provision.section);
  if (range !== undefined && isRange(state, range.next)) {
    state.provision = { ...state.provision, to: range.value };
    state.next = range.next;
  } else if (range !== undefined) state.counted = true;
  const following = state.tokens[state.next];
  if (following?.norm === 'ff' && following.gap <= GAP.space) {
    state.next += state.tokens[state.next + 1]?.raw === '.' ? 2 : 1;
  }
}

/** "§ 83 til 87 borgere" is no range: its end must not be counted. */
function isRange(state: State, next: number): boolean {
  return state.sign.plural || !isQuantity(state.tokens, next - 1);
}

/** ", stk. 2" after a section, ", nr. 1" after a stk., ", 2. pkt." anywhere: the current item grows. */
function refine(state: State): boolean {
  const { tokens } = state;
  const sentence = skipSentence(tokens, state.next);
  if (sentence > state.next) {
    state.next = sentence;
    return true;
  }
  const at = afterComma(tokens, state.next);
  const level = levelAt(tokens, at);
  if (level === undefined || DEPTH[level] <= depthOf(state.level)) return false;
  const part = readPart(tokens, at, level);
  if (part === undefined) return false;
  state.provision = withPart(state.provision, part.value);
  state.level = level;
  state.next = part.next;
  return true;
}

/** Index after a comma, or after a full stop that a scan read for one: "§ 45. stk. 2" with a small letter. */
function afterComma(tokens: readonly Token[], i: number): number {
  const mark = tokens[i];
  if (mark === undefined || mark.gap > GAP.space) return i;
  if (mark.raw === ',') return i + 1;
  const next = tokens[i + 1];
  return mark.raw === '.' && next?.norm === 'stk' && !isCapital(next) ? i + 1 : i;
}

/** A separator and what it joins: another stk., another value of the same level, or another section. */
function continueList(state: State): boolean {
  const separator = readSeparator(state.tokens, state.next);
  if (separator === undefined) return false;
  return nextKeyword(state, separator) || nextSection(state, separator) || nextValue(state, separator);
}

/** "og stk. 3", "jf. stk. 2", ", nr. 4": an item that shares what stands above its level. */
function nextKeyword(state: State, separator: Separator): boolean {
  const level = levelAt(state.tokens, separator.next);
  if (level === undefined || (state.level === undefined && !separator.see)) return false;
  const part = readPart(state.tokens, separator.next, level);
  if (part === undefined) return false;
  const base = above(state.provision, level);
  startItem(state, {
    provision: withPart(base, part.value),
    level,
    first: separator.next,
    next: part.next,
    separator,
  });
  return true;
}

/** "og § 85", "jf. §§ 88-90", or a bare number after §§. */
function nextSection(state: State, separator: Separator): boolean {
  const { tokens } = state;
  const sign = readSign(tokens, separator.next);
  if (sign !== undefined && sign.first === separator.next && (!sign.misread || isListSign(tokens, sign))) {
    return startSection(state, separator, sign.next);
  }
  if (separator.see || !mayBeBareSection(state, separator)) return false;
  return startSection(state, separator, separator.next);
}

/** Inside a list a misread sign is believed: "§ 83 og S 85". A quantity after it is not: "§ 83 og 5 85 timer". */
function isListSign(tokens: readonly Token[], sign: Sign): boolean {
  return !isQuantity(tokens, sign.next);
}

/** Begins an item with the section at token `at`. */
function startSection(state: State, separator: Separator, at: number): boolean {
  const section = readSection(state.tokens, at);
  if (section === undefined || (state.tokens[at]?.gap ?? GAP.wall) >= GAP.tab) return false;
  const first = separator.next;
  startItem(state, {
    provision: { section: section.value },
    level: undefined,
    first,
    next: section.next,
    separator,
  });
  finishSection(state);
  return true;
}

/** May the number after the separator be a section without a sign of its own? */
function mayBeBareSection(state: State, separator: Separator): boolean {
  const { tokens } = state;
  const at = separator.next;
  const section = readSection(tokens, at);
  if (section === undefined || tokens[at]?.kind === 'word' || isQuantity(tokens, section.next - 1))
    return false;
  if ((tokens[at]?.gap ?? GAP.wall) > GAP.line || tokens[section.next]?.norm === 'pkt') return false;
  const upwards = compareSections(state.provision.to ?? state.provision.section, section.value) < 0;
  if (!upwards || !(state.sign.plural || standsAlone(tokens, section.next))) return false;
  if (state.level === undefined) return true;
  return section.value.number > HIGHEST_PART || (state.sign.plural && separator.comma);
}

/** "stk. 2 og 3", "litra a og b": the next value of the lowest level. */
function nextValue(state: State, separator: Separator): boolean {
  const { tokens, level } = state;
  if (level === undefined || separator.see) return false;
  const part = readValue(tokens, separator.next, level);
  if (part === undefined || isQuantity(tokens, part.next - 1) || tokens[part.next]?.norm === 'pkt')
    return false;
  if (level === 'litra' ? !isLetterAlone(tokens, separator.next) : !isUpwards(state.provision, part.value))
    return false;
  const base = above(state.provision, level);
  startItem(state, {
    provision: withPart(base, part.value),
    level,
    first: separator.next,
    next: part.next,
    separator,
  });
  return true;
}

/** A letter on a list is followed by punctuation or a word, never stuck to one. */
function isLetterAlone(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next === undefined || next.gap !== GAP.none || next.kind === 'punct';
}

/** Lists of numbers go upwards: "stk. 2 og 3". */
function isUpwards(provision: Provision, part: Part): boolean {
  const before = part.level === 'stk' ? provision.stk : provision.nr;
  return (part.numbers?.from ?? 0) > (before?.to ?? before?.from ?? 0);
}

interface NewItem {
  readonly provision: Provision;
  readonly level: Level | undefined;
  readonly first: number;
  readonly next: number;
  readonly separator: Separator;
}

/** Closes the current item and begins the next. */
function startItem(state: State, item: NewItem): void {
  closeItem(state);
  state.provision = item.provision;
  state.level = item.level;
  state.first = item.first;
  state.next = item.next;
  state.afterSee = item.separator.see;
}

/** Adds the current item to the list. */
function closeItem(state: State): void {
  const { tokens, first, next, provision, afterSee } = state;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  state.items.push({ start, end, provision, first, last: next - 1, afterSee });
}

/** The provision with a part of one level added. */
function withPart(provision: Provision, part: Part): Provision {
  if (part.letters !== undefined) return { ...provision, litra: part.letters };
  if (part.numbers === undefined) return provision;
  return part.level === 'stk' ? { ...provision, stk: part.numbers } : { ...provision, nr: part.numbers };
}

/** The provision without this level and what is below it. */
function above(provision: Provision, level: Level): Provision {
  const { section, to, stk, nr } = provision;
  const base: { section: SectionNumber; to?: SectionNumber } =
    to === undefined ? { section } : { section, to };
  if (level === 'stk' || stk === undefined)
    return level === 'litra' && nr !== undefined ? { ...base, nr } : base;
  return level === 'litra' && nr !== undefined ? { ...base, stk, nr } : { ...base, stk };
}

/** How deep a level lies; the section itself is 0. */
function depthOf(level: Level | undefined): number {
  return level === undefined ? 0 : DEPTH[level];
}

/** The word stuck to the number by a hyphen: "tilbud" in "§ 107-tilbud". */
function compoundAt(tokens: readonly Token[], i: number): string | undefined {
  const hyphen = tokens[i];
  const word = tokens[i + 1];
  if (hyphen === undefined || !/^[-‐‑–]$/.test(hyphen.raw) || hyphen.gap !== GAP.none) return undefined;
  return word?.kind === 'word' && word.gap <= GAP.line && word.gap !== GAP.space ? word.norm : undefined;
}
