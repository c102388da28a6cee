// The trial tagger: titles in lists, tables, fields and headings, and the words that name a trial in running text.
import type { FoundMention } from '../../model/mention.ts';
import type { TagContext } from '../context.ts';
import { onePerPlace } from '../predicate/one-per-place.ts';
import { fieldTitles } from './field-titles.ts';
import { headingTitles } from './heading-titles.ts';
import { judgeTitles } from './judge/judge.ts';
import { knownNames } from './known-names.ts';
import { leadTitles } from './lead-titles.ts';
import { listTitles } from './list-titles.ts';
import { proseNames } from './prose-names.ts';
import { quotedNames } from './quoted-names.ts';
import { quotedSubjects } from './quoted-subjects.ts';
import { rowTitles } from './row-titles.ts';
import { saidNames } from './said-names.ts';
import { statusSubjects } from './said-subjects.ts';
import { siblingTitles } from './sibling-titles.ts';
import { tableTitles } from './table-titles.ts';

/** The trials that a document names. Runs after all other taggers: their mentions bound names and tell what headings stand for. */
export function tagTrials(context: TagContext): FoundMention[] {
  return withRepeats(context, judgeTitles(context, ruledTitles(context)));
}

/** The titles that the rules find, in order. */
export function ruledTitles(context: TagContext): FoundMention[] {
  const found = onePerPlace([
    ...fieldTitles(context),
    ...tableTitles(context),
    ...listTitles(context),
    ...leadTitles(context),
    ...rowTitles(context),
    ...headingTitles(context),
    ...proseNames(context),
    ...statusSubjects(context),
    ...quotedSubjects(context),
    ...quotedNames(context),
    ...saidNames(context),
  ]);
  return onePerPlace([...found, ...siblingTitles(context, found)]);
}

/** The titles, and every further place where one of them is named. */
export function withRepeats(context: TagContext, titles: readonly FoundMention[]): FoundMention[] {
  const own = new Set(titles.map(({ start, end }) => `${start} ${end}`));
  const repeats = knownNames(context, titles).filter(({ start, end }) => !own.has(`${start} ${end}`));
  return onePerPlace([...titles, ...repeats]);
}
