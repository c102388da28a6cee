// Compiles the lexicon of compounds from the installed dictionary into dist/, where the analysis looks for it.
import { writeFileSync } from 'node:fs';
import { writeLexicon } from '../dist/search/analysis/lexicon/lexicon-file.js';
import { COMPILED_LEXICON, compileOnce } from '../dist/search/analysis/lexicon/load-lexicon.js';

writeFileSync(COMPILED_LEXICON, writeLexicon(compileOnce()));
