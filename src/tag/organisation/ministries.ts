// Ministries and agencies with composed names: "Social-, Bolig- og Ældreministeriet", and lists that share the last part:
// "Beskæftigelses- og Børne- og Socialministeriet".
import { matchesOf } from '../../patterns/index.ts';
import { organisationFormsNamed } from '../../reference/organisation-forms.ts';
import type { FoundName } from './found-name.ts';
import { CAPITALS, LETTERS } from './letters.ts';
import { NO_MINISTRY } from './word-rules.ts';

/** The last part of all such names; not inside a longer word ("ministerietskontoret", "styrelsens-"). */
const HEAD = /(?:ministeriet|styrelsen)s?(?![a-zæøå]|[-‑][a-zæøåA-ZÆØÅ])/g;
/** Longest stretch before the head that is read: the longest listed name has 68 letters. */
const REACH = 110;
/** Words with a hanging hyphen before the last part, and the last part's own first half; ends where the head begins. */
const BEFORE_HEAD = new RegExp(
  `(?<![${LETTERS}0-9-])((?:[${LETTERS}]{2,22}-?(?:,[ \\n]|[ \\n](?:og|samt|eller)[ \\n]|-[ \\n](?:og[ \\n])?|-og[ \\n]|og[ \\n])){0,6})([${LETTERS}]{0,24})$`,
);
/** One part with its hanging hyphen, if it has one. */
const PART = new RegExp(`([${LETTERS}]+)-?(?=,|[ \\n]|-|$)`, 'g');
/** A board of a school, a firm or a municipality is no agency. */
const BOARD = /bestyrelsen$/i;

/** A part of a composed name and where it stands, its hyphen included. */
interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Names of ministries and agencies by their composition, listed or not. */
export function composedNames(text: string, start: number, end: number): FoundName[] {
  const found: FoundName[] = [];
  HEAD.lastIndex = start;
  for (let match = HEAD.exec(text); match !== null && match.index < end; match = HEAD.exec(text)) {
    const from = Math.max(start, found.at(-1)?.end ?? start, match.index - REACH);
    found.push(...namesBefore(text, from, match.index, match[0]));
  }
  return found;
}

/** The names that end in the head at `headStart`: one, or several that share it. */
function namesBefore(text: string, from: number, headStart: number, head: string): FoundName[] {
  const match = BEFORE_HEAD.exec(text.slice(from, headStart));
  if (match === null) return [];
  const at = from + match.index;
  const [, hanging = '', own = ''] = match;
  const last: Part = { text: own, start: headStart - own.length, end: headStart + head.length };
  if (own === '' || BOARD.test(own + head.replace(/s$/, ''))) return [];
  const parts = [...partsOf(hanging, at), last];
  return partition(parts, head.replace(/s$/, ''));
}

/** Parts that hang ("Social-", "Bolig-"); what is not a capitalised hanging part cuts off all before it. */
function partsOf(hanging: string, at: number): Part[] {
  const parts: Part[] = [];
  for (const match of matchesOf(hanging, PART)) {
    const text = match[1] ?? '';
    if (text === 'og' || text === 'samt' || text === 'eller') continue;
    const end = match.index + match[0].length;
    if (!match[0].endsWith('-') && !isLooseFirst(text)) parts.length = 0;
    else parts.push({ text, start: at + match.index, end: at + end });
  }
  return parts;
}

/** "Social og Indenrigsministeriet": a first part that lost its hyphen. */
function isLooseFirst(text: string): boolean {
  return /^(?:Social|Økonomi|Børne|Indenrigs|Sundheds|Erhvervs|Transport|Udlændinge)$/.test(text);
}

/** From the left, the longest run of parts that is one listed name; if any is left over, all are one unlisted name. */
function partition(parts: readonly Part[], head: string): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < parts.length; ) {
    const run = longestListed(parts, at, head);
    if (run === undefined) return unlisted(parts, head);
    found.push(nameOf(parts.slice(at, run), head));
    at = run;
  }
  return found;
}

/** Index after the longest listed run from `at`. */
function longestListed(parts: readonly Part[], at: number, head: string): number | undefined {
  for (let end = parts.length; end > at; end--) {
    if (organisationFormsNamed(composed(parts.slice(at, end), head)).length > 0) return end;
  }
  return undefined;
}

/** Parts that begin small are no part of an unlisted name: "af social- og sundhedsstyrelsen" stays unnamed. */
function unlisted(parts: readonly Part[], head: string): FoundName[] {
  const first = parts.findIndex((part) => new RegExp(`^[${CAPITALS}]`).test(part.text));
  const kept = first < 0 ? [] : parts.slice(first);
  const name = composed(kept, head);
  if (kept.length === 0 || NO_MINISTRY.has(name.toLowerCase()) || name.length < head.length + 3) return [];
  return [{ ...nameOf(kept, head), rule: 'pattern' }];
}

/** Parts as one found name; the last one carries the head only if it is the last of all. */
function nameOf(parts: readonly Part[], head: string): FoundName {
  const [first, last] = [parts[0], parts.at(-1)];
  return { start: first?.start ?? 0, end: last?.end ?? 0, name: composed(parts, head), rule: 'composite' };
}

/** The parts as one name in its usual spelling: "Social-, Bolig- og Ældreministeriet". */
function composed(parts: readonly Part[], head: string): string {
  const words = parts.map((part) => part.text);
  const last = `${words.pop() ?? ''}`.replace(/-$/, '') + head;
  if (words.length === 0) return last;
  return `${words.map((word) => `${word}-`).join(', ')} og ${last}`;
}
