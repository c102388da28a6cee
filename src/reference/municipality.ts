// What the registry knows of a municipality, and of the words that name one.

export type AmbiguityLevel = 'low' | 'medium' | 'high';

/** Why a name may mean something else. `high`: an ordinary word; `medium`: an institution, island, surname; `low`: rare. */
export interface Ambiguity {
  readonly level: AmbiguityLevel;
  readonly kinds: readonly string[];
  readonly reason: string;
}

export interface MunicipalityAlias {
  readonly text: string;
  readonly note?: string;
  readonly ambiguity?: Ambiguity;
}

/** A region of 2007-2026. */
export interface Region {
  /** `1081` to `1085`. */
  readonly code: string;
  readonly name: string;
  /** Last day; absent where it goes on. */
  readonly validTo?: string;
}

/** One of the 98 municipalities since 1 January 2007. */
export interface Municipality {
  /** Four digits, `0751`. */
  readonly code: string;
  /** `Aarhus`. */
  readonly name: string;
  /** `Aarhus Kommune`, `Bornholms Regionskommune`. */
  readonly official: string;
  /** The name without a case ending where the name has one (`Nordfyn` of Nordfyns). */
  readonly bare?: string;
  /** Code of the region, `1082`, as of 2007-2026. */
  readonly region: string;
  /** What stands before "Kommune": `Københavns`, `Aarhus`. */
  readonly beforeKommune: string;
  readonly possessive: string;
  readonly officialPossessive: string;
  readonly aliases: readonly MunicipalityAlias[];
  readonly ascii: readonly string[];
  readonly ocr: readonly string[];
  readonly ambiguity?: Ambiguity;
}

/** `name`: Aarhus; `bare`: Nordfyn; `before-kommune`: Københavns; `official`: with Kommune; `old-spelling`: Århus. */
export type MunicipalityFormKind =
  | 'name'
  | 'bare'
  | 'genitive'
  | 'before-kommune'
  | 'official'
  | 'official-genitive'
  | 'alias'
  | 'old-spelling'
  | 'ascii'
  | 'ocr';

/** A surface form and the municipality it names. */
export interface MunicipalityForm {
  readonly text: string;
  /** `foldKey(text)`. */
  readonly key: string;
  readonly code: string;
  readonly kind: MunicipalityFormKind;
  /** Present where the form alone may mean something else; never on forms with "Kommune". */
  readonly ambiguity?: Ambiguity;
}
