// The collect stage's public face.
export { COLLECT_VERSION, collect, collectEmbedded } from './collect.ts';
export { mediaTypeOf } from './media-type.ts';
