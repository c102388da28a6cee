// Dates as closed intervals of days: what an ISO day, month, year or interval covers.

/** ISO days, both inclusive. */
export interface DayInterval {
  readonly from: string;
  readonly to: string;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function single(text: string): DayInterval | undefined {
  const found = ISO.exec(text);
  const [, year, month, day] = found ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const last = lastDayOf(Number(year), Number(month));
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${pad(last)}` };
  return Number(day) >= 1 && Number(day) <= last ? { from: text, to: text } : undefined;
}

/** The days of `2016-12-01`, `2017-06`, `2016` or `2016/2020-03`; undefined if it is no date or runs backwards. */
export function dateInterval(iso: string): DayInterval | undefined {
  const ends = iso.split('/');
  const from = single(ends[0] ?? '');
  const to = ends.length === 1 ? from : single(ends[1] ?? '');
  if (from === undefined || to === undefined || ends.length > 2) return undefined;
  return from.from <= to.to ? { from: from.from, to: to.to } : undefined;
}
