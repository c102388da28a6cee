// Every surface form that names a listed law, and the lookup by folded key.
import { foldKey } from './fold-key.ts';
import { groupByKey } from './group-by-key.ts';
import type { Law, LawForm, LawFormKind } from './law.ts';
import { inflectedLawNames, titleVariants } from './law-names.ts';
import { laws } from './laws.ts';
import { once } from './once.ts';

interface Entry {
  readonly text: string;
  readonly kind: LawFormKind;
}

/** Names of laws that are ordinary words too; like abbreviations they need a section beside them. */
const NEEDS_SECTION = new Set(['traktaten om den europæiske unions funktionsmåde']);
/** Letters that mean nothing else in these papers. */
const SAFE_ABBREVIATIONS = new Set(['GDPR', 'EMRK', 'L548']);

/** Every form of all laws, one entry a text: a shared text carries all its laws. */
export const lawForms: () => readonly LawForm[] = once(() => {
  const forms = new Map<string, LawForm>();
  for (const law of laws()) {
    for (const { text, kind } of entriesOf(law)) addForm(forms, { text, kind, lawId: law.id });
  }
  return [...forms.values()];
});

const byKey = once(() => groupByKey(lawForms()));

/**
 * The forms filed under the folded text, an abbreviation only in its own case (`SEL`, not `sel`). Empty where it names no
 * listed law.
 */
export function lawFormsNamed(text: string): readonly LawForm[] {
  const found = byKey().get(foldKey(text)) ?? [];
  return found.filter((form) => form.kind !== 'abbreviation' || form.text === text.trim());
}

/** A text met again gains the law; it stays the kind it was first. */
function addForm(forms: Map<string, LawForm>, entry: Entry & { lawId: string }): void {
  const { text, kind, lawId } = entry;
  const key = foldKey(text);
  const slot = kind === 'abbreviation' ? text : key;
  const known = forms.get(slot);
  if (!known) forms.set(slot, { text, key, lawIds: [lawId], kind, needsSection: needsSection(entry) });
  else if (!known.lawIds.includes(lawId)) forms.set(slot, { ...known, lawIds: [...known.lawIds, lawId] });
}

/** Two or three capitals prove nothing without a section beside them; BR18 and GDPR do. */
function needsSection({ text, kind }: Entry): boolean {
  if (kind === 'abbreviation') return !SAFE_ABBREVIATIONS.has(text) && !/^BR\d\d$/.test(text);
  return NEEDS_SECTION.has(foldKey(text));
}

function entriesOf(law: Law): readonly Entry[] {
  const titles = [law.title, ...(law.otherTitles ?? [])].flatMap(titleVariants);
  return [
    ...titles,
    ...law.popular.flatMap(inflectedLawNames),
    ...(law.abbreviations ?? []).flatMap(abbreviationOrName),
    ...law.forms.map((text): Entry => ({ text, kind: /s'?$/.test(text) ? 'genitive' : 'alias' })),
    ...law.ocr.map((text): Entry => ({ text, kind: 'ocr' })),
  ];
}

/** `LAB` is an abbreviation; `SDP-loven` is a name made from one. */
function abbreviationOrName(text: string): readonly Entry[] {
  if (/(?:loven|bekendtgørelsen)$/.test(text)) return inflectedLawNames(text);
  return [{ text, kind: 'abbreviation' }];
}
