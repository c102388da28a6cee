// What a trial is called on a page, by its id.
import { type Texts, type TrialsById, trialTitle } from '../../web/index.ts';

/** The name; the id itself where no trial has it. */
export function titleOf(texts: Texts, trials: TrialsById, id: string): string {
  const trial = trials.get(id);
  return trial ? trialTitle(texts, trial) : id;
}
