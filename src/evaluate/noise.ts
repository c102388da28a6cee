// Garbles a text as a bad scan does: one character for one, so that marks keep their place. Seeded, the same every time.

/** What a scan reads for what stands there. */
const CONFUSED: Readonly<Record<string, string>> = {
  '§': '5S8',
  '0': 'Oo',
  '1': 'lI',
  '5': 'S',
  '6': 'b',
  '8': 'B',
  '9': 'g',
  l: '1Ii',
  I: 'l1',
  i: 'l1j',
  o: '0c',
  O: '0',
  e: 'co',
  c: 'eo',
  a: 'oe',
  n: 'ur',
  u: 'nv',
  m: 'nw',
  r: 'nt',
  t: 'fl',
  f: 't',
  h: 'b',
  b: 'h6',
  k: 'h',
  v: 'y',
  y: 'v',
  s: '5z',
  g: 'q9',
  d: 'cl',
  å: 'aà',
  ø: 'oö',
  æ: 'ae',
  Å: 'A',
  Ø: 'O0',
  Æ: 'A',
  '.': ',',
  ',': '.',
  S: '5',
  B: '8',
  G: '6C',
  K: 'R',
  F: 'P',
  E: 'F',
  V: 'Y',
  L: 'I',
  A: 'R',
  '-': '~',
  '2': 'z',
  '3': '8',
  '4': 'A',
  '7': '1',
};

/** Replaces a share (0-1) of the characters that a scan can confuse. */
export function garble(text: string, options: { rate: number; seed: number; name: string }): string {
  const next = generator(`${options.seed} ${options.name}`);
  return text.replace(/./gs, (char) => {
    const choices = CONFUSED[char];
    if (choices === undefined || next() >= options.rate) return char;
    return choices[Math.floor(next() * choices.length)] ?? char;
  });
}

/** mulberry32, seeded with an FNV-1a hash of the words: small, known, and even enough for this. */
function generator(words: string): () => number {
  let state = 2166136261;
  for (const char of words) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
