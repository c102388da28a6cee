// Every surface form that names a body, and the lookup by folded key.
import { foldKey } from './fold-key.ts';
import { genitives } from './genitive.ts';
import { groupByKey } from './group-by-key.ts';
import { once } from './once.ts';
import type { Organisation, OrganisationForm, OrganisationFormKind } from './organisation.ts';
import { organisations } from './organisations.ts';

interface Entry {
  readonly text: string;
  readonly kind: OrganisationFormKind;
  readonly weak: boolean;
}

/** Every form of all bodies, one entry a text: a shared text carries all its bodies. */
export const organisationForms: () => readonly OrganisationForm[] = once(() => {
  const forms = new Map<string, OrganisationForm>();
  for (const body of organisations()) {
    for (const entry of entriesOf(body)) addForm(forms, { ...entry, bodyId: body.id });
  }
  return [...forms.values()];
});

const byKey = once(() => groupByKey(organisationForms()));

/**
 * The forms filed under the folded text; an abbreviation only in its own case (`BM`, not `bm`). Empty where it names none.
 */
export function organisationFormsNamed(text: string): readonly OrganisationForm[] {
  const found = byKey().get(foldKey(text)) ?? [];
  return found.filter((form) => form.kind !== 'abbreviation' || form.text === text.trim());
}

function addForm(forms: Map<string, OrganisationForm>, entry: Entry & { bodyId: string }): void {
  const { text, kind, weak, bodyId } = entry;
  const key = foldKey(text);
  const slot = kind === 'abbreviation' ? text : key;
  const known = forms.get(slot);
  if (!known) forms.set(slot, { text, key, bodyIds: [bodyId], kind, weak });
  else if (!known.bodyIds.includes(bodyId)) {
    forms.set(slot, { ...known, bodyIds: [...known.bodyIds, bodyId], weak: known.weak || weak });
  }
}

function entriesOf(body: Organisation): readonly Entry[] {
  const [short, long] = body.name.split(/ [-–] /);
  const names = long === undefined ? [body.name] : [body.name, short ?? body.name, long];
  const spoken = [...names, ...(body.aliases ?? [])];
  const weakOnes = new Set(body.weakAbbreviations);
  return [
    ...names.map((text): Entry => ({ text, kind: 'name', weak: false })),
    ...(body.aliases ?? []).map((text): Entry => ({ text, kind: 'alias', weak: false })),
    ...(body.abbreviations ?? []).map(
      (text): Entry => ({ text, kind: 'abbreviation', weak: weakOnes.has(text) }),
    ),
    ...spoken.flatMap(genitives).map((text): Entry => ({ text, kind: 'genitive', weak: false })),
    ...(body.ocr ?? []).map((text): Entry => ({ text, kind: 'ocr', weak: false })),
  ];
}
