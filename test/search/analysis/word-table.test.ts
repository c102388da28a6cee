import { describe, expect, it } from 'vitest';
import { WordTable } from '../../../src/search/analysis/word-table.ts';

function countingTable(): { table: WordTable; made: string[] } {
  const made: string[] = [];
  const table = new WordTable((word) => {
    made.push(word);
    return { exact: word, stem: word, parts: [] };
  });
  return { table, made };
}

describe('a word table', () => {
  it('makes a word once, wherever it stands', () => {
    const { table, made } = countingTable();
    const first = table.find('en kommune', 3, 10);
    expect(table.find('kommune', 0, 7)).toBe(first);
    expect(made).toEqual(['kommune']);
  });

  it('keeps words apart that begin alike', () => {
    const { table, made } = countingTable();
    table.find('kommune', 0, 7);
    table.find('kommune', 0, 6);
    table.find('kommuner', 0, 8);
    expect(made).toEqual(['kommune', 'kommun', 'kommuner']);
  });

  it('answers rightly after it was full and forgot', () => {
    const { table, made } = countingTable();
    for (let i = 0; i < 200_000; i += 1) {
      const word = `w${i}`;
      if (table.find(word, 0, word.length).word !== word) throw new Error(`another word than ${word}`);
    }
    expect(table.find('w0', 0, 2).word).toBe('w0');
    expect(made.filter((word) => word === 'w0')).toHaveLength(2);
  });
});
