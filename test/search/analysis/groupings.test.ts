import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/search/analysis/stem.ts';
import { readSections } from './marked-words.ts';

interface Group {
  readonly half: string;
  readonly words: readonly string[];
  /** The stem that most of its words have. */
  readonly stem: string;
}

function commonest(stems: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function readGroups(): Group[] {
  return [...readSections('./groupings.txt')].flatMap(([half, lines]) =>
    lines.map((line) => {
      const words = line.split(' ');
      return { half, words, stem: commonest(words.map(stem)) };
    }),
  );
}

const groups = readGroups();

/** Which groups have a word with this stem. */
const owners = new Map<string, Set<Group>>();
for (const group of groups) {
  for (const word of group.words) owners.set(stem(word), (owners.get(stem(word)) ?? new Set()).add(group));
}

/** Words that are not with their group, or are with another one too. */
function misses(half: string): string[] {
  return groups
    .filter((group) => group.half === half)
    .flatMap((group) =>
      group.words.filter((word) => stem(word) !== group.stem || owners.get(stem(word))?.size !== 1),
    );
}

describe('marked words', () => {
  it('are more than 2,000, each marked once', () => {
    const words = groups.flatMap((group) => group.words);
    expect(words.length).toBeGreaterThan(2_000);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(['tuned on', 'set aside'])(
    '%s: at least 97 %% have the stem of their group and of no other',
    (half) => {
      const count = groups.filter((group) => group.half === half).flatMap((group) => group.words).length;
      const wrong = misses(half);
      expect(1 - wrong.length / count, wrong.join(' ')).toBeGreaterThanOrEqual(0.97);
    },
  );
});
