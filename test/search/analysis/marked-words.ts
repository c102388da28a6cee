// Reads the word lists of this folder: sections in brackets, `#` comments, a line of words or `word: parts | parts`.
import { readFileSync } from 'node:fs';

/** The lines of each section, by the section's name. */
export function readSections(file: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      lines = [];
      sections.set(line.slice(1, -1), lines);
    } else lines.push(line);
  }
  return sections;
}
