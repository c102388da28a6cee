// How a heading is numbered: what makes it one of a series. Says nothing of what the series is about.

/** The series of a heading's number: `ad`, `trial`, `roman`, `letter`, `2.` for `2.1`, ``.`` for `3.`; `plain` without a number. */
export function seriesOf(heading: string): string {
  const words = heading.replace(/^[\s*#+_]+/, '');
  if (/^ad[.:]? \S/i.test(words)) return 'ad';
  if (
    /^(?:[IVX]{1,5}(?: ?[a-h])?\.\s+)?(?:del|frikommune)?(?:forsøg|ansøgning)(?: nr\.?)? ?(?:\d{1,2}|[A-H])\b/i.test(
      words,
    )
  )
    return 'trial';
  const decimal = /^(\d{1,2}(?:\.\d{1,2}){0,3}|[lI](?=[.)]))[.)]?\s+\S/.exec(words)?.[1];
  if (decimal !== undefined) return `${decimal.split('.').slice(0, -1).join('.')}.`;
  if (/^[IVX]{1,5}\.?\s+\S/.test(words)) return 'roman';
  return /^\(?[a-zA-Z][.)]\s+\S/.test(words) ? 'letter' : 'plain';
}
