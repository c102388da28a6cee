// The periods of trials: the table, their names, and which period and round a day falls in.
import { foldKey } from './fold-key.ts';
import { groupByKey } from './group-by-key.ts';
import { once } from './once.ts';
import type { Period, PeriodForm, Round } from './period.ts';
import { dataFile } from './read-data.ts';

const data = dataFile<{ readonly periods: readonly Period[] }>('periods');

/** All periods, oldest first; the welfare agreements of 2021-2024 are the last. */
export function periods(): readonly Period[] {
  return data().periods;
}

/** The period of an id, undefined where there is none. */
export function periodById(id: string): Period | undefined {
  return periods().find((p) => p.id === id);
}

/**
 * The numbered period a paper of this ISO day most likely belongs to: the one announced last whose first year has begun
 * and which was not called off. Undefined before the first. A paper of 2016 may still be about the first period: words in
 * the text come before the day.
 */
export function periodOfDate(date: string): Period | undefined {
  const running = periods().filter((p) => p.roman !== undefined && p.status !== 'cancelled');
  return running.findLast((p) => (p.startedOn ?? p.announcedFrom) <= date);
}

/** The application round whose deadline is the first on or after an ISO day; undefined past the last. */
export function roundOfDate(periodId: string, date: string): Round | undefined {
  return periodById(periodId)?.applicationRounds?.find((round) => date <= round.deadline);
}

/** Every wording of every period. */
export const periodForms: () => readonly PeriodForm[] = once(() => periods().flatMap(formsOf));

const byKey = once(() => groupByKey(periodForms()));

/** The wordings filed under the folded text; empty where it names no period. */
export function periodFormsNamed(text: string): readonly PeriodForm[] {
  return byKey().get(foldKey(text)) ?? [];
}

function formsOf(p: Period): readonly PeriodForm[] {
  const form = (kind: PeriodForm['kind']) => (text: string) => ({
    text,
    key: foldKey(text),
    periodId: p.id,
    kind,
  });
  return [
    form('name')(p.name),
    ...p.nameVariants.map(form('variant')),
    ...(p.ocrVariants ?? []).map(form('ocr')),
  ];
}
