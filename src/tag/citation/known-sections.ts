// What the tagger knows of laws beyond their names: how far their sections go, what well-known sections are about.
import { readFileSync } from 'node:fs';
import type { Provision } from './provision.ts';
import { sectionText } from './provision.ts';

interface KnownSections {
  readonly framework: readonly string[];
  readonly enabling: readonly string[];
  readonly highest: Readonly<Record<string, number>>;
  readonly subjects: readonly {
    readonly law: string;
    readonly section: string;
    readonly words: readonly string[];
  }[];
}

const KNOWN = JSON.parse(
  readFileSync(new URL('./data/known-sections.json', import.meta.url), 'utf8'),
) as KnownSections;
const FRAMEWORK = new Set(KNOWN.framework);
const ENABLING = new Set(KNOWN.enabling);
const SUBJECTS = new Map<string, { law: string; words: readonly string[] }[]>();
for (const { law, section, words } of KNOWN.subjects)
  SUBJECTS.set(section, [...(SUBJECTS.get(section) ?? []), { law, words }]);

/** Can the law have this section? True where its extent is not known. */
export function mayHave(law: string, provision: Provision | undefined): boolean {
  if (provision === undefined) return true;
  const highest = KNOWN.highest[law];
  return highest === undefined || (provision.to ?? provision.section).number <= highest;
}

/** A law that papers name as the frame of the trials, not as the law of a section without one. */
export function isFramework(law: string): boolean {
  return FRAMEWORK.has(law);
}

/** A law that gives the power to exempt: a list or a section of exemptions does not mean it. */
export function isEnabling(law: string): boolean {
  return ENABLING.has(law);
}

/** The law of which this is a well-known section, if a word of the section's subject stands in `words` (lower case). */
export function lawBySubject(provision: Provision, words: string): string | undefined {
  const entries = SUBJECTS.get(sectionText(provision.section)) ?? [];
  const found = entries.filter((entry) => entry.words.some((word) => startsWord(words, word)));
  return found.length === 1 ? found[0]?.law : undefined;
}

/** "tilsyn" stands in "plejehjemstilsynet" too: parts of compounds count from four letters on. */
function startsWord(words: string, word: string): boolean {
  if (word.length > 3) return words.includes(word);
  const at = words.indexOf(word);
  return (
    at >= 0 && !/[a-zæøå]/.test(words.charAt(at - 1)) && !/[a-zæøå]/.test(words.charAt(at + word.length))
  );
}
