// The one lexicon of this process: the file that the build compiled, else one compiled now and kept for the next time.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLexicon, type LexiconInputs, lexiconKey } from './compile-lexicon.ts';
import { readDictionary } from './entries.ts';
import type { Lexicon } from './lexicon.ts';
import { readLexicon, writeLexicon } from './lexicon-file.ts';
import { referenceNames } from './reference-names.ts';

/** Where the build writes the compiled lexicon: beside the compiled code. */
export const COMPILED_LEXICON: string = fileURLToPath(new URL('./lexicon.bin', import.meta.url));

/** Where a lexicon compiled without a build is kept; only a checkout has this folder at this place. */
const MODULES = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

/** The installed dictionary and the names of the reference data. */
export function lexiconInputs(): LexiconInputs {
  return { dictionary: readDictionary(), names: referenceNames() };
}

/** Writes beside and renames, so that two processes at once leave a whole file. */
function keep(lexicon: Lexicon, folder: string, path: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, writeLexicon(lexicon));
  renameSync(draft, path);
}

/** Compiles the lexicon, or takes what was compiled before from the very same inputs. */
export function compileOnce(): Lexicon {
  const inputs = lexiconInputs();
  const folder = `${MODULES}/.cache/trial-archive`;
  const path = `${folder}/lexicon-${lexiconKey(inputs)}.bin`;
  if (existsSync(path)) return readLexicon(readFileSync(path));
  const lexicon = compileLexicon(inputs);
  if (existsSync(MODULES)) keep(lexicon, folder, path);
  return lexicon;
}

let loaded: Lexicon | undefined;

/** The lexicon, loaded when first asked for: milliseconds where it was compiled before, seconds where it was not. */
export function theLexicon(): Lexicon {
  loaded ??= existsSync(COMPILED_LEXICON) ? readLexicon(readFileSync(COMPILED_LEXICON)) : compileOnce();
  return loaded;
}
