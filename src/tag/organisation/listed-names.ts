// Listed names of bodies in a text: by their first word, then word by word, over line breaks; misread letters by position.
import { matchesOf } from '../../patterns/index.ts';
import type { OrganisationForm } from '../../reference/organisation.ts';
import { organisationForms } from '../../reference/organisation-forms.ts';
import { organisationById } from '../../reference/organisations.ts';
import { rememberByWord } from '../memo.ts';
import { looksLike, scannedWords } from '../spelling/scanned-words.ts';
import type { FoundName } from './found-name.ts';
import { LETTERS } from './letters.ts';
import { NO_NAMES } from './word-rules.ts';

/** A listed wording and the expression that finds it at a given place. */
interface Pattern {
  readonly form: OrganisationForm;
  readonly matcher: RegExp;
}

/** The letters that a name begins with: "Social" of "Social-, Bolig- og ...". */
const FIRST_WORD = new RegExp(`^[${LETTERS}0-9]+`);
/** Where a name may begin: a capital or a figure that stands at the head of a word. */
const WORD = new RegExp(`(?<![${LETTERS}0-9@-])[A-ZÆØÅ0-9][${LETTERS}0-9]*`, 'g');
/** A letter right after, or a hyphen and a letter ("VIVE-notat"): the name is part of a longer word. */
const CONTINUES = new RegExp(`^[-‑]?[${LETTERS}0-9]`);
/** Shortest name that is looked for misread, and letters of a name for each that may be. */
const SHORTEST_SCANNED = 4;
/** One misread letter is allowed for each six. */
const LETTERS_PER_SLIP = 6;

/** Committees are no organisations of this archive. */
const FORMS = organisationForms().filter(
  (form) =>
    !NO_NAMES.has(form.text) &&
    form.bodyIds.some((id) => organisationById(id)?.kind !== 'parliament-committee'),
);

/** Wordings by their first word in small letters, the longest first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Pattern[]> = group(FORMS);
/** First words to compare misread ones with. */
const FIRST_WORDS_SCANNED = scannedWords(
  [...BY_FIRST_WORD.keys()].map((text) => ({ text, value: text })),
  SHORTEST_SCANNED,
);

/** The first word of a name that a word is a misreading of. */
const firstWordScanned = rememberByWord((word) => FIRST_WORDS_SCANNED.find(word, word.length > 6 ? 2 : 1));

/** Files every wording under its first word. */
function group(forms: readonly OrganisationForm[]): Map<string, Pattern[]> {
  const groups = new Map<string, Pattern[]>();
  for (const form of [...forms].sort((a, b) => b.text.length - a.text.length)) {
    const key = (FIRST_WORD.exec(form.text)?.[0] ?? form.text).toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), { form, matcher: matcherOf(form) }]);
  }
  return groups;
}

/** The name with any white space between its words, not inside a longer word; its own case where that is asked for. */
function matcherOf({ text, exactCase }: OrganisationForm): RegExp {
  const words = text
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace("'", "['’´]"));
  return new RegExp(
    `${words.join('[ \\n]{1,3}')}(?![${LETTERS}0-9]|[-‑][${LETTERS}0-9])`,
    exactCase ? 'y' : 'iy',
  );
}

/** Every listed name in `start`..`end` that begins with a capital or a figure; the longest at each place. */
export function listedNames(text: string, start: number, end: number): FoundName[] {
  const found: FoundName[] = [];
  WORD.lastIndex = start;
  for (let match = WORD.exec(text); match !== null && match.index < end; match = WORD.exec(text)) {
    const name = nameAt(text, match.index, match[0]);
    if (name === undefined || name.end > end) continue;
    found.push(name);
    WORD.lastIndex = name.end;
  }
  return found;
}

/** Names that the registry lists in small letters (statsforvaltningen). */
const SMALL = new RegExp(
  `(?<![${LETTERS}0-9@-])(?:${FORMS.filter(({ text }) => /^[a-zæøå]/.test(text))
    .map(({ text }) => text)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![${LETTERS}0-9]|[-‑][${LETTERS}0-9])`,
  'g',
);

/** Listed names in small letters in `start`..`end`. */
export function smallNames(text: string, start: number, end: number): FoundName[] {
  return matchesOf(text.slice(start, end), SMALL).map((match) => {
    const at = start + match.index;
    return { start: at, end: at + match[0].length, name: match[0], rule: 'listed' };
  });
}

/** The longest listed name that begins at `start`, misread ones last. */
function nameAt(text: string, start: number, word: string): FoundName | undefined {
  const lower = word.toLowerCase();
  for (const { form, matcher } of BY_FIRST_WORD.get(lower) ?? []) {
    matcher.lastIndex = start;
    if (!matcher.test(text)) continue;
    return { start, end: matcher.lastIndex, name: form.text, rule: 'listed', weak: form.weak };
  }
  return scannedAt(text, start, word);
}

/** A name whose letters a scan misread: its first word near a listed one, the rest letter by letter alike. */
function scannedAt(text: string, start: number, word: string): FoundName | undefined {
  if (word.length < SHORTEST_SCANNED) return undefined;
  const first = BY_FIRST_WORD.has(word.toLowerCase())
    ? { value: word.toLowerCase() }
    : firstWordScanned(word);
  for (const { form } of first === undefined ? [] : (BY_FIRST_WORD.get(first.value) ?? [])) {
    const seen = text.slice(start, start + form.text.length);
    if (form.weak || !isAlike(seen, form.text) || continues(text, start + seen.length)) continue;
    return { start, end: start + seen.length, name: form.text, rule: 'scanned' };
  }
  return undefined;
}

/** Do two texts of one length differ only in letters that look alike, and in few of them? */
function isAlike(seen: string, meant: string): boolean {
  if (seen.length !== meant.length || meant.length < SHORTEST_SCANNED) return false;
  const most = Math.max(1, Math.floor(meant.length / LETTERS_PER_SLIP));
  let slips = 0;
  for (let at = 0; at < meant.length && slips <= most; at++) {
    const [a, b] = [seen.charAt(at), meant.charAt(at)];
    if (a === b || (b === ' ' && a === '\n')) continue;
    if (!/[A-Za-zÆØÅæøå,.-]/.test(b) || !(looksLike(a, b) || isStroke(a, b))) return false;
    slips += a.toLowerCase() === b.toLowerCase() ? 0 : 1;
  }
  return slips > 0 && slips <= most;
}

/** Stops, commas, hyphens and tildes pass for one another. */
function isStroke(a: string, b: string): boolean {
  return (b === '-' && a === '~') || (b === ',' && a === '.') || (b === '.' && a === ',');
}

/** Does a word go on after `end`? */
function continues(text: string, end: number): boolean {
  return CONTINUES.test(text.slice(end, end + 2));
}
