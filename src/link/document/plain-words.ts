// Words as cues are looked for in them: lower case, on one line, whole again where a line broke them.

/** Lower case, runs of blanks as one space, a hyphen at a broken line and soft hyphens taken out. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/([a-zæøå])-[ \t]?\n[ \t]?(?=[a-zæøå])/g, '$1')
    .replace(/\s+/g, ' ');
}
