// Names of listed laws, and when an unlisted one is more likely a slip of the hand.
import { lawById, laws } from '../../reference/laws.ts';
import { similarity } from '../similar-words.ts';

/** One name of every listed law, the popular one where it has one. */
export function lawNames(): readonly string[] {
  return laws().flatMap(({ popular, title }) => (popular.length > 0 ? popular : [title]));
}

/** Whether a law id is listed nowhere and within two letters of one that is: `servicloven`. */
export function isMisspeltLaw(id: string): boolean {
  if (lawById(id) !== undefined) return false;
  const near = similarity(id);
  return laws().some((law) => near(law.id) !== undefined);
}
