// Dictionary, names of the reference data and rules → the compiled lexicon.
import { createHash } from 'node:crypto';
import { mayEndUnlisted, neverSplit, rulesText } from '../compound-rules.ts';
import { splitWith } from '../split-word.ts';
import { Flag } from './affixes.ts';
import { buildAutomaton } from './automaton-builder.ts';
import { type DictionaryFiles, readEntries } from './entries.ts';
import { type Lexicon, type Link, labels, Mark } from './lexicon.ts';
import { jointOf, readVocabulary, type Vocabulary, type Word } from './vocabulary.ts';

/** Raised by hand when the compiled form changes without its inputs changing. */
const FORMAT = 1;

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

class LinkTable {
  readonly links: Link[] = [];
  readonly #byText = new Map<string, number>();

  /** The mark of the link that leads from a linking form to its word. */
  markOf(form: string, word: string): string {
    let same = 0;
    while (same < form.length && form[same] === word[same]) same += 1;
    const link = { strip: form.length - same, add: word.slice(same) };
    const text = `${link.strip}${link.add}`;
    const known = this.#byText.get(text) ?? this.links.push(link) - 1;
    this.#byText.set(text, known);
    return String.fromCharCode(Mark.firstLink.charCodeAt(0) + known);
  }
}

/** Genitives are not stored: a word is also looked up without its last s. */
function isGenitive(text: string, texts: ReadonlySet<string>): boolean {
  return text.endsWith('s') && texts.has(text.slice(0, -1));
}

function marked(text: string, joint: number): string {
  return joint > 0 && joint < text.length ? `${text.slice(0, joint)}${Mark.joint}${text.slice(joint)}` : text;
}

function wordLines(word: Word, joint: number): string[] {
  const ends = mayEndUnlisted(word.entry.lemma ?? word.entry.word);
  const texts = new Set(word.forms.filter((form) => form.word).map((form) => form.text));
  const lines: string[] = [];
  for (const { text, word: isWord, end } of word.forms) {
    if (!isWord || isGenitive(text, texts)) continue;
    lines.push(marked(text, joint) + (end && ends ? Mark.end : Mark.word));
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

function allLines(vocabulary: Vocabulary, table: LinkTable): string[] {
  const joints = jointsOf(vocabulary);
  const lines = new Set<string>();
  for (const word of vocabulary.words) {
    for (const line of wordLines(word, jointOfEntry(word, joints))) lines.add(line);
  }
  for (const [form, word] of withCompoundsLinked(vocabulary.begins, joints)) {
    lines.add(marked(form, joints.get(word) ?? 0) + table.markOf(form, word));
  }
  return [...lines].sort();
}

function properNouns(dictionary: DictionaryFiles): string[] {
  return readEntries(dictionary.dic)
    .filter((entry) => entry.flags.includes(Flag.properNoun) && /^\p{Lu}\p{Ll}+$/u.test(entry.word))
    .map((entry) => entry.word.toLowerCase());
}

/** Compiles the lexicon: some seconds. Equal inputs give an equal lexicon. */
export function compileLexicon(inputs: LexiconInputs): Lexicon {
  const vocabulary = readVocabulary(inputs.dictionary);
  const table = new LinkTable();
  const edges = buildAutomaton(allLines(vocabulary, table), labels);
  const bare: Lexicon = { edges, links: table.links, names: new Set(), key: lexiconKey(inputs) };
  const names = [...inputs.names, ...properNouns(inputs.dictionary)].filter(
    (name) => splitWith(bare, name) !== undefined,
  );
  return { ...bare, names: new Set(names.sort()) };
}
