// The parameters of linking, read once from `data/`: word lists and thresholds that people may want to change.
import { readFileSync } from 'node:fs';
import type { DocumentKind } from '../model/document.ts';

/** `data/link-rules.json`. Shares are 0-1, lengths in letters. */
export interface LinkRules {
  /** Kinds whose lists, headings and fields hold anchor titles. */
  readonly anchorKinds: readonly DocumentKind[];
  /** Kinds that speak of no trial of their own. */
  readonly kindsWithoutTrials: readonly DocumentKind[];
  /** Papers of the municipality that sends them: trials in them are its own where nothing else is said. */
  readonly ownKinds: readonly string[];
  /** Words of a sentence that tells who sent in all that a paper is about. */
  readonly sentByCues: readonly string[];
  /** Characters from the start in which a paper without a sender names whose it is. */
  readonly partyReach: number;
  /** Papers whose requests are told of without a name. */
  readonly untitledKinds: readonly string[];
  /** Least share of a title's letters that a rare stem must make up to attach it. */
  readonly stemShare: number;
  /** Least length of a stem that is found as the last, or the first, part of a compound. */
  readonly compoundHead: number;
  readonly compoundModifier: number;
  /** Least length of a stem that tells which trial a paragraph is about. */
  readonly topicStem: number;
  /** Least share of a heading's letters by which it is about a trial that it does not name. */
  readonly headingShare: number;
  /** A spelling slip: at most so many edits in one word of at least this length, beside so many equal stems. */
  readonly slip: { readonly edits: number; readonly wordLength: number; readonly otherStems: number };
  readonly slugLength: number;
  /** A paper of more characters is about its only trial only if a field, or a line in its opening, names it. */
  readonly mainReach: number;
  readonly openingReach: number;
  /** A line is a title line, or an answer line, if the mention makes up this share of it. */
  readonly titleLineShare: number;
  readonly outcomeLineShare: number;
  /** What says that a municipality is not in the trial; what says that nothing is said of it. Lower case. */
  readonly excludedCues: readonly string[];
  readonly undecidedCues: readonly string[];
  /** What makes a sentence one about a network's members. */
  readonly membershipCues: readonly string[];
  /** A sentence that names more municipalities than this lists members, unless one of `takingPartCues` is in it. */
  readonly manyMunicipalities: number;
  readonly takingPartCues: readonly string[];
  /** Labels of fields and columns that list the participants. */
  readonly participantLabels: readonly string[];
  /** Words that point back to the trial spoken of. */
  readonly anaphors: readonly string[];
  /** Words of a passage that is about another trial than the one the document is about. */
  readonly otherTrialCues: readonly string[];
  /** Least letters and telling stems of a title that is looked for in the text of other papers; from `sureLength` on one will do. */
  readonly knownTitle: { readonly length: number; readonly stems: number; readonly sureLength: number };
}

/** `data/title-words.json`. */
export interface TitleWords {
  /** Words that a key leaves out. */
  readonly weightless: readonly string[];
  /** Words that stay in a key but attach no title by themselves. */
  readonly generic: readonly string[];
  /** Words that no title ends in: one that does was torn off. */
  readonly dangling: readonly string[];
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8'));
}

/** Thresholds and cues. */
export const linkRules = read('link-rules') as LinkRules;

/** The words of titles that weigh nothing or little. */
export const titleWords = read('title-words') as TitleWords;
