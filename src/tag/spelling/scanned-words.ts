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

/** An index of words by their length. */
export interface ScannedWords<T> {
  /**
   * The one word that `seen` is with at most `most` characters replaced, undefined where none or several are equally near;
   * characters that look alike count before ones that do not. Case is ignored. Cost: the words of that length, most of
   * them given up after `most` + 1 differing letters.
   */
  find(seen: string, most: number): ScannedWord<T> | undefined;
}

interface Entry<T> {
  readonly text: string;
  readonly lower: string;
  readonly value: T;
}

/** Builds the index. Words shorter than `shortest` are left out: too many words look like them. */
export function scannedWords<T>(
  words: Iterable<{ readonly text: string; readonly value: T }>,
  shortest = 5,
): ScannedWords<T> {
  const byLength: Entry<T>[][] = [];
  for (const { text, value } of words) {
    if (text.length < shortest) continue;
    const entries = byLength[text.length] ?? [];
    byLength[text.length] = entries;
    entries.push({ text, lower: text.toLowerCase(), value });
  }
  return {
    find: (seen, most) => {
      const lower = seen.toLowerCase();
      const near = (byLength[seen.length] ?? []).filter((word) => differsAtMost(lower, word.lower, most));
      return onlyOne(near, seen);
    },
  };
}

function differsAtMost(seen: string, meant: string, most: number): boolean {
  let differing = 0;
  for (let at = 0; at < meant.length; at++) {
    if (seen.charCodeAt(at) !== meant.charCodeAt(at) && ++differing > most) return false;
  }
  return true;
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
