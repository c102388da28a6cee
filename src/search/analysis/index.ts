// The one Danish analysis, as other rooms use it: tokens, stems, compound parts, and the version of all of it.
export { analyze, analyzeTerm } from './analyze.ts';
export { fold, prefixesOf } from './fold.ts';
export { splitCompound } from './split-compound.ts';
export { stem } from './stem.ts';
export { tokenize } from './tokenize.ts';
export type { Analyzed, Term, Token } from './types.ts';
export { ANALYSIS_VERSION } from './version.ts';
export { isWeightless } from './weightless.ts';
