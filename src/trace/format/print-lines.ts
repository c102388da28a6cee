// Answers as JSON lines.

/** One line a row, so that a stream can be cut anywhere between two. */
export function toJsonLines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
