// The link stage's public face.
export { LINK_VERSION, link } from './link.ts';
