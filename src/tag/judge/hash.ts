// Features as numbers: a fixed count of buckets, so that a model is one array.

/** Buckets that features are hashed into; a power of two. */
export const BUCKETS = 1 << 16;

const SEED = 0x811c9dc5;

/** FNV-1a of the UTF-16 code units, 32 bits, unsigned. */
export function hash(text: string): number {
  let value = SEED;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** The bucket of several numbers in their order. */
export function bucketOf(a: number, b: number, c = 0, d = 0): number {
  let value = mix(mix(mix(mix(SEED, a), b), c), d);
  value ^= value >>> 16;
  return value & (BUCKETS - 1);
}

function mix(value: number, part: number): number {
  const mixed = Math.imul(value ^ part, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
