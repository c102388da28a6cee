// The link stage's public face.
export { checkCorrection } from './check-correction.ts';
export { LINK_VERSION, link } from './link.ts';
