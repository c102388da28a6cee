// What numbers and marks stand before a line, and of which style they are.

const STYLES: readonly (readonly [string, RegExp])[] = [
  ['agenda', /^(?:pkt\.?|punkt|sag(?: nr\.?)?) ?\d{1,3}[.:)]?\s+(?:[–-]\s)?/i],
  ['ad', /^ad[.:]? ?(?:\d{1,2}|[a-z])[.):]{0,2}\s+(?:[–-]\s)?/i],
  [
    'trial',
    /^(?:del|frikommune)?(?:forsøg|ansøgning|projekt)(?: nr\.?)? ?(?:\d{1,2}|[A-H])\s*[.:)–-]{1,2}\s+/i,
  ],
  [
    'part',
    /^(?:[Dd]el|[Kk]apitel|[Aa]fsnit|[Bb]ilag|[Ff]orslag|[Øø]nske|DEL|KAPITEL|AFSNIT|BILAG) (?:\d{1,2}|[A-H]|[IVX]{1,4})[.:)]?\s*(?:[–-]\s+|(?<=[.:)]\s*)|(?=[A-ZÆØÅ]))/,
  ],
  ['bracket', /^\[\d{1,2}\]\s+/],
  ['decimal', /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+/],
  ['number', /^\(?(?:\d{1,2}|l)[.)]\s*(?=\D)/],
  ['digit', /^\d{1,2}\s+(?=[A-ZÆØÅÉ»"])/],
  ['roman', /^[IVX]{1,5}[.)]\s+/],
  ['letter', /^\(?[a-zæøå][.)]\s+/],
  ['capital', /^\(?[A-ZÆØÅ][.)]\s+/],
  ['plus', /^\+\s+/],
  ['hash', /^#{1,5}\s+/],
  ['bullet', /^[•·▪■◦‣⁃∙*–—-]\s+/],
  ['bold', /^(?:\*\*|__|\*|_)(?=[»"“A-ZÆØÅÉ0-9])/],
  ['quote', /^[»"“„”](?=\S)/],
];

/** Marks stand at most so many behind one another: "- **3. »". */
const MOST = 4;

/** The mark before the words of a line: its styles, and how many characters it takes. */
export function markOf(line: string): { readonly style: string; readonly length: number } {
  let at = /^\s*/.exec(line)?.[0].length ?? 0;
  const styles: string[] = [];
  for (let i = 0; i < MOST; i++) {
    const rest = line.slice(at, at + 40);
    const found = STYLES.flatMap(([style, pattern]) => {
      const length = pattern.exec(rest)?.[0].length ?? 0;
      return length > 0 ? [{ style, length }] : [];
    })[0];
    if (found === undefined) break;
    styles.push(found.style);
    at += found.length;
  }
  return { style: styles.join('+'), length: at };
}
