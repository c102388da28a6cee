// The room's public face.
export { matchesOf } from './matches-of.ts';
export { neededLiterals } from './needed-literals.ts';
export { PatternIndex } from './pattern-index.ts';
