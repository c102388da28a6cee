// A kind of document as data: how it is known, where its header fields stand, what its sections mean.
import type { DocumentKind } from './document.ts';
import type { CitationRole, MentionType } from './mention.ts';

export const STAGES = ['extract', 'clean', 'segment', 'tag', 'link', 'index'] as const;
export type StageName = (typeof STAGES)[number];

/**
 * Where a recognition cue is looked for. `head` is the first 1,500 characters, `tail` the last 1,500; `opening` is a line
 * of its own among the first, and also tells where a part of a bundle begins; `heading` is any heading.
 */
export const CUE_PLACES = ['opening', 'title', 'head', 'tail', 'body', 'heading', 'path'] as const;
export type CuePlace = (typeof CUE_PLACES)[number];

/** One cue for a kind: a linear regular expression (flags `iu`) and what it weighs; negative weights speak against. */
export interface RecognitionCue {
  readonly where: CuePlace;
  readonly pattern: RegExp;
  readonly weight: number;
}

export const HEADER_FIELDS = ['title', 'date', 'sender', 'recipient', 'case-number'] as const;
export type HeaderField = (typeof HEADER_FIELDS)[number];

/**
 * The finders of header fields. `label`: what stands after or under a label that `pattern` matches; `line`: the first line
 * that `pattern` matches (its first group, else the whole); `letterhead`: lines of the letterhead block; `signature`: what
 * stands under the greeting; `heading`: the first heading fit to be a title; `sentence`: the first sentence, or one that
 * states the field; `front`: a month on the front page; `foot`: what the imprint says; `stated`: what
 * the format itself states (HTML, mail).
 */
export const HEADER_FINDERS = [
  'label',
  'line',
  'letterhead',
  'signature',
  'heading',
  'sentence',
  'front',
  'foot',
  'stated',
] as const;
export type HeaderFinder = (typeof HEADER_FINDERS)[number];

/** A rule for one header field; tried in order, the first that finds something wins (case numbers: all are kept). */
export interface HeaderRule {
  readonly field: HeaderField;
  readonly by: HeaderFinder;
  readonly pattern?: RegExp;
}

/** A section of the kind, known by its heading, and what a mention inside it means. */
export interface SectionRule {
  readonly name: string;
  readonly heading: RegExp;
  /** Role of citations in it that no word of the sentence decides. */
  readonly citationRole?: CitationRole;
  /** Municipalities in it take part in the document's trial. */
  readonly participants?: boolean;
  /** Its headings or items are trial titles. */
  readonly trialTitles?: boolean;
}

export interface PipelineStage {
  readonly stage: StageName;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Pipeline {
  readonly kind: DocumentKind;
  readonly label: { readonly da: string; readonly en: string };
  readonly cues: readonly RecognitionCue[];
  /** Score from which the kind is believed. */
  readonly threshold: number;
  readonly header: readonly HeaderRule[];
  readonly sections: readonly SectionRule[];
  readonly stages: readonly PipelineStage[];
  readonly taggers: readonly MentionType[];
  /** True where the document decides (its outcomes are the decider's own). */
  readonly decides: boolean;
  /** Default role of citations outside all sections; `mention` unless given. */
  readonly citationRole?: CitationRole;
  /** File it was read from, for messages. */
  readonly source: string;
}
