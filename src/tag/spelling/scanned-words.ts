// Finds the word that a scan misread: one or two characters replaced by ones that look like them. Exact spellings are the
// caller's; so is the decision whether the place makes a guess good enough.

/** What a scan reads (value) for what stands there (key), one character for one. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'OoDQ',
  '1': 'lIi|!',
  '2': 'zZ',
  '3': '8B',
  '4': 'A',
  '5': 'Ss',
  '6': 'bG',
  '7': '1T',
  '8': 'B3',
  '9': 'gq',
  a: 'oeàáäå',
  b: 'h6',
  c: 'eoç',
  d: 'clo',
  e: 'coéèa',
  f: 'tr',
  g: 'q9y',
  h: 'bnk',
  i: 'l1jíI!|',
  j: 'ií',
  k: 'hx',
  l: '1IitJ|!',
  m: 'nw',
  n: 'urmhv',
  o: '0caöe',
  p: 'q',
  r: 'ntv',
  s: '5z8',
  t: 'flr+',
  u: 'nvü',
  v: 'yuw',
  y: 'vg',
  z: '2s',
  æ: 'aeœ',
  ø: 'oö0e',
  å: 'aàâá',
  é: 'eè',
  A: 'R4ÄÀ',
  B: '8RE',
  C: 'G(O',
  D: 'O0',
  E: 'FB',
  F: 'PE',
  G: '6CO',
  H: 'NM',
  I: 'l1|',
  J: 'I',
  K: 'RX',
  L: 'I1',
  M: 'NH',
  N: 'MH',
  O: '0QDC',
  P: 'FR',
  R: 'KB',
  S: '58',
  T: '7I',
  U: 'VO',
  V: 'YU',
  Y: 'V',
  Z: '2',
  Æ: 'AE',
  Ø: 'O0Ö',
  Å: 'AÄÀ',
};

/** Can a scan read `seen` where `meant` stands? Case alone is no misreading and is fine. */
export function looksLike(seen: string, meant: string): boolean {
  if (seen === meant || seen.toLowerCase() === meant.toLowerCase()) return true;
  const alikes = LOOKALIKES[meant] ?? '';
  return alikes.includes(seen) || (LOOKALIKES[meant.toUpperCase()] ?? '').includes(seen);
}

/** A word found in spite of its spelling. */
export interface ScannedWord<T> {
  readonly value: T;
  /** How many characters differ. */
  readonly differing: number;
  /** Do all that differ look like what is meant? */
  readonly alike: boolean;
}

/** An index of words by their spelling with any one or two characters unknown. */
export interface ScannedWords<T> {
  /**
   * The one word that `seen` is with at most `most` (1 or 2) characters replaced; undefined where none or several are
   * equally near. Case is ignored. Cost: the square of the word's length at most, never the number of words.
   */
  find(seen: string, most: number): ScannedWord<T> | undefined;
}

interface Entry<T> {
  readonly text: string;
  readonly value: T;
}

const UNKNOWN = '\u0000';

/** Builds the index. Words shorter than `shortest` are left out: too many words look like them. */
export function scannedWords<T>(words: Iterable<Entry<T>>, shortest = 5): ScannedWords<T> {
  const byPattern = new Map<string, Entry<T>[]>();
  for (const word of words) {
    if (word.text.length < shortest) continue;
    for (const pattern of onesUnknown(word.text.toLowerCase())) {
      const entries = byPattern.get(pattern);
      if (entries) entries.push(word);
      else byPattern.set(pattern, [word]);
    }
  }
  const lengths = new Set([...byPattern.keys()].map((key) => key.length));
  return { find: (seen, most) => (lengths.has(seen.length) ? findIn(byPattern, seen, most) : undefined) };
}

/** One replaced character meets in a pattern of the word itself; two meet where one of them is unknown on both sides. */
function findIn<T>(
  byPattern: ReadonlyMap<string, readonly Entry<T>[]>,
  seen: string,
  most: number,
): ScannedWord<T> | undefined {
  const patterns = onesUnknown(seen.toLowerCase());
  const near = patterns.flatMap((pattern) => byPattern.get(pattern) ?? []);
  if (near.length > 0 || most < 2) return onlyOne(near, seen);
  return onlyOne(nearByTwo(byPattern, seen.toLowerCase()), seen);
}

/** Words that differ in two characters: replace one by each letter that could stand there. */
function nearByTwo<T>(byPattern: ReadonlyMap<string, readonly Entry<T>[]>, seen: string): Entry<T>[] {
  const found: Entry<T>[] = [];
  for (let at = 0; at < seen.length; at++) {
    for (const meant of meantBy(seen.charAt(at))) {
      const mended = seen.slice(0, at) + meant + seen.slice(at + 1);
      for (const pattern of onesUnknown(mended)) found.push(...(byPattern.get(pattern) ?? []));
    }
  }
  return found;
}

const MEANT = new Map<string, string[]>();
for (const [meant, seen] of Object.entries(LOOKALIKES)) {
  for (const char of seen.toLowerCase()) MEANT.set(char, [...(MEANT.get(char) ?? []), meant.toLowerCase()]);
}

function meantBy(seen: string): readonly string[] {
  return MEANT.get(seen) ?? [];
}

/** The single value among the nearest entries, letters that look alike first. */
function onlyOne<T>(entries: readonly Entry<T>[], seen: string): ScannedWord<T> | undefined {
  let best: ScannedWord<T> | undefined;
  let rank = Number.POSITIVE_INFINITY;
  let tied = false;
  for (const { text, value } of entries) {
    const { differing, alike } = compare(seen, text);
    const cost = differing + (alike ? 0 : 10);
    if (cost < rank) {
      best = { value, differing, alike };
      rank = cost;
      tied = false;
    } else if (cost === rank && best?.value !== value) tied = true;
  }
  return tied ? undefined : best;
}

function compare(seen: string, meant: string): { differing: number; alike: boolean } {
  let differing = 0;
  let alike = true;
  for (let at = 0; at < meant.length; at++) {
    const [a, b] = [seen.charAt(at), meant.charAt(at)];
    if (a.toLowerCase() === b.toLowerCase()) continue;
    differing++;
    alike &&= looksLike(a, b);
  }
  return { differing, alike };
}

function onesUnknown(word: string): string[] {
  const patterns: string[] = [];
  for (let at = 0; at < word.length; at++) patterns.push(word.slice(0, at) + UNKNOWN + word.slice(at + 1));
  return patterns;
}
