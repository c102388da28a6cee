// Every surface form that names a municipality, and the lookup by folded key.
import { foldKey } from './fold-key.ts';
import { genitives } from './genitive.ts';
import { groupByKey } from './group-by-key.ts';
import { municipalities } from './municipalities.ts';
import type { Ambiguity, Municipality, MunicipalityForm, MunicipalityFormKind } from './municipality.ts';
import { once } from './once.ts';

interface Entry {
  readonly text: string;
  readonly kind: MunicipalityFormKind;
  readonly ambiguity?: Ambiguity | undefined;
}

/** Every form of all 98, without doubles of text and code; the better kind first. */
export const municipalityForms: () => readonly MunicipalityForm[] = once(() =>
  municipalities().flatMap(formsOf),
);

const byKey = once(() => groupByKey(municipalityForms()));

/** The forms filed under the folded text; empty where it names none. "Kbh" and "KØBENHAVN" need no special care. */
export function municipalityFormsNamed(text: string): readonly MunicipalityForm[] {
  return byKey().get(foldKey(text)) ?? [];
}

/** A text that is two things (Københavns) is filed once, as the first. */
function formsOf(m: Municipality): readonly MunicipalityForm[] {
  const seen = new Set<string>();
  const forms: MunicipalityForm[] = [];
  for (const { text, kind, ambiguity } of entriesOf(m)) {
    if (seen.has(text)) continue;
    seen.add(text);
    forms.push({ text, key: foldKey(text), code: m.code, kind, ...(ambiguity && { ambiguity }) });
  }
  return forms;
}

function entriesOf(m: Municipality): readonly Entry[] {
  const bare = m.bare ?? m.name;
  const ambiguity = m.ambiguity;
  return [
    { text: m.name, kind: 'name', ambiguity },
    { text: bare, kind: 'bare', ambiguity },
    ...officialForms(m),
    { text: m.beforeKommune, kind: 'before-kommune', ambiguity },
    ...genitives(bare).map((text): Entry => ({ text, kind: 'genitive', ambiguity })),
    ...m.aliases.flatMap((alias) => aliasForms(m, { ...alias, ambiguity: alias.ambiguity ?? ambiguity })),
    ...m.ascii.map((text): Entry => ({ text, kind: 'ascii', ambiguity: ambiguity ?? ASCII_ALONE })),
    ...m.ocr.map((text): Entry => ({ text, kind: 'ocr', ambiguity })),
  ];
}

/** A name without its æ, ø or å may be another word or a firm (Aero, Fano, Koge). */
const ASCII_ALONE: Ambiguity = {
  level: 'low',
  kinds: ['ascii-spelling'],
  reason: 'Written without Danish letters the name may be another word.',
};

/** Official names in both cases of Kommune, with their genitives. */
function officialForms(m: Municipality): readonly Entry[] {
  const heads = [m.official, `${m.beforeKommune} Kommune`];
  const spelled = heads.flatMap((head) => [head, head.replace(/(?:Kommune|Regionskommune)$/, lowerHead)]);
  return spelled.flatMap((head): Entry[] => [
    { text: head, kind: 'official' },
    { text: `${head}s`, kind: 'official-genitive' },
  ]);
}

/** `Kommune` → `kommune`, `Regionskommune` → `regionskommune`: both are common in letters. */
function lowerHead(head: string): string {
  return head.toLowerCase();
}

/** A name broken at a line end or abbreviated does not inflect; any other alias does. */
function aliasForms(
  m: Municipality,
  alias: { text: string; ambiguity: Ambiguity | undefined },
): readonly Entry[] {
  const { text, ambiguity } = alias;
  const kind = foldKey(text) === foldKey(m.name) ? 'old-spelling' : 'alias';
  if (text.endsWith('Kommune')) return [{ text, kind: 'official' }];
  if (/\.$|- /.test(text)) return [{ text, kind, ambiguity }];
  return [
    { text, kind, ambiguity },
    { text: `${text} Kommune`, kind: 'official' },
    { text: `${text} Kommunes`, kind: 'official-genitive' },
    ...genitives(text).map((form): Entry => ({ text: form, kind: 'genitive', ambiguity })),
  ];
}
