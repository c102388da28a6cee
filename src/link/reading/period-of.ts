// The period a document or a trial belongs to: by network, by words, else by the document's day.

import type { TaggedDocument } from '../../model/stages.ts';
import { networkById } from '../../reference/networks.ts';
import { once } from '../../reference/once.ts';
import type { Period } from '../../reference/period.ts';
import { periodForms, periods } from '../../reference/periods.ts';

/** The period of what is said of a network, or of none. */
export type PeriodOf = (network: string | null) => string | null;

/** The period of what a document says: the network's; else the one its title or its text names; else that of its day. */
export function periodsOf({ document, text }: TaggedDocument): PeriodOf {
  const own = once(
    () =>
      periodNamed(document.title ?? '', document.date) ??
      periodNamed(text, document.date) ??
      periodOfDay(document.date) ??
      null,
  );
  return (network) => (network === null ? undefined : networkById(network)?.period) ?? own();
}

/** The one period that a text names and that had begun on its day; undefined where it names none, or several. */
export function periodNamed(text: string, date: string | null): string | undefined {
  const found = new Set<string>();
  for (const { pattern, period } of patterns())
    if (hadBegun(period, date) && pattern.test(text)) found.add(period);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** "Frikommuneforsøg I" is left out: "frikommuneforsøg i Vejle" reads the same. Roman numbers mind their case. */
const patterns = once(() =>
  periodForms()
    .filter(({ text }) => !/\sI$/.test(text))
    .map(({ text, periodId }) => {
      const words = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s{1,3}');
      return {
        period: periodId,
        pattern: new RegExp(`${words}(?![a-zæøå0-9IVX])`, /[IVX]{2}/.test(text) ? '' : 'i'),
      };
    }),
);

/** What is to come is spoken of too ("det nye frikommuneforsøg"), but a trial of it cannot be reported. */
function hadBegun(id: string, date: string | null): boolean {
  const period = periods().find((one) => one.id === id);
  return date === null || period === undefined || beganOn(period) <= date;
}

/** The period whose trials had begun, or been applied for, on a day: a paper from before its networks were named is of the one before. */
function periodOfDay(date: string | null): string | undefined {
  if (date === null) return undefined;
  const numbered = periods().filter((period) => period.roman !== undefined && period.status !== 'cancelled');
  return numbered.findLast((period) => beganOn(period) <= date)?.id;
}

function beganOn(period: Period): string {
  return period.startedOn ?? period.designatedOn ?? period.announcedFrom;
}
