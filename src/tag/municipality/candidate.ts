// A word of the text that may name a municipality, before its surroundings are heard.
import type { Span } from '../../model/span.ts';
import type { NamedMunicipality } from './names.ts';

export interface Candidate extends Span {
  readonly surface: string;
  readonly name: NamedMunicipality;
  /** Characters that a scan misread; 0 for a listed spelling. */
  readonly misread: number;
  /** Do all misread characters look like what is meant? */
  readonly alike: boolean;
  /** Written without a capital letter. */
  readonly lowerCase: boolean;
}
