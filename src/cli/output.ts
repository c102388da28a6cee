// Writes answers to standard output. A reader that has gone away (`| head`) ends the program quietly.

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** One line of JSON. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Words for people; a line break is added if there is none. */
export function printText(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** True where a person reads along: colours and progress lines make sense. */
export function isTerminal(): boolean {
  return process.stdout.isTTY === true;
}

/** Characters on a line of the terminal; where there is none, as many as a page has. */
export function terminalWidth(): number {
  const told = process.stdout.columns ?? Number(process.env.COLUMNS);
  return Number.isInteger(told) && told >= 40 ? told : 100;
}

/** A table with aligned columns, the first line its heading; long cells are cut by `…` at `width` characters. */
export function table(rows: readonly (readonly string[])[], width = 60): string {
  const cut = rows.map((row) => row.map((cell) => shorten(cell.replace(/\s+/g, ' '), width)));
  const widths = (cut[0] ?? []).map((_, column) => Math.max(...cut.map((row) => row[column]?.length ?? 0)));
  return cut
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
