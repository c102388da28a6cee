// A matrix as it is answered: the numbers, where each one's rows are to be had, and the rows themselves where they are asked for.
import type { Matrix, MatrixCell, MatrixEntry } from './matrix.ts';

export interface MatrixAnswerCell {
  readonly count: number;
  /** Address of the rows that it counts; absent for 0, and where there are no addresses. */
  readonly rows?: string;
  /** Places in `entries`, where these were asked for. */
  readonly entries?: readonly number[];
}

export interface MatrixAnswer extends Omit<Matrix, 'cells' | 'entries'> {
  readonly cells: readonly (readonly MatrixAnswerCell[])[];
  /** Rows stand once for each number that counts them: much longer than the numbers. */
  readonly entries?: readonly MatrixEntry[];
}

export interface MatrixOptions {
  /** With the rows. */
  readonly rows: boolean;
  /** The address of the rows of one number. */
  readonly addressOf?: (values: { readonly first: string; readonly second: string }) => string;
}

/** The answer. */
export function matrixAnswer(matrix: Matrix, { rows, addressOf }: MatrixOptions): MatrixAnswer {
  const { cells, entries, ...rest } = matrix;
  const cell = ({ count, entries: own }: MatrixCell, first: string, second: string): MatrixAnswerCell => ({
    count,
    ...(addressOf && count > 0 && { rows: addressOf({ first, second }) }),
    ...(rows && { entries: own }),
  });
  return {
    ...rest,
    cells: cells.map((line, i) =>
      line.map((one, j) => cell(one, rest.firstValues[i] ?? '', rest.secondValues[j] ?? '')),
    ),
    ...(rows && { entries }),
  };
}

/** The lines of the answer as JSON lines: its rows, or else its numbers. */
export function matrixLines({ firstValues, secondValues, cells, entries }: MatrixAnswer): readonly unknown[] {
  if (entries) return entries;
  return firstValues.flatMap((first, i) =>
    secondValues.map((second, j) => ({ first, second, ...cells[i]?.[j] })),
  );
}
