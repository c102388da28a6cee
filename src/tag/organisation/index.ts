// The organisation tagger: ministries, agencies, boards, research bodies, consultancies, associations, regions. No
// ministers, committees, municipal departments, media, schools or hospitals.
import type { FoundMention } from '../../model/mention.ts';
import { organisationId } from '../../reference/organisation-id.ts';
import type { TagContext } from '../context.ts';
import type { FoundName, OrganisationRule } from './found-name.ts';
import { listedNames, smallNames } from './listed-names.ts';
import { longestFirst } from './longest-first.ts';
import { composedNames } from './ministries.ts';
import { unlistedNames } from './unlisted.ts';
import { SENTENCE_START_WORDS } from './word-rules.ts';

/** How sure each rule is; estimates from the marked fixtures. */
const CONFIDENCE: Readonly<Record<OrganisationRule, number>> = {
  listed: 0.97,
  composite: 0.97,
  scanned: 0.85,
  pattern: 0.85,
  national: 0.7,
};
/** What may stand between a short name and the long one it is repeated by ("VIVE – Det Nationale ..."). */
const APPOSITION = /^[ \n]{0,3}[-–—,:|]?[ \n]{0,3}$/;
/** What a sentence or a line begins after. */
const OPENING = /(?:^|[.!?:»”"'(\]\t|•*·–-]|\n)[ \t]*$/;

/** Organisations of one document, in order; a genitive s belongs to the name. */
export function tagOrganisations(context: TagContext): FoundMention[] {
  const { text, start, end, document } = context;
  const names = longestFirst<FoundName>(
    [
      ...listedNames(text, start, end),
      ...smallNames(text, start, end),
      ...composedNames(text, start, end),
      ...unlistedNames(text, start, end),
    ],
    (name) => CONFIDENCE[name.rule],
  ).filter((name) => !isWord(text, name) && !isAddress(text, name));
  const date = document.date ?? undefined;
  const mentions = names.map((name) => ({ name, id: organisationId(name.name, date) }));
  const named = new Set(mentions.filter(({ name }) => !name.weak).map(({ id }) => id));
  return mentions
    .filter(({ name, id }) => !name.weak || named.has(id))
    .filter((mention, index, all) => !repeats(text, all[index - 1], mention))
    .map(({ name, id }) => ({
      type: 'organisation',
      id,
      start: name.start,
      end: name.end,
      confidence: CONFIDENCE[name.rule],
      rule: `organisation/${name.rule}@1`,
    }));
}

/** "Akademikerne" at the head of a sentence may be any academics. */
function isWord(text: string, { start, end }: FoundName): boolean {
  if (!SENTENCE_START_WORDS.has(text.slice(start, end).toLowerCase())) return false;
  return OPENING.test(text.slice(Math.max(0, start - 6), start));
}

/** Part of an address on the net. */
function isAddress(text: string, { start, end }: FoundName): boolean {
  if (/^(?:\.(?:dk|com|eu|org)\b|@)/.test(text.slice(end, end + 5))) return true;
  return /(?:www\.|https?:|\.dk|@)[^\s]{0,40}$/.test(text.slice(Math.max(0, start - 48), start));
}

/** A long name in apposition to the short one right before it names the same body once. */
function repeats(
  text: string,
  before: { readonly name: FoundName; readonly id: string } | undefined,
  { name, id }: { readonly name: FoundName; readonly id: string },
): boolean {
  if (before === undefined || before.id !== id || name.name.length < 12) return false;
  return APPOSITION.test(text.slice(before.name.end, name.start));
}
