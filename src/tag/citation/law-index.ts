// The names of all listed laws as a tree over folded words, so that one walk finds the longest. Built once from the registry.

import type { LawForm } from '../../reference/law.ts';
import { lawForms } from '../../reference/law-forms.ts';
import { foldWord } from './fold-name.ts';
import { scan, type Token } from './tokens.ts';

/** A place in the tree: `forms` are the names that end here. */
export interface LawNode {
  readonly next: Map<string, LawNode>;
  readonly forms: LawForm[];
}

/** A misreading counts only if it still looks like a law's name ("Frikommuneforsøg 11" names the trials). */
const LAW_WORD = /lov|iov|bekendt|reglement|fuldmagt/i;

let tree: LawNode | undefined;
let letters: Map<string, LawForm> | undefined;

/** The tree of all names but abbreviations. */
export function lawTree(): LawNode {
  tree ??= buildTree();
  return tree;
}

/** The form of an abbreviation, by its exact letters. */
export function abbreviationForm(raw: string): LawForm | undefined {
  letters ??= new Map(
    usable()
      .filter((form) => form.kind === 'abbreviation')
      .map((form) => [form.text, form]),
  );
  return letters.get(raw);
}

/** The words by which a name is filed: folded, without punctuation and "m.v.". */
export function nameWords(text: string): string[] {
  return scan(text)
    .filter((token) => token.kind !== 'punct' && !isAndSoOn(token))
    .map((token) => foldWord(token.norm));
}

/** A piece of "m.v.", "mv.", "m.fl.", which titles have or lack at will. */
export function isAndSoOn(token: Token): boolean {
  return /^(?:m|v|mv|fl|mfl)$/.test(token.norm);
}

/** Names of one word (joined by hyphens at most), for comparing misread ones. */
export function singleWordForms(): readonly { readonly word: string; readonly form: LawForm }[] {
  return usable()
    .filter((form) => form.kind !== 'abbreviation' && !form.text.includes(' '))
    .map((form) => ({ word: foldWord(form.text.toLowerCase()), form }));
}

/** Titles that begin with "lov om" or "bekendtgørelse om", as words, for comparing misread ones. */
export function titleForms(): readonly { readonly words: readonly string[]; readonly form: LawForm }[] {
  return usable()
    .filter((form) => (form.kind === 'title' || form.kind === 'short-title') && form.text.includes(' om '))
    .map((form) => ({ words: nameWords(form.text), form }));
}

/** All forms of the registry that name a law by themselves. */
function usable(): readonly LawForm[] {
  return lawForms().filter((form) => form.kind !== 'ocr' || LAW_WORD.test(form.text));
}

/** Files every name under its words. */
function buildTree(): LawNode {
  const root: LawNode = { next: new Map(), forms: [] };
  for (const form of usable()) {
    if (form.kind === 'abbreviation') continue;
    let node = root;
    for (const word of nameWords(form.text)) {
      const known = node.next.get(word) ?? { next: new Map(), forms: [] };
      node.next.set(word, known);
      node = known;
    }
    node.forms.push(form);
  }
  return root;
}
