// Trials under a heading that is a trial itself: "5-årigt udskolingsforløb" with "EUD-linjen" and "STX-forløb" below it.
import type { Passage } from '../../model/document.ts';
import type { DocumentView } from '../document/view.ts';
import { linkRules } from '../params.ts';
import type { LocalTrial } from './local-trial.ts';

/** Letters at the end of a stem by which a sibling shows that it belongs under the same heading. */
const TAIL = 5;

/** Child → parent. A parent's heading has nothing of its own below it: the next title follows at once. */
export function parentsOf(view: DocumentView, trials: readonly LocalTrial[]): Map<LocalTrial, LocalTrial> {
  const parents = new Map<LocalTrial, LocalTrial>();
  const order = [...trials].sort((a, b) => firstPassage(a) - firstPassage(b));
  for (const [at, parent] of order.entries()) {
    const next = order[at + 1];
    if (
      !next ||
      !isBareHeading(view, parent) ||
      firstPassage(next) !== firstPassage(parent) + 1 ||
      !opens(view, next)
    )
      continue;
    const later = order
      .slice(at + 2)
      .filter(
        (one) => isUnder(view, parent, one) || (!hasLevels(view, parent, next) && sharesTail(parent, one)),
      );
    for (const child of [next, ...later]) if (!parents.has(child)) parents.set(child, parent);
  }
  return parents;
}

function firstPassage({ titles }: LocalTrial): number {
  return titles[0]?.passage ?? 0;
}

function passageOf(view: DocumentView, trial: LocalTrial): Passage | undefined {
  return view.passages[firstPassage(trial)]?.passage;
}

/** The title is all that its passage holds. */
function isBareHeading(view: DocumentView, trial: LocalTrial): boolean {
  const passage = view.passages[firstPassage(trial)];
  const [title] = trial.titles;
  return (
    title?.place === 'line' &&
    passage !== undefined &&
    passage.mentions.length === 1 &&
    title.mention.surface.length >= passage.text.length * 0.8
  );
}

function opens(view: DocumentView, trial: LocalTrial): boolean {
  const passage = passageOf(view, trial);
  const [title] = trial.titles;
  return (
    passage !== undefined && title !== undefined && title.mention.start - passage.start <= linkRules.topicStem
  );
}

function hasLevels(view: DocumentView, parent: LocalTrial, child: LocalTrial): boolean {
  return (passageOf(view, child)?.level ?? 0) > (passageOf(view, parent)?.level ?? 9);
}

/** Its heading stands below the parent's in the outline. */
function isUnder(view: DocumentView, parent: LocalTrial, trial: LocalTrial): boolean {
  return (
    trial.titles[0]?.place === 'line' &&
    (passageOf(view, trial)?.headings.includes(firstPassage(parent)) ?? false)
  );
}

function sharesTail(parent: LocalTrial, trial: LocalTrial): boolean {
  const tails = parent.keys.flatMap(({ stems }) =>
    stems.filter((stem) => stem.length > TAIL).map((stem) => stem.slice(-TAIL)),
  );
  return (
    trial.titles[0]?.place !== 'list' &&
    trial.keys.some(({ stems }) => stems.some((stem) => tails.includes(stem.slice(-TAIL))))
  );
}
