// The five regions of 2007-2026. As bodies that write letters they stand among the organisations too.
import { municipalityByCode, municipalityData } from './municipalities.ts';
import type { Region } from './municipality.ts';

/** All regions, in order of code. */
export function regions(): readonly Region[] {
  return municipalityData().regions;
}

/** The region of a municipality's code, undefined for an unknown code. */
export function regionOfMunicipality(code: string): Region | undefined {
  const region = municipalityByCode(code)?.region;
  return regions().find((r) => r.code === region);
}
