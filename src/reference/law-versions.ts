// Which law a number in Lovtidende is, and which version of a law was in force on a day.
import type { LawVersion, OrderType } from './law.ts';
import { lawById, laws } from './laws.ts';
import { once } from './once.ts';

/** What a text says of an act: a number, with its year or its day; the type may be left out. */
export interface OrderNumber {
  readonly type?: OrderType;
  readonly number: number;
  readonly year?: number;
  /** ISO day; its year counts where `year` is absent. */
  readonly date?: string;
}

/**
 * The listed law that a number belongs to, as a main act, consolidation, order or amendment. Numbers of Lovtidende A run
 * through all types within a year, so number and year decide; a `type` that contradicts the registry finds nothing, but
 * LOV finds an LBK and the reverse, because texts mix these two up.
 */
export function lawByOrderNumber(order: OrderNumber): string | undefined {
  const year = order.year ?? order.date?.slice(0, 4);
  const found = byNumber().get(`${order.number}/${year}`);
  if (!found || !typesAgree(order.type, found.type)) return undefined;
  return found.lawId;
}

/**
 * The newest version that was in force on an ISO day. Undefined for an unlisted law, before its first known version and
 * after its last day. Consolidations count from their own day.
 */
export function versionInForce(lawId: string, date: string): LawVersion | undefined {
  const law = lawById(lawId);
  if (!law?.versions || (law.validTo !== undefined && date > law.validTo)) return undefined;
  return law.versions
    .filter((v) => (v.inForceFrom ?? v.date) <= date)
    .sort(byDate)
    .at(-1);
}

interface Numbered {
  readonly lawId: string;
  readonly type: OrderType;
}

const byNumber = once(() => {
  const table = new Map<string, Numbered>();
  for (const law of laws()) {
    for (const v of [...(law.versions ?? []), ...(law.amendments ?? [])]) {
      table.set(`${v.number}/${v.date.slice(0, 4)}`, { lawId: law.id, type: v.type });
    }
  }
  return table;
});

function typesAgree(asked: OrderType | undefined, known: OrderType): boolean {
  return asked === undefined || (asked === 'BEK') === (known === 'BEK');
}

function byDate(a: LawVersion, b: LawVersion): number {
  const [from, to] = [a.inForceFrom ?? a.date, b.inForceFrom ?? b.date];
  return from < to ? -1 : from > to ? 1 : a.number - b.number;
}
