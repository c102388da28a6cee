// The one place that imports the Snowball stemmer for Danish.
import { stemmer } from '@orama/stemmers/danish';

/** Snowball's stem of a lower-case word, over-stemming included. */
export function snowballStem(word: string): string {
  return stemmer(word);
}
