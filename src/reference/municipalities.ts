// The 98 municipalities: the table, by code, by region. Forms of their names stand in municipality-forms.ts.
import type { Municipality, Region } from './municipality.ts';
import { once } from './once.ts';
import { dataFile } from './read-data.ts';

interface MunicipalityData {
  readonly source: string;
  /** The day from which the table holds. */
  readonly validFrom: string;
  readonly notes: readonly string[];
  readonly acceptFollowers: readonly string[];
  readonly rejectFollowers: readonly string[];
  readonly rejectBefore: readonly {
    readonly id: string;
    readonly pattern: string | null;
    readonly why: string;
  }[];
  readonly givenNames: readonly string[];
  readonly ambiguousRule: string;
  readonly regions: readonly Region[];
  readonly municipalities: readonly Municipality[];
}

/** The whole data file; for the other files of this folder. */
export const municipalityData = dataFile<MunicipalityData>('municipalities');

/** All municipalities, in order of code. */
export function municipalities(): readonly Municipality[] {
  return municipalityData().municipalities;
}

const byCode = once(() => new Map(municipalities().map((m) => [m.code, m])));

/** The municipality of a four-digit code, undefined where there is none (0411 Christiansø is none). */
export function municipalityByCode(code: string): Municipality | undefined {
  return byCode().get(code);
}

/** The municipalities of a region code, in order of code; empty for an unknown one. */
export function municipalitiesOfRegion(region: string): readonly Municipality[] {
  return municipalities().filter((m) => m.region === region);
}
