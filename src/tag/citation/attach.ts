// Brings section lists and the laws named right beside them together, and makes drafts of both. Leaves lists without a law
// to resolve/.

import { committeeIdiom } from './committee-idiom.ts';
import type { Draft } from './draft.ts';
import { isCounted } from './exclusions.ts';
import type { LawPlaces } from './find-groups.ts';
import type { FormName } from './forms.ts';
import { type Beside, lawAfter, lawBefore } from './law-beside.ts';
import { lawDrafts } from './law-drafts.ts';
import type { LawHit } from './law-hit.ts';
import type { SectionGroup, SectionItem } from './section-group.ts';
import type { Token } from './tokens.ts';

/** Drafts of all section lists and of all laws that stand alone, in order of the text. */
export function attachLaws(
  tokens: readonly Token[],
  found: {
    readonly hits: readonly LawHit[];
    readonly groups: readonly SectionGroup[];
    readonly places: LawPlaces;
  },
): Draft[] {
  const used = new Set<LawHit>();
  const drafts: Draft[] = [];
  for (const [number, group] of found.groups.entries()) {
    drafts.push(...draftsOf(tokens, { group, number, places: found.places, used }));
  }
  drafts.push(...lawDrafts(tokens, found.hits, used));
  return drafts.sort((a, b) => a.start - b.start);
}

interface GroupInput {
  readonly group: SectionGroup;
  readonly number: number;
  readonly places: LawPlaces;
  readonly used: Set<LawHit>;
}

/** Drafts of one list. With a law on both sides, what follows the last "jf." or the last sign takes the one after it. */
function draftsOf(tokens: readonly Token[], input: GroupInput): Draft[] {
  const { group, number, used } = input;
  const idiom = committeeIdiom(tokens, group, number);
  if (idiom !== undefined) return [idiom];
  const after = lawAfter(tokens, group, input.places);
  const before = beforeUnlessTaken(lawBefore(tokens, group.first, input.places), after, used);
  if (before === undefined && after === undefined && isCounted(tokens, group)) return [];
  for (const beside of [before, after]) if (beside !== undefined) used.add(beside.hit);
  if (before !== undefined) useBetween(before.last + 1, group.first, input);
  const split = before !== undefined && after !== undefined ? splitOf(tokens, group, after) : -1;
  if (before !== undefined && after !== undefined && split < 0) used.delete(after.hit);
  return group.items.map((item, i) => {
    const beside = before !== undefined && (split < 0 || i < split) ? before : (after ?? before);
    const edges = {
      before: i === 0 ? before : undefined,
      after: i === group.items.length - 1 && beside === after ? after : undefined,
    };
    return makeDraft({ item, group, number, beside, edges, leads: i === 0 });
  });
}

/** "§ 55 i organiseringsloven, § 110 i aktivloven": a law that a list before has taken is not also this one's, if it has another. */
function beforeUnlessTaken(
  before: Beside | undefined,
  after: Beside | undefined,
  used: ReadonlySet<LawHit>,
): Beside | undefined {
  return before !== undefined && after?.joins && after.hit.pointer === undefined && used.has(before.hit)
    ? undefined
    : before;
}

/** From which item on the law after the list holds, or -1: "jf. § 3 i ...", "byggelovens § 16 og § 33 i miljøbeskyttelsesloven". */
function splitOf(tokens: readonly Token[], group: SectionGroup, after: Beside): number {
  const see = group.items.findLastIndex((item) => item.afterSee);
  if (see >= 0 || after.hit.pointer !== undefined || tokens[group.last + 1]?.norm !== 'i') return see;
  const sign = group.items.findLastIndex((item) => tokens[item.first]?.kind === 'sign');
  return sign > 0 ? sign : -1;
}

/** A second name of the law between it and its section ("serviceloven (lov om social service) § 107") is part of the first. */
function useBetween(from: number, to: number, { places, used }: GroupInput): void {
  for (let i = from; i < to; i++) {
    const hit = places.startingAt.get(i);
    if (hit !== undefined) used.add(hit);
  }
}

interface DraftInput {
  readonly item: SectionItem;
  readonly group: SectionGroup;
  readonly number: number;
  readonly beside: Beside | undefined;
  readonly edges: { readonly before: Beside | undefined; readonly after: Beside | undefined };
  readonly leads: boolean;
}

/** One item as a draft: the law's name goes with the item it stands next to. */
function makeDraft(input: DraftInput): Draft {
  const { item, group, number, beside, edges, leads } = input;
  const from = edges.before?.joins ? edges.before : undefined;
  const to = edges.after?.joins ? edges.after : undefined;
  return {
    form: leads ? leadingForm(group, edges.before, beside) : 'list-item',
    start: from?.start ?? item.start,
    end: to?.end ?? item.end,
    first: from?.first ?? item.first,
    last: to?.last ?? item.last,
    provision: item.provision,
    hit: beside?.hit,
    group: number,
    compound: item === group.items.at(-1) ? group.compound : undefined,
    misread: group.misreadSign,
  };
}

/** The form of a list's first item, by the side its law stands on. */
function leadingForm(group: SectionGroup, before: Beside | undefined, beside: Beside | undefined): FormName {
  if (before !== undefined) return 'law-first';
  if (beside !== undefined) return 'section-first';
  return group.compound === undefined ? 'section' : 'section-compound';
}
