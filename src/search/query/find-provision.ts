// Provisions in plain words: "serviceloven § 83", "§ 83 i serviceloven", "serviceloven".
import { lawFormsNamed } from '../../reference/law-forms.ts';
import { lawById } from '../../reference/laws.ts';
import { isMisspeltLaw } from './law-names.ts';
import { bareSectionAt, isNumberedAct, lawOf, type SectionList, sectionListAt } from './provision-text.ts';
import { LONGEST_NAME, nameOf, type WordRun } from './word-run.ts';

function wordIndexAt(run: WordRun, offset: number): number {
  const at = run.words.findIndex(({ end }) => end >= offset);
  return at < 0 ? run.words.length : at + 1;
}

/** A provision's name in Danish: `serviceloven § 83, stk. 2`. */
export function provisionLabel(id: string): string {
  const [law = '', ...rest] = id.split('§');
  const name = lawById(law)?.popular[0] ?? lawById(law)?.title ?? law;
  return rest.length === 0 ? name : `${name} § ${rest.join('§').replaceAll(',', ', ').replaceAll('.', '. ')}`;
}

/** Provisions, and the index of the first word after them. */
export interface ProvisionsFound {
  readonly ids: readonly string[];
  readonly to: number;
}

/** A law that is not listed under this name, by one word or by number; not one that looks like a slip of the hand. */
function unlistedLaw(name: string): string | undefined {
  if (name.includes(' ') && !isNumberedAct(name)) return undefined;
  const law = lawOf(name);
  return law === undefined || isMisspeltLaw(law) ? undefined : law;
}

function bareListAt(text: string, at: number): SectionList | undefined {
  const section = bareSectionAt(text, at);
  return section === undefined ? undefined : { ids: [section.id], end: section.end };
}

function joined(law: string, { ids }: SectionList): readonly string[] {
  return ids.map((id) => law + id);
}

/** "serviceloven § 83", "serviceloven 83", "serviceloven", "lov nr. 658 af 8. juni 2017". */
export function lawFirst(run: WordRun, from: number, to: number): ProvisionsFound | undefined {
  const name = nameOf(run, from, to);
  const [form] = lawFormsNamed(name);
  const next = run.words[to]?.start ?? run.query.length;
  const sections = sectionListAt(run.query, next) ?? bareListAt(run.query, next);
  if (sections !== undefined && to < run.words.length) {
    const law = form?.lawIds[0] ?? unlistedLaw(name);
    return law === undefined ? undefined : { ids: joined(law, sections), to: wordIndexAt(run, sections.end) };
  }
  const alone = form === undefined && isNumberedAct(name) ? unlistedLaw(name) : undefined;
  const law = form?.needsSection ? undefined : (form?.lawIds[0] ?? alone);
  return law === undefined ? undefined : { ids: [law], to };
}

/** "§ 83 i serviceloven", "§ 83 serviceloven". */
export function sectionFirst(run: WordRun, from: number): ProvisionsFound | undefined {
  const sections = sectionListAt(run.query, run.words[from]?.start ?? 0);
  if (sections === undefined) return undefined;
  const after = wordIndexAt(run, sections.end);
  const start = /^(?:i|af)$/i.test(run.words[after]?.text ?? '') ? after + 1 : after;
  for (let to = Math.min(run.words.length, start + LONGEST_NAME); to > start; to -= 1) {
    const name = nameOf(run, start, to);
    const law = lawFormsNamed(name)[0]?.lawIds[0] ?? unlistedLaw(name);
    if (law !== undefined) return { ids: joined(law, sections), to };
  }
  return undefined;
}
