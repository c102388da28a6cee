// Names that stand elsewhere in the document as a title, met again in its running text.
import type { FoundMention } from '../../model/mention.ts';
import { matchesOf } from '../../patterns/index.ts';
import type { TagContext } from '../context.ts';
import { formsOf } from './name-forms.ts';
import { titleAt } from './title.ts';

const MOST_NAMES = 150;
/** A single word names its trial again only where it's a long compound and stood as a title. */
const LONG_WORD = 14;
const ANCHORS: ReadonlySet<string> = new Set(['list', 'heading', 'field', 'table', 'quoted']);

/** Every further place where one of `titles` stands, in any of its forms and whatever its case. */
export function knownNames(context: TagContext, titles: readonly FoundMention[]): FoundMention[] {
  const names = [...new Set(titles.map((title) => plain(context.text.slice(title.start, title.end))))]
    .filter((name) => /\s/.test(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MOST_NAMES);
  if (names.length === 0) return [];
  const single = titles
    .filter(({ attributes }) => ANCHORS.has(attributes?.place ?? 'prose'))
    .map(({ start, end }) => context.text.slice(start, end))
    .filter((name) => name.length >= LONG_WORD && !/\s/.test(name));
  const forms = [...new Set([...names, ...single.slice(0, MOST_NAMES)].flatMap(formsOf))];
  if (forms.length === 0) return [];
  const pattern = new RegExp(`(?<![a-zæøå0-9])(?:${forms.join('|')})(?![a-zæøå0-9])`, 'gi');
  return matchesOf(context.text.slice(context.start, context.end), pattern).flatMap((match) => {
    const start = context.start + match.index;
    if (/\bbilag[^\n]*$/i.test(context.text.slice(Math.max(context.start, start - 60), start))) return [];
    const end = start + match[0].length;
    // "de familier, der ...": the clause tells which, so it's no name.
    if (/\sde\s/i.test(match[0]) && /^,? (?:der|som)\s/.test(context.text.slice(end, end + 8))) return [];
    const title = titleAt(context, { start, end }, { rule: 'known-name', place: 'prose', confidence: 0.8 });
    return title ? [title] : [];
  });
}

function plain(title: string): string {
  return title.replace(/\s*\([^)]*\)\s*$/, '').trim();
}
