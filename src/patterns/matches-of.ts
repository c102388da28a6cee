// All places of one pattern, without what `matchAll` costs each time: a copy of the pattern and an iterator.

/** The matches of a pattern with the flag `g`, in order; an empty one moves on by a character. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
