// Answers as JSON: whole, or a line a row.

/** One JSON text, indented. */
export function toJson(answer: unknown): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** One line a row, so that a stream can be cut anywhere between two. */
export function toJsonLines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
