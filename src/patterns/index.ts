// The room's public face.
export { eachMatch, matchesOf } from './matches-of.ts';
export { neededLiterals } from './needed-literals.ts';
export { PatternIndex } from './pattern-index.ts';
export { type StringsOfWord, WordIndex } from './word-index.ts';
