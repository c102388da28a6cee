// Dictionary, names of the reference data and rules → the compiled lexicon.
import { createHash } from 'node:crypto';
import { mayEndUnlisted, neverSplit, rulesText } from '../compound-rules.ts';
import { splitWith } from '../split-word.ts';
import { Flag } from './affixes.ts';
import { buildAutomaton } from './automaton-builder.ts';
import { type DictionaryFiles, readEntries } from './entries.ts';
import { type Lexicon, type Link, labels, Mark, MOST_ENDINGS, MOST_LINKS } from './lexicon.ts';
import { stemRepairs } from './stem-repairs.ts';
import { jointOf, readVocabulary, type Vocabulary, type Word } from './vocabulary.ts';

/** Raised by hand when code makes another lexicon of equal inputs; a test says when it must be. */
const FORMAT = 5;

/** What a lexicon is made from. */
export interface LexiconInputs {
  readonly dictionary: DictionaryFiles;
  /** Names of laws and municipalities, lower case, single words. */
  readonly names: readonly string[];
}

/** The key of the lexicon that these inputs and the present rules make. */
export function lexiconKey({ dictionary, names }: LexiconInputs): string {
  const hash = createHash('sha256').update(`${FORMAT}\n${rulesText}\n`);
  for (const part of [dictionary.aff, dictionary.dic, names.join('\n')])
    hash.update(`${part.length}\n${part}`);
  return hash.digest('hex').slice(0, 16);
}

function linkBetween(form: string, word: string): Link {
  let same = 0;
  while (same < form.length && form[same] === word[same]) same += 1;
  return { strip: form.length - same, add: word.slice(same) };
}

function keyOf(link: Link): string {
  return `${link.strip}${link.add}`;
}

