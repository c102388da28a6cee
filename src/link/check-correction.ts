// Whether a correction of trials can be made, before it is kept: a wrong one is an error that names what is wrong.
import type { CorrectionAction } from '../model/correction.ts';
import { NotFoundError, QueryError } from '../model/errors.ts';
import type { LinkResult, Trial } from '../model/trial.ts';

/** Throws NotFoundError for a trial that does not exist, QueryError for one that cannot be merged or split so. Others pass. */
export function checkCorrection(
  action: CorrectionAction,
  { trials, redirects }: Pick<LinkResult, 'trials' | 'redirects'>,
): void {
  const find = (id: string): Trial => {
    const now = redirects.find(({ from }) => from === id)?.to ?? id;
    const trial = trials.find((one) => one.id === now);
    if (!trial) throw new NotFoundError('no-trial', `no trial has the id ${id}`);
    return trial;
  };
  if (action.kind === 'merge-trials') {
    if (find(action.into) === find(action.from))
      throw new QueryError('merge-with-itself', `${action.from} and ${action.into} are one trial already`);
  } else if (action.kind === 'split-trial') checkSplit(action, find(action.trial));
  else if (action.kind === 'rename-trial') checkTitle(action.title, find(action.trial));
  else if (action.kind === 'reject-link') find(action.trial);
}

function checkSplit(
  { mentions, title }: Extract<CorrectionAction, { kind: 'split-trial' }>,
  trial: Trial,
): void {
  checkTitle(title, trial);
  const places = trial.variants.flatMap(({ evidence }) => evidence);
  const meant = places.filter((place) =>
    mentions.some(({ start, end }) => place.start < end && start < place.end),
  );
  if (meant.length === 0)
    throw new QueryError('nothing-to-split', `no title of ${trial.id} stands at the places given`);
  if (meant.length === places.length)
    throw new QueryError(
      'nothing-left',
      `all titles of ${trial.id} stand at the places given: rename it instead`,
    );
}

function checkTitle(title: string, trial: Trial): void {
  if (title.trim() === '') throw new QueryError('no-title', `${trial.id}: a title must have words`);
}
