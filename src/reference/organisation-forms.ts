// Every surface form that names a body, and the lookup by folded key.
import { foldKey } from './fold-key.ts';
import { genitives } from './genitive.ts';
import { groupByKey } from './group-by-key.ts';
import { once } from './once.ts';
import type {
  Organisation,
  OrganisationForm,
  OrganisationFormKind,
  OrganisationKind,
} from './organisation.ts';
import { organisations } from './organisations.ts';

interface Entry {
  readonly text: string;
  readonly kind: OrganisationFormKind;
  readonly exactCase: boolean;
  readonly weak: boolean;
}

/** Kinds whose one-word names may be ordinary words in lower case: akademikerne, discus. */
const WORDLIKE = new Set<OrganisationKind>(['association', 'consultancy', 'research-institute']);
const ALL_CAPITALS = /^[A-ZÆØÅ0-9]+(?:'?s|')?$/;

/** Every form of all bodies, one entry a text: a shared text carries all its bodies. */
export const organisationForms: () => readonly OrganisationForm[] = once(() => {
  const forms = new Map<string, OrganisationForm>();
  for (const body of organisations()) {
    for (const entry of entriesOf(body)) addForm(forms, { ...entry, bodyId: body.id });
  }
  return [...forms.values()];
});

const byKey = once(() => groupByKey(organisationForms()));

/** The forms that a text is, by folded key or, where a form asks for it, letter by letter. Empty where it names none. */
export function organisationFormsNamed(text: string): readonly OrganisationForm[] {
  const found = byKey().get(foldKey(text)) ?? [];
  return found.filter((form) => !form.exactCase || form.text === text.trim().replace('’', "'"));
}

/** A text met again gains the body; it stays the kind it was first. */
function addForm(forms: Map<string, OrganisationForm>, entry: Entry & { bodyId: string }): void {
  const { text, kind, exactCase, weak, bodyId } = entry;
  const key = foldKey(text);
  const slot = exactCase ? text : key;
  const known = forms.get(slot);
  if (!known) forms.set(slot, { text, key, bodyIds: [bodyId], kind, exactCase, weak });
  else if (!known.bodyIds.includes(bodyId)) {
    forms.set(slot, { ...known, bodyIds: [...known.bodyIds, bodyId], weak: known.weak || weak });
  }
}

function entriesOf(body: Organisation): readonly Entry[] {
  const [short, long] = body.name.split(/ [-–] /);
  const names = long === undefined ? [body.name] : [body.name, short ?? body.name, long];
  const weakOnes = new Set(body.weakAbbreviations);
  const entry = (kind: OrganisationFormKind) => (text: string) => ({
    text,
    kind,
    exactCase: kind === 'abbreviation' || needsCase(body, text),
    weak: weakOnes.has(text.replace(/'?s$/, '')),
  });
  const spoken = [...names, ...(body.aliases ?? [])];
  const spelled = spoken.flatMap(hyphenVariants);
  const letters = body.abbreviations ?? [];
  return [
    ...names.map(entry('name')),
    ...[...(body.aliases ?? []), ...spelled].map(entry('alias')),
    ...letters.map(entry('abbreviation')),
    ...[...spoken, ...spelled, ...letters].flatMap(genitives).map(entry('genitive')),
    ...(body.ocr ?? []).map(entry('ocr')),
  ];
}

/** `Social- og Indenrigsministeriet` is also written `Social-og ...` and `Social og ...`. */
function hyphenVariants(name: string): readonly string[] {
  return name.includes('- og ') ? [name.replace('- og ', '-og '), name.replace('- og ', ' og ')] : [];
}

/** Would the text be an ordinary word in lower case? */
function needsCase(body: Organisation, text: string): boolean {
  return ALL_CAPITALS.test(text) || (WORDLIKE.has(body.kind) && !text.includes(' '));
}
