// Words beside a name that make it a municipality, or something else. Data; the tagger decides what to do with them.
import { municipalityData } from './municipalities.ts';
import { once } from './once.ts';

/** What may stand beside a municipality's name. Words are written as documents write them. */
export interface MunicipalityContext {
  /** Right after the name these make it a municipality: Kommune, Byråd... */
  readonly acceptFollowers: ReadonlySet<string>;
  /** Right after the name these make it something else: Universitet, Fjord, K (København K)... */
  readonly rejectFollowers: ReadonlySet<string>;
  /** Matched against the text that ends where the name starts; a hit makes it something else. */
  readonly rejectBefore: readonly RegExp[];
  /** Right before the name these make it a surname: Lars Nyborg. */
  readonly givenNames: ReadonlySet<string>;
}

/** The words and patterns, made once. */
export const municipalityContext: () => MunicipalityContext = once(() => {
  const data = municipalityData();
  const patterns = data.rejectBefore.map((r) => r.pattern).filter((p) => p !== null);
  return {
    acceptFollowers: new Set(data.acceptFollowers),
    rejectFollowers: new Set(data.rejectFollowers),
    rejectBefore: patterns.map((p) => new RegExp(p)),
    givenNames: new Set(data.givenNames),
  };
});
