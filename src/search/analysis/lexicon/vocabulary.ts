// The dictionary sorted for compounds: what begins one, what ends one, and where listed compounds are joined.
import { furtherBegins, mayBegin, mayEnd, neverSplit } from '../compound-rules.ts';
import { type Affixes, Flag, linkingFlags, readAffixes } from './affixes.ts';
import { type DictionaryFiles, type Entry, readEntries } from './entries.ts';
import { type Form, formsOf } from './forms.ts';

/** An entry with all its forms and the flags that say how it is inflected. */
export interface Word {
  readonly entry: Entry;
  readonly forms: readonly Form[];
  readonly inflection: readonly number[];
}

/** The dictionary as compounds see it. */
export interface Vocabulary {
  readonly words: readonly Word[];
  /** Linking form → word: "arbejds" → "arbejde". */
  readonly begins: ReadonlyMap<string, string>;
  /** Words that may end a compound → the inflections they have. */
  readonly ends: ReadonlyMap<string, readonly (readonly number[])[]>;
}

const GENITIVE = 10;
const NOT_INFLECTION = new Set<number>([GENITIVE, Flag.end, Flag.lastInCompound]);
/** "dagpenge": a compound in the plural may end in a word that has a singular. */
const PLURAL_ONLY = 74;
const VERB = 21;
/** Flags of adjectives that are participles: "landsdækkende", "helhedsorienteret". */
const PARTICIPLES: readonly (readonly [ending: string, flag: number])[] = [
  ['ende', 27],
  ['et', 26],
];
const PLAIN = /^[a-zæøåéäöü]+$/;
const SHORTEST_COMPOUND = 5;
const SHORTEST_PART = 2;
/** Flags of nouns: common gender, neuter, plural. */
const NOUN = new Set([2, 3, 4, 5, 7, 11, 42, 44, 45, 46, 47]);
const LINKS_WITH_S = /(?:hed|tion|sion|else|skab|dom|ning|ing|tet|um)$/;

/** Flags that say the same but for a plural: a compound may lack the plural that its last part has. */
const SAME_GENDER = new Map([
  [44, 2],
  [45, 4],
]);

function inflectionOf(entry: Entry, linking: ReadonlySet<number>): number[] {
  return entry.flags
    .filter((flag) => !linking.has(flag) && !NOT_INFLECTION.has(flag))
    .map((flag) => SAME_GENDER.get(flag) ?? flag);
}

function readWords(files: DictionaryFiles, affixes: Affixes): Word[] {
  const linking = linkingFlags(affixes);
  return readEntries(files.dic)
    .filter((entry) => PLAIN.test(entry.word) && !entry.flags.includes(Flag.forbidden))
    .map((entry) => ({
      entry,
      forms: formsOf(entry, affixes).filter((form) => PLAIN.test(form.text)),
      inflection: inflectionOf(entry, linking),
    }));
}

/** The linking form of a noun to which the dictionary gives none ("frikommune"); undefined where there is no saying. */
function usualBegin({ entry, forms }: Word): string | undefined {
  if (forms.some((form) => form.begin) || !entry.flags.some((flag) => NOUN.has(flag))) return undefined;
  if (LINKS_WITH_S.test(entry.word)) return `${entry.word}s`;
  return entry.word.endsWith('e') ? entry.word : undefined;
}

/** Whether an entry bends as a noun does. */
export function isNoun(word: Word): boolean {
  return word.entry.flags.some((flag) => NOUN.has(flag));
}

/** Whether an entry bends as a verb does. */
export function isVerb(word: Word): boolean {
  return word.entry.flags.includes(VERB);
}

/** Of two words with one linking form, nouns come first ("folke-": folk, not folke), then the word as it stands. */
function better(form: string, known: Word | undefined, word: Word): Word {
  if (known === undefined) return word;
  if (isNoun(known) !== isNoun(word)) return isNoun(known) ? known : word;
  return word.entry.word === form && known.entry.word !== form ? word : known;
}

function collectBegins(words: readonly Word[]): Map<string, string> {
  const best = new Map<string, Word>();
  for (const word of words) {
    const usual = usualBegin(word);
    const linking = word.forms.filter((form) => form.begin).map((form) => form.text);
    for (const form of usual === undefined ? linking : [...linking, usual]) {
      if (mayBegin(word.entry.word)) best.set(form, better(form, best.get(form), word));
    }
  }
  const begins = new Map([...best].map(([form, word]) => [form, word.entry.word]));
  for (const [form, word] of furtherBegins) begins.set(form, word);
  return begins;
}

/** What of a word may end listed compounds: the word itself, and the participles of a verb. */
function endsOf({ entry, forms, inflection }: Word): [string, readonly number[]][] {
  const texts = new Set(forms.filter((form) => form.end).map((form) => form.text));
  const ends: [string, readonly number[]][] = texts.has(entry.word) ? [[entry.word, inflection]] : [];
  if (!isVerb({ entry, forms, inflection })) return ends;
  for (const [ending, flag] of PARTICIPLES) {
    for (const text of texts) if (text.endsWith(ending)) ends.push([text, [flag]]);
  }
  return ends;
}

function collectEnds(words: readonly Word[]): Map<string, (readonly number[])[]> {
  const ends = new Map<string, (readonly number[])[]>();
  for (const [text, inflection] of words.flatMap(endsOf)) {
    if (!mayEnd(text)) continue;
    const known = ends.get(text);
    if (known === undefined) ends.set(text, [inflection]);
    else known.push(inflection);
  }
  return ends;
}

/** Reads and sorts the dictionary. Entries with capitals, digits, hyphens or dots are left out. */
export function readVocabulary(files: DictionaryFiles): Vocabulary {
  const words = readWords(files, readAffixes(files.aff));
  return { words, begins: collectBegins(words), ends: collectEnds(words) };
}

/** Whether a word bends as its last part does: all its inflections are the part's too, and it has some. */
function bendsLike(word: Word, inflections: readonly (readonly number[])[] | undefined): boolean {
  if (inflections === undefined || word.inflection.length === 0) return false;
  const bends = (flags: readonly number[]) =>
    word.inflection.every((flag) => flag === PLURAL_ONLY || flags.includes(flag));
  return inflections.some(bends);
}

/**
 * Where a listed word is joined (length of its first part with linking letters), or 0 if it is no compound. A word is
 * one if its rest is a word that bends in the same way: "plejehjem" bends like "hjem", "leverandør" not like "rand".
 * Of several places the last is taken, since Danish compounds grow to the right: "børnehave-klasse".
 */
export function jointOf(word: Word, { begins, ends }: Vocabulary): number {
  const text = word.entry.word;
  if (text.length < SHORTEST_COMPOUND || neverSplit.has(text)) return 0;
  for (let at = text.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    if (begins.has(text.slice(0, at)) && bendsLike(word, ends.get(text.slice(at)))) return at;
  }
  return 0;
}
