// Names for the values of a matrix's dimensions.
import { type Dimension, NO_VALUE } from '../../trace/index.ts';
import { municipalityName, named, networkName, organisationName, provisionName } from '../labels.ts';
import type { View } from '../view.ts';

/** The name of a value; of none, what that means in its dimension. */
export function dimensionLabel(view: View, dimension: Dimension, value: string): string {
  const { texts } = view;
  if (value === NO_VALUE) return dimension === 'outcome' ? texts.undecided : texts.none;
  const names: Readonly<Record<Dimension, (id: string) => string>> = {
    law: (id) => provisionName(texts, id),
    section: (id) => provisionName(texts, id),
    ministry: (id) => organisationName(texts, id),
    municipality: municipalityName,
    network: networkName,
    period: (id) => named(texts.periods, id),
    outcome: (id) => named(texts.outcomes, id),
    status: (id) => named(texts.statuses, id),
    year: (id) => id,
  };
  return names[dimension](value);
}
