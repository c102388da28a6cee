// CSV as a Danish Excel opens it: semicolons, a byte order mark, decimal commas, CRLF, and no cell that runs as a formula.

/** Goes before the first row, else Excel reads UTF-8 as Windows-1252. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Excel and LibreOffice run what begins so. Leading blanks are skipped by some of them. */
const RUNS = /^[\s\u00A0]*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20|%]/;
const NEEDS_QUOTES = /[;"\r\n]|^\s|\s$/;

function textCell(text: string): string {
  const plain = text.replace(/\u0000/g, '');
  const safe = RUNS.test(plain) ? `'${plain}` : plain;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A value of a cell. Numbers get a decimal comma and at most 4 decimals; null is an empty cell. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return textCell(value);
  return String(Math.round(value * 10_000) / 10_000).replace('.', ',');
}

/** One row with its line end. */
export function csvRow(values: readonly (string | number | null)[]): string {
  return `${values.map(csvCell).join(';')}\r\n`;
}
