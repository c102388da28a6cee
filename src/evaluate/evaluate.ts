// Evaluates a tagger on folders of marked documents. Knows no tagger: it is handed in.
import type { Document, DocumentKind } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import { MENTION_TYPES } from '../model/mention.ts';
import type { GoldDocument } from './gold-document.ts';
import { type HeaderScores, headerScores } from './headers.ts';
import { garble } from './noise.ts';
import { readGold } from './read-gold.ts';
import { addScores, f1, NOTHING, type Score } from './score.ts';
import { type Tally, tallyUp } from './tally.ts';

/** What a tagger makes of a plain text: offsets into the text as given. */
export type TagText = (
  text: string,
  name: string,
) => { readonly documents: readonly Document[]; readonly mentions: readonly Mention[] };

export interface EvaluateOptions {
  /** Share of characters garbled, 0-1; default 0. */
  readonly noise?: number;
  /** Of the noise; default 1. */
  readonly seed?: number;
}

export interface Evaluation {
  readonly folder: string;
  readonly documents: number;
  readonly tally: Tally;
  readonly headers: HeaderScores;
  /** All types together. */
  readonly micro: Score;
  /** Mean F1 of the types that occur. */
  readonly macro: number | null;
  readonly byKind: ReadonlyMap<DocumentKind | 'bundle', Score>;
  /** CPR numbers of the gold that can be read in what the tagger gave back. */
  readonly leaks: number;
}

/** Tags every document of a folder and compares. */
export function evaluate(folder: string, tag: TagText, options: EvaluateOptions = {}): Evaluation {
  const { noise = 0, seed = 1 } = options;
  const found = readGold(folder).map((gold) => {
    const text = noise > 0 ? garble(gold.text, { rate: noise, seed, name: gold.name }) : gold.text;
    return { gold: { ...gold, text }, ...tag(text, gold.name) };
  });
  const tally = tallyUp(found);
  const scores = MENTION_TYPES.map((type) => tally.rows[type]);
  const figures = scores.map(f1).filter((one) => one !== null);
  return {
    folder,
    documents: found.length,
    tally,
    headers: headerScores(found),
    micro: scores.reduce(addScores, NOTHING),
    macro: figures.length === 0 ? null : figures.reduce((sum, one) => sum + one, 0) / figures.length,
    byKind: byKind(found, tally),
    leaks: found.reduce((sum, one) => sum + leaksIn(one), 0),
  };
}

function byKind(found: readonly { gold: GoldDocument }[], tally: Tally): Map<DocumentKind | 'bundle', Score> {
  const kinds = new Map<DocumentKind | 'bundle', Score>();
  for (const { gold } of found) {
    const kind = gold.header?.kind ?? 'bundle';
    kinds.set(kind, addScores(kinds.get(kind) ?? NOTHING, tally.documents.get(gold.name) ?? NOTHING));
  }
  return new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function leaksIn(one: {
  gold: GoldDocument;
  documents: readonly Document[];
  mentions: readonly Mention[];
}): number {
  const numbers = one.gold.marks
    .filter((mark) => mark.type === 'cpr')
    .map((mark) => (mark.values[0] ?? '').replace(/\D/g, ''));
  const given = JSON.stringify([one.documents, one.mentions]).replace(/[\s.–-]/g, '');
  return numbers.filter((number) => given.includes(number)).length;
}
