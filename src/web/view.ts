// What every page is given besides its own matter: the language, the words, the address it stands at, the names of kinds.
import type { DocumentKind } from '../model/document.ts';
import type { Language, Texts } from './texts.ts';

export interface View {
  readonly language: Language;
  readonly texts: Texts;
  /** Path and query of the page itself, for the language switch and links that change one thing. */
  readonly address: URL;
  readonly kinds: Readonly<Partial<Record<DocumentKind, string>>>;
}

/** The page's own address with some parameters set (a list: all of them) or, where undefined, taken out. */
export function withParameters(
  view: View,
  changes: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const address = new URL(view.address);
  for (const [name, value] of Object.entries(changes)) {
    address.searchParams.delete(name);
    for (const one of value === undefined ? [] : typeof value === 'string' ? [value] : value)
      address.searchParams.append(name, one);
  }
  return address.pathname + address.search;
}

/** An address of another page, in the same language. */
export function addressOf(
  view: View,
  path: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const address = new URL(path, view.address);
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  if (view.language === 'en') address.searchParams.set('lang', 'en');
  return address.pathname + address.search + address.hash;
}
