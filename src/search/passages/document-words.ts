// The words of a document as the index has them: passage by passage, with the positions that phrases and NEAR count by.
import { analyze, type Token } from '../analysis/index.ts';
import type { IndexDocument } from '../index-document.ts';

/** One word of a document. `position` counts words and boundaries from 0, as in the index. */
export interface DocumentWord {
  readonly token: Token;
  /** Index in the document's passages. */
  readonly passage: number;
  readonly position: number;
}

const MOST_KEPT = 200;
const kept = new Map<IndexDocument, readonly DocumentWord[]>();

function readWords(document: IndexDocument): readonly DocumentWord[] {
  const words: DocumentWord[] = [];
  let position = 0;
  for (const [passage, { text }] of document.passages.entries()) {
    const { tokens } = analyze(text);
    if (tokens.length === 0) continue;
    if (position > 0) position += 1;
    for (const token of tokens) {
      words.push({ token, passage, position });
      position += 1;
    }
  }
  return words;
}

/** The words of a document in order; the last few documents' are remembered while they are in use. */
export function documentWords(document: IndexDocument): readonly DocumentWord[] {
  const known = kept.get(document);
  if (known !== undefined) return known;
  const words = readWords(document);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(document, words);
  return words;
}
