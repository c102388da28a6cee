// What the registry knows of a law: names, versions, what became of it.

/** `principle`: unwritten law or a scheme (kommunalfuldmagten); it has no number and no sections. */
export type LawKind = 'act' | 'order' | 'principle' | 'constitution' | 'eu';

/** LOV an act, LBK its consolidation, BEK an order. */
export type OrderType = 'LOV' | 'LBK' | 'BEK';

/** One publication in Lovtidende A. Numbers run through all types within a year. */
export interface LawVersion {
  readonly type: OrderType;
  readonly number: number;
  /** Day of signature, ISO. */
  readonly date: string;
  /** Path at retsinformation.dk, `/eli/lta/2016/1270`. */
  readonly eli: string;
  /** Present where an act took effect later than its day of signature. */
  readonly inForceFrom?: string;
}

export interface Law {
  /** The id in citations: `serviceloven`, `lab-loven`. It names the law, never a version. */
  readonly id: string;
  readonly kind: LawKind;
  /** Official title. */
  readonly title: string;
  /** Field of the ministry in charge: social, employment, housing... */
  readonly area: string;
  /** `serviceloven`; the usual one first. */
  readonly popular: readonly string[];
  /** Earlier and shortened official titles. */
  readonly otherTitles?: readonly string[];
  readonly abbreviations?: readonly string[];
  /** Further inflected and loose forms. */
  readonly forms: readonly string[];
  readonly ocr: readonly string[];
  readonly celex?: string;
  readonly validFrom?: string;
  /** Last day. */
  readonly validTo?: string;
  /** Sections that papers of this field cite most: `83`, `73a`. */
  readonly oftenCited?: readonly string[];
  /** In order of date. */
  readonly versions?: readonly LawVersion[];
  readonly amendments?: readonly LawVersion[];
  /** False where the entry rests on general knowledge. */
  readonly verified?: false;
  readonly notes?: string;
}

/** A law that another took the place of, as a whole. */
export interface LawSuccessor {
  readonly law: string;
  /** The heirs, the main one first. */
  readonly to: readonly string[];
  /** First day of the heirs. */
  readonly from: string;
  readonly verified: boolean;
  readonly note?: string;
}

/** A section whose rule stands in another law from a day on. */
export interface MovedProvision {
  readonly law: string;
  /** `83`, `66a`; null where a field of the law moved and the sections are not listed. */
  readonly section: string | null;
  readonly toLaw: string;
  readonly toSection?: string;
  readonly from: string;
  readonly what: string;
  /** True where the old section goes on for others. */
  readonly partly: boolean;
  /** False where the entry rests on general knowledge. */
  readonly verified: boolean;
}

/** A new main act under the old name: section numbers before and after a day do not compare. */
export interface Renumbering {
  readonly law: string;
  readonly from: string;
  readonly note: string;
  readonly verified: boolean;
}

/**
 * No version of the law has a section above this one. Rounded up where it rests on general knowledge, so that a section
 * beyond it is surely wrong while one below it may still not exist.
 */
export interface HighestSection {
  readonly law: string;
  readonly section: number;
  readonly verified: boolean;
}

/** `title`: official; `short-title`: without m.v. and the like; `popular`: -loven; `indefinite`: servicelov. */
export type LawFormKind =
  | 'title'
  | 'short-title'
  | 'popular'
  | 'genitive'
  | 'indefinite'
  | 'abbreviation'
  | 'alias'
  | 'ocr';

/** A surface form and the laws it may name. */
export interface LawForm {
  readonly text: string;
  /** `foldKey(text)`. `lawFormsNamed` minds the case of abbreviations; who matches keys on his own must too. */
  readonly key: string;
  /** More than one where the form is shared: `BL`, `velfærdsaftaleloven`. */
  readonly lawIds: readonly string[];
  readonly kind: LawFormKind;
  /** True where the form counts only next to a section sign, "stk." or the word lov. */
  readonly needsSection: boolean;
}
