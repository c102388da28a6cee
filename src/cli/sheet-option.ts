// The option that says how rows are printed.
import { type Command, Option } from 'commander';
import type { Sheet } from '../trace/index.ts';
import { printJson, printText, terminalWidth } from './output.ts';
import type { TableSheet } from './print/fit-table.ts';

export const FORMATS = ['table', 'csv', 'json', 'jsonl', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatFlags {
  readonly format: Format;
  readonly json?: boolean;
}

/** Adds `--format` and `--json`. */
export function addFormat(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'how rows are printed').choices([...FORMATS]).default('table'))
    .option('--json', 'the same as --format json');
}

/** An answer in rows. */
export interface RowsAnswer {
  readonly json: unknown;
  readonly lines: readonly unknown[];
  sheet(): Sheet;
  /** What a terminal shows of the sheet; absent: all of it. */
  table?(): TableSheet;
  /** What is said where there is no row to show. */
  readonly nothing?: string;
}

/** Prints rows as a sheet, fitted to the terminal as a table, or the whole answer as JSON, or `lines` as JSON lines. */
export async function printRows(flags: FormatFlags, answer: RowsAnswer): Promise<void> {
  const format = flags.json ? 'json' : flags.format;
  if (format === 'json') printJson(answer.json);
  else if (format === 'jsonl') for (const line of answer.lines) printJson(line);
  else if (format === 'table') {
    const { fitTable } = await import('./print/fit-table.ts');
    const table = answer.table?.() ?? answer.sheet();
    printText(table.rows.length === 0 ? (answer.nothing ?? 'no rows') : fitTable(table, terminalWidth()));
  } else {
    const { printSheet } = await import('../trace/index.ts');
    printText(printSheet(answer.sheet(), format));
  }
}
