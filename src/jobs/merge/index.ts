// Merge's public face.
export { type Merged, merge } from './merge.ts';
