// What a scan reads for what stands there, letter for letter, and whether one word may be another misread.

/** Letters that a scan takes for one another, both ways. The confusions of poor prints; extend it with what you meet. */
const PAIRS =
  '0o 1l 1i 5s 6b 8b 9g li lt l| ij il oc oe ec ea oa ao nu nr uv vy ur mn mw rt tf hb kh sz gq dc dl åa åà øo øö æa æe ae 2z 4a 71 38 §5 §s §8';

const CONFUSED = new Set(PAIRS.split(' ').flatMap((pair) => [pair, [...pair].reverse().join('')]));

/** May `found` be a scan's reading of `word`, both in lower case, with at most `most` letters misread? Letter for letter. */
export function isMisreading(found: string, word: string, most: number): boolean {
  if (found.length !== word.length) return false;
  let wrong = 0;
  for (let i = 0; i < word.length; i++) {
    const [a, b] = [found.charAt(i), word.charAt(i)];
    if (a === b) continue;
    wrong++;
    if (wrong > most || !CONFUSED.has(a + b)) return false;
  }
  return true;
}
