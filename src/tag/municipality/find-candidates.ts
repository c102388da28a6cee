// Every word of a document that spells a municipality's name, right or misread. Leaves what it means to decide.ts.
import type { TagContext } from '../context.ts';
import type { Candidate } from './candidate.ts';
import { beginsDoubleName, municipalityNamed, municipalityScanned } from './names.ts';

const LETTERS = 'A-Za-zÆØÅæøåÉéÜüÖöÄäÁá';
/** A capitalised word (or one that a scan began with a digit), or a lower-case word before "kommune". */
const WORD = new RegExp(
  `(?<![${LETTERS}0-9@_])(?:[A-ZÆØÅÖÄ0-9][${LETTERS}0-9|]{2,19}|[a-zæøå]{4,16}(?:-[a-zæøå]{5,9})?(?= {0,2}\\n? ?[Kk]ommune))(?![0-9])`,
  'g',
);
/** The second part of a double name, over a hyphen, dash, slash, space or line break: "-Taastrup", "-\nBrande". Not "-modellen". */
const SECOND_PART = new RegExp(
  `(?:\\s{0,2}[-~–/\u2010\u2011]\\s{0,2}|\\s)([${LETTERS}0-9]{4,12})(?![${LETTERS}])`,
  'y',
);
/** "'" of "Aarhus'", "'s" of "Randers's". */
const GENITIVE = /['’´](?:s(?![A-Za-zæøå]))?/y;
/** "roskilde.dk", "aarhus@": not the full stop of a sentence. */
const ADDRESS_AFTER = /\.(?:dk|com|eu|org|net)\b|@/y;
/** "Nord-Aarhus": a hyphen that joins. Not the hyphen of a bullet, which has no letter before it. */
const LETTER_BEFORE = /[A-Za-zÆØÅæøå0-9][-‐‑–]$/;
/** Numbers alone are no misread names. */
const HAS_LETTER = /[A-Za-zÆØÅæøå]/;
/** What joins the parts of a double name in a scan. */
const JOINED = /[-~]/;
/** What follows a name in an enumeration or before "Kommune", as well as a scan lets it be seen. */
const PROMISING = /[,.;]?(?:[\t\n,;]| (?:[o0cea][gqy9]|samt|eller) | {0,2}\n? ?[KkRhX][o0cea][mnwr])/y;
/** Shortest word that is looked up as misread. */
const SHORTEST_MISREAD = 5;

/** All candidates of a document, in order. */
export function findCandidates(context: TagContext): Candidate[] {
  const { text, start, end } = context;
  const found: Candidate[] = [];
  WORD.lastIndex = start;
  for (let match = WORD.exec(text); match !== null && match.index < end; match = WORD.exec(text)) {
    const candidate = read(text, match.index, match[0]);
    if (candidate === undefined || candidate.end > end) continue;
    WORD.lastIndex = candidate.end;
    if (!isPartOfWord(text, candidate)) found.push(candidate);
  }
  return found;
}

/** The name that begins at `start`: a double name before a single one, a listed spelling before a misread one. */
function read(text: string, start: number, word: string): Candidate | undefined {
  const lowerCase = /^[a-zæøå]/.test(word);
  if (beginsDoubleName(word)) {
    SECOND_PART.lastIndex = start + word.length;
    const second = SECOND_PART.exec(text);
    const whole = second && withName(text, start, SECOND_PART.lastIndex);
    if (whole) return { ...whole, lowerCase };
  }
  const exact = withName(text, start, start + word.length);
  if (exact) return { ...withGenitive(text, exact), lowerCase };
  return misread(text, start, word);
}

/** The listed name that fills `start`..`end`. */
function withName(text: string, start: number, end: number): Omit<Candidate, 'lowerCase'> | undefined {
  const surface = text.slice(start, end);
  const name = municipalityNamed(surface);
  return name && { start, end, surface, name, misread: 0, alike: true };
}

/** `Aarhus'`, `Randers's`: an apostrophe after s, x, z; not the quote that closes what a quote opened. */
function withGenitive<C extends Omit<Candidate, 'lowerCase'>>(text: string, candidate: C): C {
  if (!/[sxzSXZ]$/.test(candidate.surface) || /['’‘´]/.test(text.charAt(candidate.start - 1)))
    return candidate;
  GENITIVE.lastIndex = candidate.end;
  const suffix = GENITIVE.exec(text)?.[0] ?? '';
  return { ...candidate, end: candidate.end + suffix.length, surface: candidate.surface + suffix };
}

/** Double names are compared as a whole. Two letters may differ only where an enumeration or "Kommune" is near. */
function misread(text: string, start: number, word: string): Candidate | undefined {
  if (!HAS_LETTER.test(word)) return undefined;
  SECOND_PART.lastIndex = start + word.length;
  const double = JOINED.test(text.charAt(start + word.length)) ? SECOND_PART.exec(text) : null;
  const end = double ? SECOND_PART.lastIndex : start + word.length;
  const surface = text.slice(start, end);
  if (surface.length < SHORTEST_MISREAD) return undefined;
  PROMISING.lastIndex = end;
  const promising = surface.length > SHORTEST_MISREAD && PROMISING.test(text);
  const found = promising ? municipalityScanned.byTwo(surface) : municipalityScanned.byOne(surface);
  if (found === undefined) return undefined;
  const name = { code: found.value, kind: 'ocr' } as const;
  return { start, end, surface, name, misread: found.differing, alike: found.alike, lowerCase: false };
}

/** Is it part of a compound ("Aarhus-modellen", "Nord-Aarhus"), of an address on the net, or of a longer word? */
function isPartOfWord(text: string, candidate: Candidate): boolean {
  const { start, end } = candidate;
  if (/^[-‐‑–]?[A-Za-zÆØÅæøå0-9]/.test(text.slice(end, end + 2))) return true;
  ADDRESS_AFTER.lastIndex = end;
  if (ADDRESS_AFTER.test(text)) return true;
  const before = text.slice(Math.max(0, start - 4), start);
  return LETTER_BEFORE.test(before) || before === 'www.';
}
