// Which names are too much like words to be taken alone.
import type { NamedMunicipality } from './names.ts';

/** Ordinary words (vejen, skive), bays and fjords, and names written without their Danish letters (Fano, Aero). */
export function hasStrongAmbiguity(name: NamedMunicipality): boolean {
  if (name.ambiguity === undefined) return false;
  return name.ambiguity.level === 'high' || name.kind === 'ascii';
}
