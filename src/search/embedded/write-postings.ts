// What a batch changes in the lists of words: gathered document by document, written once a word and block.
import type { Database } from '../../sqlite/open-database.ts';
import type { DocumentWords } from '../text-fields.ts';
import { writeLengths } from './lengths.ts';
import { blockOf, PostingList, withoutRows } from './posting-list.ts';
import { plucked } from './prepared.ts';

/** The words of a document: the tokens of each passage. */
export type Words = DocumentWords['tokens'];

interface Change {
  /** What the lists hold of the row; null if nothing. */
  readonly before: Words | null;
  after: Words | null;
}

/** Words counted as BM25 counts them: as words and as parts. */
function lengthOf(words: Words): number {
  let length = 0;
  for (const tokens of words) for (const { parts } of tokens) length += 1 + parts.length;
  return length;
}

function distinct(words: Words): ReadonlySet<string> {
  return new Set(words.flatMap((tokens) => tokens.flatMap(({ stem, parts }) => [stem, ...parts])));
}

/** The lists' share of one batch. `put` for every document written or removed, `write` once at the end. */
export class PostingChanges {
  readonly #db: Database;
  readonly #changes = new Map<number, Change>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Whether a row was put before in this batch: what is then stored of it is not in the lists yet. */
  has(row: number): boolean {
    return this.#changes.has(row);
  }

  /** Notes what a row holds from now on. `before` counts only the first time: later the lists are behind. */
  put(row: number, before: Words | null, after: Words | null): void {
    const known = this.#changes.get(row);
    if (known === undefined) this.#changes.set(row, { before, after });
    else known.after = after;
  }

  /** Writes lists and lengths; call it inside the batch's transaction. */
  write(): void {
    this.#remove();
    this.#append();
    const lengths = [...this.#changes].map(
      ([row, { after }]) => [row, after === null ? null : lengthOf(after)] as const,
    );
    writeLengths(this.#db, new Map(lengths));
  }

  #remove(): void {
    const gone = new Map<string, Map<number, Set<number>>>();
    for (const [row, { before }] of this.#changes) {
      for (const word of before === null ? [] : distinct(before)) {
        const blocks = gone.get(word) ?? new Map<number, Set<number>>();
        gone.set(word, blocks.set(blockOf(row), (blocks.get(blockOf(row)) ?? new Set()).add(row)));
      }
    }
    const sql = 'SELECT list FROM postings WHERE term = ? AND block = ?';
    const read = plucked<[string, number], Buffer>(this.#db, sql);
    const update = this.#db.prepare('UPDATE postings SET list = ? WHERE term = ? AND block = ?');
    const remove = this.#db.prepare('DELETE FROM postings WHERE term = ? AND block = ?');
    for (const [word, blocks] of gone) {
      for (const [block, rows] of blocks) {
        const list = read.get(word, block);
        if (list === undefined) continue;
        const kept = withoutRows(block, list, rows);
        if (kept.length === 0) remove.run(word, block);
        else update.run(kept, word, block);
      }
    }
  }

  #append(): void {
    const sql =
      'INSERT INTO postings (term, block, list) VALUES (?, ?, ?) ' +
      'ON CONFLICT (term, block) DO UPDATE SET list = CAST(list || excluded.list AS BLOB)';
    const append = this.#db.prepare(sql);
    for (const [block, lists] of this.#added()) {
      for (const word of [...lists.keys()].sort()) append.run(word, block, lists.get(word)?.bytes());
    }
  }

  /** New postings by block and word. */
  #added(): ReadonlyMap<number, ReadonlyMap<string, PostingList>> {
    const blocks = new Map<number, Map<string, PostingList>>();
    for (const [row, { after }] of this.#changes) {
      if (after === null) continue;
      const lists = blocks.get(blockOf(row)) ?? new Map<string, PostingList>();
      blocks.set(blockOf(row), lists);
      for (const tokens of after) {
        for (const { stem, parts } of tokens) {
          listOf(lists, stem).addWord(row);
          for (const part of parts) listOf(lists, part).addPart(row);
        }
      }
    }
    return blocks;
  }
}

function listOf(lists: Map<string, PostingList>, word: string): PostingList {
  const known = lists.get(word);
  if (known !== undefined) return known;
  const list = new PostingList();
  lists.set(word, list);
  return list;
}
