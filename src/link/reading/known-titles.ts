// Titles of other papers' outcome lists and applications where a text has them word for word, and no tagger could know them.
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TaggedDocument } from '../../model/stages.ts';
import { danishSlug } from '../../reference/name-slug.ts';
import { stemOf } from '../key/stem.ts';
import { isGeneric, titleKey } from '../key/title-key.ts';
import { linkRules } from '../params.ts';

/** Rule of the mentions made here. */
export const KNOWN_TITLE_RULE = 'link/known-title@1';
/** Below what a tagger says of itself: the words are certain, that they are meant as a title is not. */
const CONFIDENCE = 0.6;

interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** A finder of titles in texts. */
export type FindKnownTitles = (tagged: TaggedDocument) => Mention[];

const WORD = /[a-zæøåéäöü0-9]+/gi;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((found) => ({
    stem: stemOf(found[0].toLowerCase()),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** A finder of `titles`: only those long enough to be no ordinary phrase, longest first. */
export function knownTitles(titles: readonly string[]): FindKnownTitles {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const title of [...new Set(titles)].sort()) {
    const stems = wordsOf(title).map(({ stem }) => stem);
    const [first] = stems;
    if (first !== undefined && isTelling(title)) byFirst.set(first, [...(byFirst.get(first) ?? []), stems]);
  }
  for (const own of byFirst.values()) own.sort((a, b) => b.length - a.length);
  return (tagged) => findIn(tagged, byFirst);
}

function isTelling(title: string): boolean {
  const { length, stems, sureLength } = linkRules.knownTitle;
  const telling = titleKey(title).stems.filter((stem) => !isGeneric(stem)).length;
  return title.length >= sureLength ? telling > 0 : title.length >= length && telling >= stems;
}

function findIn(
  { document, text, mentions }: TaggedDocument,
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>,
): Mention[] {
  const words = wordsOf(text);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const stems = byFirst
      .get(words[at]?.stem ?? '')
      ?.find((own) => own.every((stem, step) => words[at + step]?.stem === stem));
    const [first, last] = [words[at], words[at + (stems?.length ?? 1) - 1]];
    if (!stems || !first || !last) continue;
    const span = { start: document.start + first.start, end: document.start + last.end };
    at += stems.length - 1;
    if (mentions.some((one) => overlaps(one, span) && !isPartOf(one, span))) continue;
    const surface = text.slice(first.start, last.end);
    found.push({
      type: 'trial',
      id: danishSlug(surface),
      ...span,
      surface,
      page: pageOf(document, span.start),
      confidence: CONFIDENCE,
      rule: KNOWN_TITLE_RULE,
    });
  }
  return found;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A title that a tagger cut short, at a broken line for one: the whole one takes its place. */
function isPartOf(mention: Mention, { start, end }: Span): boolean {
  const { type } = mention;
  return (
    type === 'trial' &&
    start <= mention.start &&
    mention.end <= end &&
    mention.end - mention.start < end - start
  );
}

/** A document with the titles found in it; those that are part of a found one are taken out. */
export function withKnownTitles(tagged: TaggedDocument, find: FindKnownTitles): TaggedDocument {
  const more = find(tagged);
  if (more.length === 0) return tagged;
  const kept = tagged.mentions.filter((mention) => !more.some((one) => isPartOf(mention, one)));
  return { ...tagged, mentions: [...kept, ...more] };
}

function pageOf(document: TaggedDocument['document'], start: number): number {
  return document.passages.findLast((passage) => passage.start <= start)?.page ?? document.pages.first;
}
