// The laws of the registry and the tables about them. Names: law-forms.ts; versions: law-versions.ts.
import type { HighestSection, Law, LawSuccessor, MovedProvision, Renumbering } from './law.ts';
import { once } from './once.ts';
import { dataFile } from './read-data.ts';

interface LawData {
  readonly source: string;
  readonly limits: readonly string[];
  readonly matchingNotes: readonly string[];
  /** Field → English description. */
  readonly areas: Readonly<Record<string, string>>;
  readonly laws: readonly Law[];
  readonly successors: readonly LawSuccessor[];
  readonly movedProvisions: readonly MovedProvision[];
  readonly renumbered: readonly Renumbering[];
  readonly highestSections: readonly HighestSection[];
}

/** The whole data file; for the other files of this folder. */
export const lawData = dataFile<LawData>('laws');

/** All listed laws, the trial acts first. */
export function laws(): readonly Law[] {
  return lawData().laws;
}

const byId = once(() => new Map(laws().map((law) => [law.id, law])));

/** The law of an id, undefined where it is not listed: a citation may name an unlisted law all the same. */
export function lawById(id: string): Law | undefined {
  return byId().get(id);
}

const highest = once(() => new Map(lawData().highestSections.map((h) => [h.law, h])));

/** The highest section number any version of the law has; undefined where the registry does not know. */
export function highestSectionOf(lawId: string): HighestSection | undefined {
  return highest().get(lawId);
}
