// All places of one pattern, without what `matchAll` costs each time: a copy of the pattern and an iterator.

/** The matches of a pattern with the flag `g`, in order; an empty one moves on by a character. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  eachMatch(text, pattern, (match) => matches.push(match));
  return matches;
}

/** The same, one after another: for the words of a whole document, which all at once would take much memory. */
export function eachMatch(text: string, pattern: RegExp, visit: (match: RegExpExecArray) => void): void {
  let from = 0;
  for (;;) {
    // Set each time, for `visit` may use the pattern itself.
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) return;
    from = match[0] === '' ? match.index + 1 : pattern.lastIndex;
    visit(match);
  }
}
