// The shapes that the analysis hands to the index, to queries and to highlighting.

/** What one word is searched by; equal words share one frozen object. */
export interface Term {
  /** The folded word: NFC, lower case, å æ ø in one spelling. Never empty, never holds a space. */
  readonly exact: string;
  /** The stem; shared by the inflections of a word. Equals `exact` for numbers and provisions. */
  readonly stem: string;
  /** Stems of compound parts and bare numbers. In a bag, so without order; never holds `stem` itself. */
  readonly parts: readonly string[];
}

/** A word of a text and where it stands: UTF-16 offsets into the text given, end exclusive. */
export interface Token extends Term {
  readonly start: number;
  readonly end: number;
}

/** A passage as the engines store it. Every field is split at spaces and nowhere else. */
export interface Analyzed {
  readonly tokens: readonly Token[];
  /** `exact` of every token; the n-th word is the n-th token. */
  readonly exact: string;
  /** `stem` of every token, at the same positions as `exact`. */
  readonly stem: string;
  /** A bag of all tokens' parts, in text order; positions mean nothing. */
  readonly parts: string;
}
