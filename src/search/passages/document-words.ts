// The words of a document as the index has them: passage by passage, with the positions that phrases and NEAR count by.
import { type Token, tokenize } from '../analysis/index.ts';
import type { IndexDocument } from '../index-document.ts';

/** One word of a document. `position` counts words and boundaries from 0, as in the index. */
export interface DocumentWord {
  readonly token: Token;
  /** Index in the document's passages. */
  readonly passage: number;
  readonly position: number;
}

/** Words of all documents that are remembered together; bounds memory at some 50 MB. */
const MOST_KEPT = 300_000;
const kept = new Map<string, readonly DocumentWord[]>();
let wordsKept = 0;

/** Equal for two readings of one stored document; another text or other passages give another name. */
function nameOf(document: IndexDocument): string {
  const { id, keys, passages } = document;
  const places = passages.reduce((sum, { start, end }) => (Math.imul(sum, 31) + start * 7 + end) | 0, 0);
  return [id, ...keys['copy-key'], ...keys.file, passages.length, places].join(' ');
}

function readWords(document: IndexDocument): readonly DocumentWord[] {
  const words: DocumentWord[] = [];
  let position = 0;
  for (const [passage, { text }] of document.passages.entries()) {
    const tokens = tokenize(text);
    if (tokens.length === 0) continue;
    if (position > 0) position += 1;
    for (const token of tokens) {
      words.push({ token, passage, position });
      position += 1;
    }
  }
  return words;
}

function forget(): void {
  for (const [name, words] of kept) {
    if (wordsKept <= MOST_KEPT) return;
    kept.delete(name);
    wordsKept -= words.length;
  }
}

/** The words of a document in order. Those of the last documents are remembered: a page asked again is not read again. */
export function documentWords(document: IndexDocument): readonly DocumentWord[] {
  const name = nameOf(document);
  const known = kept.get(name);
  if (known !== undefined) return known;
  const words = readWords(document);
  if (words.length > MOST_KEPT / 4) return words;
  kept.set(name, words);
  wordsKept += words.length;
  forget();
  return words;
}
