// Provisions in plain words: "serviceloven § 83", "§ 83 i serviceloven", "serviceloven".
import { lawFormsNamed } from '../../reference/law-forms.ts';
import { lawById } from '../../reference/laws.ts';
import { isMisspeltLaw } from './law-names.ts';
import { bareSectionAt, lawOf, sectionTextAt } from './provision-text.ts';
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

/** A provision, and the index of the first word after it. */
export interface ProvisionFound {
  readonly id: string;
  readonly to: number;
}

/** A law by one word, listed or not; not one that looks like a slip of the hand. */
function unlistedLaw(name: string): string | undefined {
  const law = lawOf(name);
  return law === undefined || isMisspeltLaw(law) ? undefined : law;
}

/** "serviceloven § 83", "serviceloven 83", "serviceloven". */
export function lawFirst(run: WordRun, from: number, to: number): ProvisionFound | undefined {
  const name = nameOf(run, from, to);
  const [form] = lawFormsNamed(name);
  const next = run.words[to]?.start ?? run.query.length;
  const section = sectionTextAt(run.query, next) ?? bareSectionAt(run.query, next);
  const inRun = section !== undefined && to < run.words.length;
  if (inRun) {
    const law = form?.lawIds[0] ?? (to - from === 1 ? unlistedLaw(name) : undefined);
    return law === undefined ? undefined : { id: law + section.id, to: wordIndexAt(run, section.end) };
  }
  return form === undefined || form.needsSection ? undefined : { id: form.lawIds[0] ?? name, to };
}

/** "§ 83 i serviceloven", "§ 83 serviceloven". */
export function sectionFirst(run: WordRun, from: number): ProvisionFound | undefined {
  const section = sectionTextAt(run.query, run.words[from]?.start ?? 0);
  if (section === undefined) return undefined;
  const after = wordIndexAt(run, section.end);
  const start = /^(?:i|af)$/i.test(run.words[after]?.text ?? '') ? after + 1 : after;
  for (let to = Math.min(run.words.length, start + LONGEST_NAME); to > start; to -= 1) {
    const law =
      to - start === 1
        ? unlistedLaw(nameOf(run, start, to))
        : lawFormsNamed(nameOf(run, start, to))[0]?.lawIds[0];
    if (law !== undefined) return { id: law + section.id, to };
  }
  return undefined;
}
