// What the registry knows of a ministry, agency, institute, association or firm.

export type OrganisationKind =
  | 'ministry'
  | 'agency'
  | 'appeals-board'
  | 'region'
  | 'association'
  | 'research-institute'
  | 'university'
  | 'consultancy'
  | 'parliament-committee';

/** One body for one time. A ministry that got its old name back is two bodies (`sim-1`, `sim-2`) with one slug. */
export interface Organisation {
  /** Registry id, one per body and time. Not the id of a mention: see organisation-id.ts. */
  readonly id: string;
  /** Slug of the name, with Danish letters; the same for every body of that name. */
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** First day or year; absent where not known or before the time of the archive. */
  readonly validFrom?: string;
  /** First day or year on which the name no longer held; absent where it still does. */
  readonly validTo?: string;
  readonly aliases?: readonly string[];
  /** Their case matters: `BM`, never `bm`. */
  readonly abbreviations?: readonly string[];
  /** Abbreviations that mean other things too (DR, IBM): never a hit alone. */
  readonly weakAbbreviations?: readonly string[];
  readonly ocr?: readonly string[];
  readonly areas: readonly string[];
  /** Registry ids. */
  readonly predecessors?: readonly string[];
  readonly successors?: readonly string[];
  readonly webDomains?: readonly string[];
  /** False where the entry or its dates rest on general knowledge. */
  readonly verified?: false;
  readonly notes?: string;
}

/** Who was in charge of a field, one after the other. */
export interface OrganisationChain {
  readonly area: string;
  /** Registry ids, oldest first. */
  readonly sequence: readonly string[];
  readonly note?: string;
}

export type OrganisationFormKind = 'name' | 'alias' | 'genitive' | 'abbreviation' | 'ocr';

/** A surface form and the bodies it may name. */
export interface OrganisationForm {
  readonly text: string;
  /** `foldKey(text)`. */
  readonly key: string;
  /** Registry ids, several where the name came back or is shared. */
  readonly bodyIds: readonly string[];
  readonly kind: OrganisationFormKind;
  /** True where only this very spelling counts: letters (`BM`), and names that are words in lower case (`SKAT`). */
  readonly exactCase: boolean;
  /** True where the form counts only with more to go on (an abbreviation that means other things). */
  readonly weak: boolean;
}
