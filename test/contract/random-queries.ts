// Random trees and filters over the words and values of given documents. Seeded: the same seed asks the same.
import { tokenize } from '../../src/search/analysis/index.ts';
import type { FacetFilter, SortOrder } from '../../src/search/contract.ts';
import type { EngineNode, TextNode } from '../../src/search/engine-query.ts';
import type { IndexDocument } from '../../src/search/index-document.ts';
import { FACET_FIELDS, KEY_FIELDS } from '../../src/search/schema.ts';

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface RandomQuery {
  readonly tree: EngineNode;
  readonly filters: readonly FacetFilter[];
  readonly sort: SortOrder;
}

/** Makes one query after the other. */
export function randomQueries(documents: readonly IndexDocument[], seed: number): () => RandomQuery {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const texts = documents
    .flatMap(({ passages }) => passages.map(({ text }) => tokenize(text)))
    .filter((words) => words.length > 3);
  const token = () => pick(pick(texts));
  const run = (length: number) => {
    const words = pick(texts);
    return words.slice(below(Math.max(1, words.length - length)), words.length).slice(0, length);
  };

  function near(): TextNode {
    const field = random() < 0.5 ? 'exact' : 'stem';
    const words = run(8).map((each) => each[field]);
    const [first = 'alfa', ...rest] = words;
    const second = rest.findLast((word) => word !== first) ?? 'beta';
    return { type: 'near', field, left: [first], right: [second], distance: below(21) };
  }

  function word(): TextNode {
    const { stem, parts } = token();
    if (random() < 0.06) return { type: 'word', stem: 'xylofon' };
    return { type: 'word', stem: parts.length > 0 && random() < 0.5 ? pick(parts) : stem };
  }

  function text(): TextNode {
    const kind = random();
    if (kind < 0.55) return word();
    if (kind < 0.7)
      return { type: 'phrase', field: 'exact', words: run(1 + below(3)).map(({ exact }) => exact) };
    if (kind < 0.78)
      return { type: 'phrase', field: 'stem', words: run(1 + below(2)).map(({ stem }) => stem) };
    return kind < 0.9
      ? {
          type: 'prefix',
          prefix: token()
            .exact.slice(0, 2 + below(4))
            .padEnd(2, 'e'),
        }
      : near();
  }

  function keys(): EngineNode {
    const field = pick(KEY_FIELDS);
    const values = Array.from({ length: 1 + below(2) }, () =>
      pick(pick(documents).keys[field].concat('nothing')),
    );
    return { type: 'keys', field, values };
  }

  function dates(): EngineNode {
    const year = 2012 + below(9);
    return {
      type: 'dates',
      from: `${year}-0${1 + below(9)}-01`,
      to: `${year + below(2)}-12-${10 + below(20)}`,
    };
  }

  function best(): EngineNode {
    const words = Array.from({ length: 1 + below(5) }, word);
    return {
      type: 'best',
      words,
      atLeast: 1 + below(words.length),
      also: Array.from({ length: below(2) }, word),
    };
  }

  function node(depth: number): EngineNode {
    const kind = random();
    if (depth > 0 && kind < 0.45) {
      const nodes = Array.from({ length: 2 + below(2) }, () => node(depth - 1));
      return { type: kind < 0.25 ? 'and' : 'or', nodes };
    }
    if (depth > 0 && kind < 0.53) return { type: 'not', node: node(depth - 1) };
    if (kind < 0.62) return keys();
    if (kind < 0.66) return dates();
    return kind < 0.76 ? best() : text();
  }

  function filter(): FacetFilter {
    const field = pick(FACET_FIELDS);
    return { field, values: Array.from({ length: 1 + below(2) }, () => pick(pick(documents).keys[field])) };
  }

  return () => ({
    tree: node(3),
    filters: Array.from({ length: random() < 0.6 ? 0 : 1 + below(2) }, filter),
    sort: pick(['relevance', 'relevance', 'date', 'title']),
  });
}
