// Which idioms, phrases and turns may stand in a sentence, told by its words: most sentences hold nothing that decides.
import { type StringsOfWord, WordIndex } from '../../patterns/index.ts';
import { rememberByWord } from '../memo.ts';
import { type KeyLine, keysOf } from '../predicate/key-string.ts';
import type { Word } from '../predicate/words.ts';
import { IDIOMS, type Idiom, NOUNS, VERBS } from './lexicon.ts';
import { PHRASES, type Phrase } from './phrases.ts';
import { type BegunTurn, TURNS, turnsFrom } from './turns.ts';

/** The words of a sentence with what may decide in it. */
export interface DecidingWords extends KeyLine {
  readonly idioms: readonly Idiom[];
  readonly phrases: readonly Phrase[];
  readonly turns: readonly BegunTurn[];
}

/** What a word tells of its sentence. */
interface Clue {
  /** It decides by itself, or with a verb. */
  readonly decides: boolean;
  /** Places of the turns that begin with it. */
  readonly begins: readonly number[];
  /** Strings of idioms and phrases, and strings of turns, that it may be part of. */
  readonly phrased: StringsOfWord;
  readonly turned: StringsOfWord;
}

/** Idioms and phrases in one list. */
const PHRASED = new WordIndex([...IDIOMS, ...PHRASES].map(({ pattern }) => pattern));
const TURNED = new WordIndex(TURNS.map(({ pattern }) => pattern));

/** What a word tells; undefined for most words. */
const clueOf = rememberByWord((key): Clue | undefined => {
  const decides = VERBS.has(key) || NOUNS.has(key);
  const begins = turnsFrom(key);
  const [phrased, turned] = [PHRASED.stringsOf(key), TURNED.stringsOf(key)];
  const told = decides || begins.length + phrased.length + turned.length > 0;
  return told ? { decides, begins, phrased, turned } : undefined;
});

/** What may decide in a sentence, or undefined where nothing does. */
export function decidingWords(words: readonly Word[]): DecidingWords | undefined {
  const phrased: StringsOfWord[] = [];
  const turned: StringsOfWord[] = [];
  const begun: BegunTurn[] = [];
  let decides = PHRASED.always.length > 0;
  for (let from = 0; from < words.length; from++) {
    const clue = clueOf(words[from]?.key ?? '');
    if (clue === undefined) continue;
    decides ||= clue.decides;
    if (clue.phrased.length > 0) phrased.push(clue.phrased);
    if (clue.turned.length > 0) turned.push(clue.turned);
    for (const place of clue.begins) begun.push({ place, from });
  }
  if (!decides && begun.length + phrased.length === 0) return undefined;
  const keys = keysOf(words);
  const turns = begun.length === 0 ? begun : TURNED.amongCandidates(begun, keys, turned);
  const places = PHRASED.candidates(keys, phrased);
  if (!decides && turns.length + places.length === 0) return undefined;
  const idioms = places.flatMap((place) => IDIOMS[place] ?? []);
  const later = places.filter((place) => place >= IDIOMS.length);
  return {
    words,
    keys,
    turns,
    idioms,
    phrases: later.flatMap((place) => PHRASES[place - IDIOMS.length] ?? []),
  };
}