/** The changes between forms and words, the most frequent first, at most `most`; each has a mark of its own. */
class LinkTable {
  readonly links: readonly Link[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #firstMark: number;

  constructor(pairs: ReadonlyMap<string, string>, { most, firstMark }: { most: number; firstMark: string }) {
    const counts = new Map<string, { link: Link; count: number }>();
    for (const [form, word] of pairs) {
      const link = linkBetween(form, word);
      const counted = counts.get(keyOf(link)) ?? { link, count: 0 };
      counted.count += 1;
      counts.set(keyOf(link), counted);
    }
    // A stable sort over the dictionary's order: equal counts keep it.
    const frequent = [...counts.values()].sort((a, b) => b.count - a.count).slice(0, most);
    this.links = frequent.map(({ link }) => link);
    this.#places = new Map(this.links.map((link, place) => [keyOf(link), place]));
    this.#firstMark = firstMark.charCodeAt(0);
  }

  /** The mark of the change from `form` to `word`; undefined if it is too rare to have one. */
  markOf(form: string, word: string): string | undefined {
    const place = this.#places.get(keyOf(linkBetween(form, word)));
    return place === undefined ? undefined : String.fromCharCode(this.#firstMark + place);
  }
}

/** Genitives are not stored: a word is also looked up without its last s. */
function isGenitive(text: string, texts: ReadonlySet<string>): boolean {
  return text.endsWith('s') && texts.has(text.slice(0, -1));
}

function marked(text: string, joint: number): string {
  return joint > 0 && joint < text.length ? `${text.slice(0, joint)}${Mark.joint}${text.slice(joint)}` : text;
}

interface Tables {
  readonly begins: ReadonlyMap<string, string>;
  readonly links: LinkTable;
  readonly repairs: ReadonlyMap<string, string>;
  readonly endings: LinkTable;
}

function stemLines(text: string, form: string, { repairs, endings }: Tables): string[] {
  const stem = repairs.get(text);
  const mark = stem === undefined ? undefined : endings.markOf(text, stem);
  return mark === undefined ? [] : [form + mark];
}

function wordLines(word: Word, joint: number, tables: Tables): string[] {
  const ends = mayEndUnlisted(word.entry.lemma ?? word.entry.word);
  const texts = new Set(word.forms.filter((form) => form.word).map((form) => form.text));
  const lines: string[] = [];
  for (const { text, word: isWord, end } of word.forms) {
    if (!isWord || isGenitive(text, texts)) continue;
    const form = marked(text, joint);
    lines.push(form + (end && ends ? Mark.end : Mark.word), ...stemLines(text, form, tables));
  }
  return lines;
}

function jointsOf(vocabulary: Vocabulary): Map<string, number> {
  const joints = new Map<string, number>();
  for (const word of vocabulary.words) {
    const joint = jointOf(word, vocabulary);
    if (joint > 0) joints.set(word.entry.word, joint);
  }
  return joints;
}

function jointOfEntry(word: Word, joints: ReadonlyMap<string, number>): number {
  const { word: text, lemma } = word.entry;
  return joints.get(text) ?? (lemma !== undefined && !neverSplit.has(lemma) ? (joints.get(lemma) ?? 0) : 0);
}

/** A compound before another part takes an s, whatever its last word does alone: "klippekort-s-ordning". */
function withCompoundsLinked(
  begins: ReadonlyMap<string, string>,
  joints: ReadonlyMap<string, number>,
): Map<string, string> {
  const linked = new Map(begins);
  for (const [form, word] of begins) {
    if (form === word && joints.has(word) && !/[aeiouyæøås]$/.test(word)) linked.set(`${word}s`, word);
  }
  return linked;
}

function makeTables(vocabulary: Vocabulary, joints: ReadonlyMap<string, number>): Tables {
  const begins = withCompoundsLinked(vocabulary.begins, joints);
  const repairs = stemRepairs(vocabulary.words);
  return {
    begins,
    links: new LinkTable(begins, { most: MOST_LINKS, firstMark: Mark.firstLink }),
    repairs,
    endings: new LinkTable(repairs, { most: MOST_ENDINGS, firstMark: Mark.firstEnding }),
  };
}

function allLines(vocabulary: Vocabulary, joints: ReadonlyMap<string, number>, tables: Tables): string[] {
  const lines = new Set<string>();
  for (const word of vocabulary.words) {
    for (const line of wordLines(word, jointOfEntry(word, joints), tables)) lines.add(line);
  }
  for (const [form, word] of tables.begins) {
    const mark = tables.links.markOf(form, word);
    if (mark !== undefined) lines.add(marked(form, joints.get(word) ?? 0) + mark);
  }
  return [...lines].sort();
}

/** Stems whose change has no mark. */
function rareStems({ repairs, endings }: Tables): Map<string, string> {
  return new Map([...repairs].filter(([form, stem]) => endings.markOf(form, stem) === undefined));
}

function properNouns(dictionary: DictionaryFiles): string[] {
  return readEntries(dictionary.dic)
    .filter((entry) => entry.flags.includes(Flag.properNoun) && /^\p{Lu}\p{Ll}+$/u.test(entry.word))
    .map((entry) => entry.word.toLowerCase());
}

/** Compiles the lexicon: some seconds. Equal inputs give an equal lexicon. */
export function compileLexicon(inputs: LexiconInputs): Lexicon {
  const vocabulary = readVocabulary(inputs.dictionary);
  const joints = jointsOf(vocabulary);
  const tables = makeTables(vocabulary, joints);
  const bare: Lexicon = {
    edges: buildAutomaton(allLines(vocabulary, joints, tables), labels),
    links: tables.links.links,
    endings: tables.endings.links,
    stems: rareStems(tables),
    names: new Set(),
    key: lexiconKey(inputs),
  };
  const looksLikeCompound = (name: string) => splitWith(bare, name) !== undefined;
  const names = [...inputs.names, ...properNouns(inputs.dictionary)].filter(looksLikeCompound);
  return { ...bare, names: new Set(names.sort()) };
}
