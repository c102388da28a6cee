// Accuracy of kinds, dates and case numbers over documents that are one document.
import type { Document } from '../model/document.ts';
import type { GoldDocument } from './gold-document.ts';

export interface HeaderScores {
  readonly kind: Accuracy;
  readonly date: Accuracy;
  readonly caseNumbers: Accuracy;
}

export interface Accuracy {
  readonly right: number;
  readonly of: number;
  /** `document: found instead of gold`. */
  readonly wrong: readonly string[];
}

/** Where a text was split, its longest part counts. */
export function headerScores(
  found: readonly { gold: GoldDocument; documents: readonly Document[] }[],
): HeaderScores {
  return {
    kind: accuracy(
      found,
      (gold) => gold.kind,
      (document) => document.kind,
    ),
    date: accuracy(
      found,
      (gold) => gold.date ?? '-',
      (document) => document.date ?? '-',
    ),
    caseNumbers: accuracy(
      found,
      (gold) => list(gold.caseNumbers),
      (document) => list(document.caseNumbers),
    ),
  };
}

function accuracy(
  found: readonly { gold: GoldDocument; documents: readonly Document[] }[],
  want: (header: NonNullable<GoldDocument['header']>) => string,
  got: (document: Document) => string,
): Accuracy {
  const rows = found.flatMap(({ gold, documents }) => {
    const longest = [...documents].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    return gold.header
      ? [{ name: gold.name, want: want(gold.header), got: longest ? got(longest) : 'no document' }]
      : [];
  });
  const wrong = rows.filter((row) => row.want !== row.got);
  return {
    right: rows.length - wrong.length,
    of: rows.length,
    wrong: wrong.map((row) => `${row.name}: ${row.got} instead of ${row.want}`),
  };
}

function list(numbers: readonly string[]): string {
  return (
    [...numbers]
      .map((one) => one.toLowerCase())
      .sort()
      .join(' ') || '-'
  );
}
