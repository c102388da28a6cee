// A trial within one document, before other documents are looked at.
import type { TitleKey } from '../key/title-key.ts';
import type { Title } from './title.ts';

/** A trial within one document. */
export interface LocalTrial {
  /** Place in the document's order of trials. */
  readonly index: number;
  readonly titles: readonly Title[];
  readonly keys: readonly TitleKey[];
  /** "Forsøg 2", "B", "3.": how the document counts it, lower case. */
  readonly numbers: readonly string[];
}
