// A provision as people type it: "serviceloven § 83, stk. 2", "§ 83 i serviceloven", "§§ 83-87". Text here, ids out.
import { lawFormsNamed } from '../../reference/law-forms.ts';
import { lawIdFromName } from '../../reference/law-id.ts';
import { parseProvision } from '../../reference/provisions/provision-id.ts';

const BLANK = '[ \\u00A0]{0,2}';
/** A letter of its own is no preposition: "§ 83 a", but "§ 83 i loven". */
const NUMBER = '\\d{1,4}(?:(?:[a-zæøå]|[ \\u00A0][a-hj-zæøå])(?![\\p{L}\\d]))?';
const RANGE = (unit: string) => `${unit}(?:${BLANK}(?:-|–)${BLANK}${unit})?`;
const STEP = (name: string, unit: string) => `(?:${BLANK},?${BLANK}${name}${BLANK}(${RANGE(unit)}))?`;
const BELOW =
  STEP('stk\\.?', '\\d{1,3}') +
  STEP('nr\\.?', '\\d{1,3}') +
  STEP('(?:litra|lit)\\.?', '[a-zæøå](?![\\p{L}])');
const SECTION = new RegExp(`(?:§{1,2}|paragraf)${BLANK}(${RANGE(NUMBER)})${BELOW}`, 'iuy');
const BARE_SECTION = new RegExp(`(${RANGE(NUMBER)})${BELOW}`, 'iuy');

/** Sections of a provision as typed, and where the text of them ends. */
export interface SectionText {
  /** `§83,stk.2`. */
  readonly id: string;
  readonly end: number;
}

function tidy(numbers: string): string {
  return numbers
    .toLowerCase()
    .replace(/[ \u00A0]/g, '')
    .replace('–', '-');
}

function sectionAt(pattern: RegExp, text: string, at: number): SectionText | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [, section = '', stk, nr, litra] = found;
  const below = [
    ...(stk === undefined ? [] : [`stk.${tidy(stk)}`]),
    ...(nr === undefined ? [] : [`nr.${tidy(nr)}`]),
    ...(litra === undefined ? [] : [`litra.${tidy(litra)}`]),
  ];
  return { id: [`§${tidy(section)}`, ...below].join(','), end: at + found[0].length };
}

/** The section that stands at `at`: "§ 83 a, stk. 2, nr. 1". */
export function sectionTextAt(text: string, at: number): SectionText | undefined {
  return sectionAt(SECTION, text, at);
}

const NEXT_OF_LIST = /[ \u00A0]{0,2}(?:,|og|eller|samt)[ \u00A0]{1,2}(?=\d)/uy;

/** Sections of a list: "§§ 107, 108 og 110". After one sign there is one. */
export interface SectionList {
  readonly ids: readonly string[];
  readonly end: number;
}

/** The sections that stand at `at`, each as `sectionTextAt` gives it. */
export function sectionListAt(text: string, at: number): SectionList | undefined {
  const first = sectionTextAt(text, at);
  if (first === undefined) return undefined;
  const ids = [first.id];
  let { end } = first;
  while (text.startsWith('§§', at)) {
    NEXT_OF_LIST.lastIndex = end;
    const joint = NEXT_OF_LIST.exec(text);
    const next = joint === null ? undefined : sectionAt(BARE_SECTION, text, end + joint[0].length);
    if (next === undefined) break;
    ids.push(next.id);
    end = next.end;
  }
  return { ids, end };
}

/** A number right after a law's name, without a sign: "serviceloven 83". Years are none. */
export function bareSectionAt(text: string, at: number): SectionText | undefined {
  const found = sectionAt(BARE_SECTION, text, at);
  return found === undefined || /^§(?:19|20)\d\d/.test(found.id) ? undefined : found;
}

/** Where the value of an unquoted `lov:serviceloven § 83` ends: past the section, if one follows the word. */
export function provisionTailEnd(text: string, start: number, end: number): number {
  if (text.slice(start, end).startsWith('§')) return Math.max(end, sectionTextAt(text, start)?.end ?? end);
  let at = end;
  while (text[at] === ' ' || text[at] === '\u00A0') at += 1;
  return sectionTextAt(text, at)?.end ?? end;
}

const LAW_LIKE = /\p{L}{2}(?:lov(?:en)?s?|bekendtgørelsen?s?|fuldmagten|forordningen)$/iu;
const NUMBERED =
  /^(?:lov|lovbekendtgørelse|bekendtgørelse|bek|lbk|cirkulære|vejledning)\.? nr\.? ?\d{1,4} af \d{1,2}\. ?\p{L}+ \d{4}$/iu;
const SECTION_FIRST = /^\s*((?:§|paragraf).*?)\s+(?:i|af)\s+(.+?)\s*$/iu;

/** The law of a name that must be one: listed, or of a form that only laws have. */
export function lawOf(name: string): string | undefined {
  const text = name.trim();
  if (text === '') return undefined;
  const listed = lawFormsNamed(text)[0]?.lawIds[0] ?? lawFormsNamed(text.toUpperCase())[0]?.lawIds[0];
  if (listed !== undefined) return listed;
  const isLaw = LAW_LIKE.test(text) || NUMBERED.test(text) || /^(?:lov|bek|lbk)[- ]\d/i.test(text);
  return isLaw ? lawIdFromName(text) : undefined;
}

/** Whether a name is an act's number and date: "lov nr. 658 af 8. juni 2017". */
export function isNumberedAct(name: string): boolean {
  return NUMBERED.test(name);
}

/** What a provision's text turned out to be. */
export type ProvisionReading =
  | { readonly state: 'found'; readonly id: string }
  /** A section without a law. */
  | { readonly state: 'no-law' }
  | { readonly state: 'unknown' };

function joined(lawName: string, section: string): ProvisionReading {
  const law = lawOf(lawName);
  const read = sectionTextAt(section, 0) ?? bareSectionAt(section, 0);
  if (law === undefined) return { state: 'unknown' };
  if (section === '') return { state: 'found', id: law };
  return read?.end === section.length ? { state: 'found', id: law + read.id } : { state: 'unknown' };
}

/** A provision's id from text that should be nothing else. An id (`serviceloven§83,stk.2`) is taken as it is. */
export function readProvision(text: string): ProvisionReading {
  const value = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (value.includes('§') && !/^§/.test(value) && parseProvision(value) !== undefined) {
    return joined(value.slice(0, value.indexOf('§')), value.slice(value.indexOf('§')));
  }
  const reversed = SECTION_FIRST.exec(value);
  if (reversed) return joined(reversed[2] ?? '', reversed[1] ?? '');
  const sign = value.search(/§|\bparagraf\b/i);
  if (sign === 0) {
    const alone = sectionTextAt(value, 0);
    const rest = alone === undefined ? '' : value.slice(alone.end).trim();
    return rest === '' ? { state: 'no-law' } : joined(rest, value.slice(0, alone?.end));
  }
  if (sign > 0) return joined(value.slice(0, sign), value.slice(sign).trim());
  const digits = value.search(/ \d{1,4} ?[a-zæøå]?$/i);
  const split = digits > 0 && lawOf(value) === undefined ? digits : value.length;
  return joined(value.slice(0, split), value.slice(split).trim());
}
