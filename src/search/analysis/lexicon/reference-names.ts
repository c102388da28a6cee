// Names in the reference data that are single words and must not be split: laws and municipalities.
import { lawForms } from '../../../reference/law-forms.ts';
import { municipalityForms } from '../../../reference/municipality-forms.ts';

const SINGLE_WORD = /^[a-zæøåéäöü]{5,}$/;
const LAW_ENDINGS = ['', 'en', 'ens', 's'];

function lawNames(): string[] {
  return lawForms()
    .map((form) => form.text.toLowerCase().replace(/lov(?:ens?|s)?$/, 'lov'))
    .filter((name) => name.endsWith('lov'))
    .flatMap((name) => LAW_ENDINGS.map((ending) => name + ending));
}

/** Lower case, sorted, without doubles. */
export function referenceNames(): string[] {
  const municipalities = municipalityForms().map((form) => form.text.toLowerCase());
  const names = [...lawNames(), ...municipalities].filter((name) => SINGLE_WORD.test(name));
  return [...new Set(names)].sort();
}
