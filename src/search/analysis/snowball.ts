// The one place that imports the Snowball stemmer for Danish.
import { stemmer } from '@orama/stemmers/danish';

/** Snowball's stem of a folded word, over-stemming included; stem.ts sets that right. */
export function snowballStem(word: string): string {
  return stemmer(word);
}
