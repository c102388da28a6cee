// Gives every draft its law. The rules are asked in this order, the first that knows answers: the focus of attention runs from
// the words beside the section over sentence, list, document-wide knowledge, passage and heading to the document's subject.
import { indexAt, passageAt, type TagContext } from '../../context.ts';
import type { Draft, Resolution } from '../draft.ts';
import { isFramework } from '../known-sections.ts';
import type { LawHit } from '../law-hit.ts';
import type { Outline } from '../outline.ts';
import type { OwnSections } from '../own-sections.ts';
import type { Token } from '../tokens.ts';
import { documentSubject, knownSection, passagesAbove, samePassage, sectionSubject } from './elsewhere.ts';
import { explicitLaw } from './explicit.ts';
import { inHeading, inLeadIn } from './headings.ts';
import { kindOfLaw } from './law-kind.ts';
import { ownSection } from './own.ts';
import { pointedLaw } from './pointed.ts';
import { inSentence } from './sentence.ts';
import { type LawEvent, type NamedLaw, type ResolveRule, type ResolveState, sectionKey } from './state.ts';
import { inTable } from './tables.ts';
import { trialGround } from './trial-ground.ts';

/** In order: each is asked only where those above know nothing. */
export const RULES: readonly ResolveRule[] = [
  ownSection,
  inTable,
  trialGround,
  inSentence,
  inLeadIn,
  knownSection,
  sectionSubject,
  samePassage,
  inHeading,
  passagesAbove,
  documentSubject,
];

const UNKNOWN: Resolution = { law: '?', by: 'unknown', confidence: 0.6 };
/** The law of the committee idiom. */
const COMMITTEE: Resolution = { law: 'styrelsesloven', by: 'compound', confidence: 0.95 };
/** A place between two drafts, for what is no draft. */
const HALF = 0.5;
/** A law is a document's subject if it is the only one, or is named at least this often and in this share of all places. */
const OFTEN = 3;
const SHARE = 0.7;

export interface ResolveInput {
  readonly context: TagContext;
  readonly tokens: readonly Token[];
  readonly drafts: readonly Draft[];
  readonly own: OwnSections;
  readonly outline: Outline;
  /** Every place where a law is named or pointed at, also those that are no citation by themselves. */
  readonly hits: readonly LawHit[];
}

/** The law of each draft, in the order of the drafts; undefined for one that cites nothing (a section of statutes). */
export function resolveLaws(input: ResolveInput): (Resolution | undefined)[] {
  const { context, tokens, drafts, own } = input;
  const sure = explicitLaws(drafts, context);
  const named = [...drafts.flatMap((draft, i) => eventOf(draft, sure[i], i)), ...lettersInTables(input)].sort(
    (a, b) => a.start - b.start,
  );
  const state: ResolveState = {
    context,
    tokens,
    drafts,
    own,
    index: 0,
    events: [],
    named,
    known: knownSections(drafts, sure),
    subject: subjectOf(named),
    outline: input.outline,
  };
  return drafts.map((draft, i) => {
    state.index = i;
    const resolution = sure[i] ?? resolveOne(draft, state);
    state.events.push(...eventOf(draft, resolution, i));
    return resolution;
  });
}

/** "SEL" at the head of a column is no citation, but names the law of what stands below it. */
function lettersInTables({ context, drafts, hits }: ResolveInput): NamedLaw[] {
  const spoken = new Set(drafts.map((draft) => draft.hit));
  return hits.flatMap((hit) => {
    const [law] = hit.laws;
    if (hit.kind !== 'abbreviation' || law === undefined || hit.laws.length > 1 || spoken.has(hit)) return [];
    if (passageAt(context, hit.start)?.kind !== 'table-row') return [];
    const draft = indexAt(drafts, hit.start) + HALF;
    return [{ start: hit.start, end: hit.end, law, withSection: false, draft }];
  });
}

/** The laws that drafts name in their own words. */
function explicitLaws(drafts: readonly Draft[], context: TagContext): (Resolution | undefined)[] {
  const named = new Set(drafts.flatMap((draft) => (draft.hit?.laws.length === 1 ? draft.hit.laws : [])));
  return drafts.map((draft) =>
    draft.form === 'committee-idiom' ? COMMITTEE : explicitLaw(draft, named, context),
  );
}

/** The first answer of the rules; a pointer asks only its own. Sections of statutes cite nothing. */
function resolveOne(draft: Draft, state: ResolveState): Resolution | undefined {
  if (hasForeignLetters(draft, state.tokens)) return UNKNOWN;
  for (const rule of draft.hit?.pointer === undefined ? RULES : [pointedLaw]) {
    const found = rule(draft, state);
    if (found !== undefined) return found;
  }
  if (draft.provision === undefined || state.own.kind === 'statutes') return undefined;
  return UNKNOWN;
}

/** "KSL § 62": letters of a law that nobody told us of; to look further would be a guess. */
function hasForeignLetters(draft: Draft, tokens: readonly Token[]): boolean {
  const before = tokens[draft.first - 1];
  if (draft.provision === undefined || before?.kind !== 'word' || !/^[A-ZÆØÅ]{2,5}$/.test(before.raw))
    return false;
  const further = tokens[draft.first - 2];
  return further === undefined || !/^[A-ZÆØÅ]{2,}$/.test(further.raw);
}

/** What a resolved draft leaves in the focus of attention: its law, if it is known. */
function eventOf(draft: Draft, resolution: Resolution | undefined, index: number): NamedLaw[] {
  if (resolution === undefined || resolution.law === '?' || draft.form === 'committee-idiom') return [];
  const { start, end, provision } = draft;
  return [{ start, end, law: resolution.law, withSection: provision !== undefined, draft: index }];
}

/** Sections that the document cites with their law in words. */
function knownSections(
  drafts: readonly Draft[],
  sure: readonly (Resolution | undefined)[],
): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const [i, draft] of drafts.entries()) {
    const key = sectionKey(draft);
    const law = sure[i]?.law;
    if (key === undefined || law === undefined || law === '?') continue;
    known.set(key, (known.get(key) ?? new Set<string>()).add(law));
  }
  return known;
}

/** The one act, frames apart, that the document names, or by far the most often. */
function subjectOf(named: readonly LawEvent[]): Resolution | undefined {
  const counts = new Map<string, number>();
  for (const { law } of named)
    if (!isFramework(law) && kindOfLaw(law) === 'lov') counts.set(law, (counts.get(law) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined) return undefined;
  if (counts.size === 1) return { law: first[0], by: 'subject', confidence: 0.7 };
  if (first[1] < OFTEN || first[1] < SHARE * total) return undefined;
  return { law: first[0], by: 'subject', confidence: 0.6 };
}
