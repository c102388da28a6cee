// The room's public face.
export { neededLiterals } from './needed-literals.ts';
export { PatternIndex } from './pattern-index.ts';
