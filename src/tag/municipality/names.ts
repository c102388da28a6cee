// The names of municipalities as words of a text: one look-up for every spelling, parts of double names, scanned spellings.
import { foldKey } from '../../reference/fold-key.ts';
import type { Ambiguity, MunicipalityFormKind } from '../../reference/municipality.ts';
import { municipalityForms } from '../../reference/municipality-forms.ts';
import { rememberByWord } from '../memo.ts';
import { scannedWords } from '../spelling/scanned-words.ts';

/** What a written name may mean. */
export interface NamedMunicipality {
  readonly code: string;
  readonly kind: MunicipalityFormKind;
  readonly ambiguity?: Ambiguity;
}

/** Forms with the word Kommune, which is never part of a mention. */
const WITH_HEAD: ReadonlySet<MunicipalityFormKind> = new Set(['official', 'official-genitive']);

/** Key of a name: folded, with one hyphen for whatever joins the parts of a double name. */
export function nameKey(text: string): string {
  return foldKey(text).replace(/\s?[-/]\s?|\s/g, '-');
}

/** Every name by its key; where two forms share a key the one listed first wins. */
const NAMES: ReadonlyMap<string, NamedMunicipality> = new Map(
  municipalityForms()
    .filter((form) => !WITH_HEAD.has(form.kind))
    .toReversed()
    .map((form) => [nameKey(form.text), form]),
);

/** First parts of double names: only after these is a second word read. */
const FIRST_PARTS: ReadonlySet<string> = new Set(
  [...NAMES.keys()].filter((key) => key.includes('-')).map((key) => key.slice(0, key.indexOf('-'))),
);

/** Names to compare misread words with; forms that are misspellings themselves are left out. */
const SPELLINGS = scannedWords(
  municipalityForms()
    .filter((form) => !WITH_HEAD.has(form.kind) && form.kind !== 'ascii' && form.kind !== 'ocr')
    .map((form) => ({ text: form.text, value: form.code })),
);

/** The municipality of a name in any listed spelling, undefined for any other word. */
export const municipalityNamed = rememberByWord((text): NamedMunicipality | undefined =>
  NAMES.get(nameKey(text)),
);

/** Can the word begin a double name (Høje, Ikast)? */
export const beginsDoubleName = rememberByWord((word) => FIRST_PARTS.has(foldKey(word)));

/** The municipality whose name a scan misread by one letter, or by two; see `scannedWords`. */
export const municipalityScanned = {
  byOne: rememberByWord((text) => SPELLINGS.find(text, 1)),
  byTwo: rememberByWord((text) => SPELLINGS.find(text, 2)),
};
