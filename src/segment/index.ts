// The segment stage's public face.
export { FINDERS } from './header/read-header.ts';
export { SEGMENT_VERSION, segment } from './segment.ts';
