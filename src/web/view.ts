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

/** Values of an address's parameters: a list stands for the parameter several times, `undefined` for none. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

function setAll(address: URL, parameters: Parameters): void {
  for (const [name, value] of Object.entries(parameters)) {
    address.searchParams.delete(name);
    for (const one of value === undefined ? [] : typeof value === 'string' ? [value] : value)
      address.searchParams.append(name, one);
  }
}

/** The page's own address with some parameters set or, where undefined, taken out. */
export function withParameters(view: View, changes: Parameters): string {
  const address = new URL(view.address);
  setAll(address, changes);
  return address.pathname + address.search;
}

/** An address of another page, in the same language. */
export function addressOf(view: View, path: string, parameters: Parameters = {}): string {
  const address = new URL(path, view.address);
  setAll(address, parameters);
  if (view.language === 'en') address.searchParams.set('lang', 'en');
  return address.pathname + address.search + address.hash;
}

/** An address of the API: no language, names are English there. */
export function apiAddress(path: string, parameters: Parameters = {}): string {
  const address = new URL(path, 'http://archive');
  setAll(address, parameters);
  return address.pathname + address.search;
}
