// Forget's public face.
export { type Forgotten, findFile, forget } from './forget.ts';
