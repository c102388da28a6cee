// Words as cues are looked for in them: lower case, on one line, whole again where a line broke them.

/** Most sentences stand on one line: looking first is cheaper than three replacements that find nothing. */
const NEEDS_REPAIR = /[^\S ]| {2}|\u00ad/;

/** Lower case, runs of blanks as one space, a hyphen at a broken line and soft hyphens taken out. */
export function plainWords(text: string): string {
  const lower = text.toLowerCase();
  if (!NEEDS_REPAIR.test(lower)) return lower;
  return lower
    .replace(/\u00ad/g, '')
    .replace(/([a-zæøå])-[ \t]?\n[ \t]?(?=[a-zæøå])/g, '$1')
    .replace(/\s+/g, ' ');
}
