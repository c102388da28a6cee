// The key of a title: the stems of its words, less network names, citations, parentheses and words of no weight.
import { foldKey } from '../../reference/fold-key.ts';
import { networkForms } from '../../reference/networks.ts';
import { once } from '../../reference/once.ts';
import { titleWords } from '../params.ts';
import { remembered } from './remembered.ts';
import { stemOf } from './stem.ts';

/** What a title is compared by. Equal `text`: equal key. */
export interface TitleKey {
  /** The stems in code-unit order, each once, joined by a space. */
  readonly text: string;
  /** In order of the title. */
  readonly stems: readonly string[];
}

const PARENTHESIS = /\([^()]{0,200}\)/g;
const CITATION =
  /(?:efter |jf\. |i )?(?:\S{2,30}lovens? |\S{2,30}loven,? )?(?:§§?|paragraf) ?\d[^;:()]{0,60}?(?=$|[;:()]| om | for | til )/g;
const NUMBERING =
  /^\W*(?:(?:forsøg|ansøgning|projekt|bilag|nr\.?)\s+(?:\d{1,2}|[a-h])\s*[:.)–-]|\d{1,2}(?:\.\d{1,2})?\s*[.:)]|\d{1,2}(?:\.\d{1,2}){0,2}\s+(?=[a-zæøå]))\s*/;
const WORD = /[a-zæøåéäöü0-9]+/g;

const weightless = once(() => new Set(titleWords.weightless.map(foldKey)));
const generic = once(() => new Set(titleWords.generic.map((word) => stemOf(foldKey(word)))));
const networkNames = once(() =>
  networkForms()
    .filter((form) => form.key.length > 12)
    .map((form) => form.key)
    .sort((a, b) => b.length - a.length),
);

/** The key of a title. A title of nothing but weightless words keeps them all. */
export const titleKey: (title: string) => TitleKey = remembered((title) => {
  const plain = bareTitle(title);
  const words = [...plain.matchAll(WORD)].map((found) => found[0]);
  const weighty = words.filter((word) => !weightless().has(word));
  const stems = (weighty.length > 0 ? weighty : words).map(stemOf);
  return { text: [...new Set(stems)].sort().join(' '), stems: [...new Set(stems)] };
});

/** True for a stem of the list of words that many titles have. */
export function isWeak(stem: string): boolean {
  return generic().has(stem);
}

/** True for a stem that attaches nothing by itself: a word that many titles have, or a short one. */
export function isGeneric(stem: string): boolean {
  return stem.length < 4 || isWeak(stem);
}

/** Folded, without numbering, parentheses, citations and names of networks (a title that is one keeps it). */
function bareTitle(title: string): string {
  const folded = foldKey(title.replace(/-\s*\n\s*/g, '').replace(/\s+/g, ' '));
  const short = folded.replace(NUMBERING, '').replace(PARENTHESIS, ' ').replace(CITATION, ' ');
  const network = networkNames().find((name) => short.includes(name));
  const less = network === undefined ? short : short.replace(network, ' ');
  return /[a-zæøå]{3}/.test(less) ? less : short;
}
