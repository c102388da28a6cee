// What a law is called and what became of it: shown beside the rows, searchable by either name, never merged with them.

import { movedInto, movesOf, predecessorsOf, successorOf } from '../reference/law-successors.ts';
import { versionInForce } from '../reference/law-versions.ts';
import { lawById } from '../reference/laws.ts';
import { formatUnit, parseProvision } from '../reference/provisions/provision-id.ts';
import type { TraceSource } from './asked.ts';
import { viaOf } from './via.ts';

/** The act of a traced provision as of a day. */
export interface LawInfo {
  readonly id: string;
  readonly title: string;
  /** `LBK 1270 of 2016-10-24`: the version in force on the day; null where the registry knows none. */
  readonly act: string | null;
  /** Path at retsinformation.dk. */
  readonly eli: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The day the act is given for; null where it is the last version that the registry knows. */
  readonly asOf: string | null;
}

/** Another name under which the rule, or its law, is traced: ask for `id` to see its own rows. */
export interface RelatedLaw {
  readonly id: string;
  readonly relation: 'successor' | 'predecessor' | 'moved-to' | 'moved-from';
  readonly from: string;
  readonly note: string;
  /** True where the rule, or the law, stayed on for some. */
  readonly partly: boolean;
  /** False where the registry's entry rests on general knowledge. */
  readonly verified: boolean;
  /** Trials of this archive that cite it. */
  readonly trials: number;
}

/** Title, number and ELI of a law on an ISO day; undefined where the registry does not list it. */
export function lawInfo(lawId: string, date: string | null): LawInfo | undefined {
  const law = lawById(lawId);
  if (!law) return undefined;
  const then = date === null ? undefined : versionInForce(lawId, date);
  const version = then ?? law.versions?.at(-1);
  return {
    id: lawId,
    title: law.title,
    act: version ? `${version.type} ${version.number} of ${version.date}` : null,
    eli: version?.eli ?? null,
    validFrom: law.validFrom ?? null,
    validTo: law.validTo ?? null,
    asOf: then ? date : null,
  };
}

type Relation = Omit<RelatedLaw, 'trials'>;

/** Where a provision's rule stood before and stands after, as far as the registry knows; heirs of the law too. */
export function relatedLaws(provision: string, source: TraceSource): RelatedLaw[] {
  const parsed = parseProvision(provision);
  if (!parsed) return [];
  const { law, steps } = parsed;
  const section = steps[0] ? formatUnit(steps[0].from) : null;
  const found = [...heirsOf(law), ...movesFrom(law, section), ...movesInto(law, section)];
  return found.map((one) => ({ ...one, trials: trialsCiting(one.id, source) }));
}

/** The laws that took its place, and whose place it took. */
function heirsOf(law: string): Relation[] {
  const successor = successorOf(law);
  const after = (successor?.to ?? []).map(
    (id): Relation => ({
      ...{ id, relation: 'successor', from: successor?.from ?? '', note: successor?.note ?? '' },
      ...{ partly: false, verified: successor?.verified ?? false },
    }),
  );
  const before = predecessorsOf(law).map(
    ({ law: id, from, note, verified }): Relation => ({
      ...{ id, relation: 'predecessor', from, note: note ?? '', partly: false, verified },
    }),
  );
  return [...after, ...before];
}

function movesFrom(law: string, section: string | null): Relation[] {
  return movesOf(law, section).map(
    ({ toLaw, toSection, from, what, partly, verified }): Relation => ({
      ...{ id: withSection(toLaw, toSection), relation: 'moved-to', from, note: what, partly, verified },
    }),
  );
}

function movesInto(law: string, section: string | null): Relation[] {
  return movedInto(law, section ?? undefined).map(
    ({ law: old, section: at, from, what, partly, verified }): Relation => ({
      ...{
        id: withSection(old, at ?? undefined),
        relation: 'moved-from',
        from,
        note: what,
        partly,
        verified,
      },
    }),
  );
}

function withSection(law: string, section: string | undefined): string {
  return section === undefined ? law : `${law}§${section}`;
}

function trialsCiting(id: string, { trials }: TraceSource): number {
  return trials.filter(({ provisions }) =>
    provisions.some(({ provision }) => viaOf(id, provision) !== undefined),
  ).length;
}
