// A provision that its law never had, or a law that was repealed at the date of the paper that asks to set it aside.
import type { Conflict, Trial, TrialProvision } from '../../model/trial.ts';
import { lawStandingOn } from '../../reference/law-standing.ts';
import { movesOf } from '../../reference/law-successors.ts';
import { highestSectionOf } from '../../reference/laws.ts';
import { formatUnit, parseProvision } from '../../reference/provisions/provision-id.ts';

/** Conflicts of the challenged provisions of a trial. `dateOf`: the date of a document. */
export function provisionConflicts(trial: Trial, dateOf: (document: string) => string | null): Conflict[] {
  return trial.provisions
    .filter(({ role }) => role === 'challenged')
    .flatMap((provision) => [...unknown(trial, provision), ...repealed(trial, provision, dateOf)]);
}

function unknown(trial: Trial, { provision, evidence }: TrialProvision): Conflict[] {
  const parsed = parseProvision(provision);
  const highest = parsed && highestSectionOf(parsed.law);
  const asked = parsed?.steps[0];
  if (!highest || !asked || (asked.to ?? asked.from).number <= highest.section) return [];
  return [
    {
      id: `unknown-provision.${trial.id}.${provision}`,
      kind: 'unknown-provision',
      trial: trial.id,
      text: `${provision}: no version of the law has a section above § ${highest.section}`,
      facts: { provision, highest: highest.section },
      evidence: evidence.slice(0, 2),
    },
  ];
}

function repealed(
  trial: Trial,
  { provision, evidence }: TrialProvision,
  dateOf: (document: string) => string | null,
): Conflict[] {
  const late = evidence.filter((one) => isRepealed(provision, dateOf(one.document)));
  if (late.length === 0) return [];
  const date = dateOf(late[0]?.document ?? '') ?? '';
  return [
    {
      id: `repealed-provision.${trial.id}.${provision}`,
      kind: 'repealed-provision',
      trial: trial.id,
      text: `${provision} was no longer in force on ${date}`,
      facts: { provision, date },
      evidence: late.slice(0, 2),
    },
  ];
}

/** The whole law was repealed by then, or the section had moved away for everyone. */
function isRepealed(provision: string, date: string | null): boolean {
  const parsed = parseProvision(provision);
  if (!parsed || date === null) return false;
  if (lawStandingOn(parsed.law, date) === 'repealed') return true;
  const section = parsed.steps[0];
  if (!section || section.to) return false;
  return movesOf(parsed.law, formatUnit(section.from)).some(({ from, partly }) => !partly && from <= date);
}
