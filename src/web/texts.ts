// Every word of the web page, in Danish and English. A key that one language lacks does not compile.
import { danishLinks } from './texts/danish-links.ts';
import { danishPages } from './texts/danish-pages.ts';
import { danishValues } from './texts/danish-values.ts';
import { englishLinks } from './texts/english-links.ts';
import { englishPages } from './texts/english-pages.ts';
import { englishValues } from './texts/english-values.ts';

export type Texts = typeof danishPages & typeof danishValues & typeof danishLinks;

export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const TEXTS: Readonly<Record<Language, Texts>> = {
  da: { ...danishPages, ...danishValues, ...danishLinks },
  en: { ...englishPages, ...englishValues, ...englishLinks },
};

/** The words of a language. */
export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
