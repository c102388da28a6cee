// Names and quotes as they stand in one cell of a sheet.
import { municipalityByCode } from '../../reference/municipalities.ts';
import { networkById } from '../../reference/networks.ts';

export function municipalityName(code: string): string {
  return municipalityByCode(code)?.name ?? code;
}

export function networkName(id: string | null): string | null {
  return id === null ? null : (networkById(id)?.name ?? id);
}

/** A quote on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
