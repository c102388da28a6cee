// Where a document matches a query: the words of each text node and the mentions of each entity, passage by passage.

import { findsCitation } from '../../reference/provisions/provision-keys.ts';
import type { Token } from '../analysis/index.ts';
import { type DayInterval, dateInterval } from '../date-interval.ts';
import type { TextNode } from '../engine-query.ts';
import type { IndexDocument, IndexMention } from '../index-document.ts';
import type { AskedEntity } from '../query/compiled-query.ts';
import { type DocumentWord, documentWords } from './document-words.ts';

/** What is looked for: text nodes first, then entities; a match names one by its index. */
export interface Wanted {
  readonly nodes: readonly TextNode[];
  readonly entities: readonly AskedEntity[];
}

/** A place that matches. Offsets are into the passage's text. */
export interface PassageMatch {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** Index into nodes, or nodes.length + index into entities. */
  readonly wanted: number;
  /** Only as part of a compound. */
  readonly asPart: boolean;
}

interface Run {
  readonly first: DocumentWord;
  readonly last: DocumentWord;
  readonly asPart: boolean;
}

function standsAt(
  words: readonly DocumentWord[],
  at: number,
  field: 'exact' | 'stem',
  phrase: readonly string[],
): boolean {
  for (let ahead = 0; ahead < phrase.length; ahead += 1) {
    if (words[at + ahead]?.token[field] !== phrase[ahead]) return false;
  }
  return true;
}

function phraseRuns(
  words: readonly DocumentWord[],
  field: 'exact' | 'stem',
  phrase: readonly string[],
): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at + phrase.length <= words.length; at += 1) {
    if (!standsAt(words, at, field, phrase)) continue;
    const [first, last] = [words[at], words[at + phrase.length - 1]];
    if (first?.passage === last?.passage && first && last) runs.push({ first, last, asPart: false });
  }
  return runs;
}

function singles(words: readonly DocumentWord[], fits: (token: Token) => boolean): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word !== undefined && fits(word.token)) runs.push({ first: word, last: word, asPart: false });
  }
  return runs;
}

function wordRuns(words: readonly DocumentWord[], stem: string): readonly Run[] {
  const runs = singles(
    words,
    (token) => token.stem === stem || (token.parts.length > 0 && token.parts.includes(stem)),
  );
  return runs.map((run) => ({ ...run, asPart: run.first.token.stem !== stem }));
}

/** Words between the nearer ends of two runs, boundaries counted. */
function gap(a: Run, b: Run): number {
  const [before, after] = a.first.position < b.first.position ? [a, b] : [b, a];
  return after.first.position - before.last.position - 1;
}

/** Runs of `these` that have one of `others` near; both are in order, so only neighbours are looked at. */
function nearOnes(these: readonly Run[], others: readonly Run[], distance: number): readonly Run[] {
  let from = 0;
  return these.filter((run) => {
    const reach = run.first.position - distance - (others[0] ? spread(others[0]) : 0) - 1;
    while ((others[from]?.first.position ?? Number.POSITIVE_INFINITY) < reach) from += 1;
    for (let at = from; at < others.length; at += 1) {
      const other = others[at];
      if (other === undefined || other.first.position > run.last.position + distance + 1) return false;
      if (gap(run, other) <= distance) return true;
    }
    return false;
  });
}

function spread({ first, last }: Run): number {
  return last.position - first.position;
}

/** The runs of words that match a text node; NEAR gives both sides of each pair. */
function runsOf(words: readonly DocumentWord[], node: TextNode): readonly Run[] {
  switch (node.type) {
    case 'word':
      return wordRuns(words, node.stem);
    case 'phrase':
      return phraseRuns(words, node.field, node.words);
    case 'prefix':
      return singles(words, ({ exact }) => exact.startsWith(node.prefix));
    case 'near': {
      const left = phraseRuns(words, node.field, node.left);
      const right = phraseRuns(words, node.field, node.right);
      return [...nearOnes(left, right, node.distance), ...nearOnes(right, left, node.distance)];
    }
  }
}

function overlaps(mention: IndexMention, days: DayInterval): boolean {
  const own = dateInterval(mention.id);
  return own !== undefined && own.from <= days.to && own.to >= days.from;
}

function isWanted(mention: IndexMention, { type, ids, roles, days }: AskedEntity): boolean {
  if (mention.type !== type) return false;
  if (days !== undefined) return overlaps(mention, days);
  if (roles.length > 0 && (mention.role === undefined || !roles.includes(mention.role))) return false;
  if (ids.length === 0) return true;
  return type === 'citation' ? ids.some((id) => findsCitation(id, mention.id)) : ids.includes(mention.id);
}

/** The passage that holds an offset of the file's text: binary search, as passages are in order. */
function passageAt(document: IndexDocument, offset: number): number {
  let [low, high] = [0, document.passages.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = document.passages[middle];
    if (passage === undefined) return -1;
    if (offset < passage.start) high = middle - 1;
    else if (offset >= passage.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

function mentionMatches(
  document: IndexDocument,
  entity: AskedEntity,
  wanted: number,
): readonly PassageMatch[] {
  return document.mentions
    .filter((mention) => isWanted(mention, entity))
    .flatMap((mention) => {
      const index = passageAt(document, mention.start);
      const passage = document.passages[index];
      if (passage === undefined) return [];
      const end = Math.min(mention.end, passage.end) - passage.start;
      return [{ passage: index, start: mention.start - passage.start, end, wanted, asPart: false }];
    });
}

function compareMatches(a: PassageMatch, b: PassageMatch): number {
  return a.passage - b.passage || a.start - b.start || a.end - b.end || a.wanted - b.wanted;
}

/** Every place of a document that matches, in order of the text. */
export function findMatches(document: IndexDocument, { nodes, entities }: Wanted): readonly PassageMatch[] {
  const words = nodes.length === 0 ? [] : documentWords(document);
  const found = nodes.flatMap((node, wanted) =>
    runsOf(words, node).map(({ first, last, asPart }) => ({
      ...{ passage: first.passage, start: first.token.start, end: last.token.end },
      ...{ wanted, asPart },
    })),
  );
  const mentioned = entities.flatMap((entity, at) => mentionMatches(document, entity, nodes.length + at));
  return [...found, ...mentioned].sort(compareMatches);
}
