// The clean stage's public face.
export { CLEAN_VERSION, clean } from './clean.ts';
export { toClean, toOriginal } from './offsets.ts';
