// Whether a law id is that of an act or of an order.
import { lawById } from '../../../reference/laws.ts';

/** `bekendtgørelse` for orders, `lov` for acts and all others. */
export function kindOfLaw(law: string): 'lov' | 'bekendtgørelse' {
  const kind = lawById(law)?.kind;
  if (kind !== undefined) return kind === 'order' ? 'bekendtgørelse' : 'lov';
  return /^(?:bek-|cir-)|bekendtgoerels|reglement|bekendtgørelse/.test(law) ? 'bekendtgørelse' : 'lov';
}
