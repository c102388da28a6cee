// The option that says how rows are printed.
import { type Command, Option } from 'commander';
import type { Sheet } from '../trace/index.ts';
import { printJson, printText } from './output.ts';

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

/** Prints rows as a sheet, or the whole answer as JSON, or `lines` as JSON lines. */
export async function printRows(
  flags: FormatFlags,
  what: { sheet: () => Sheet; json: unknown; lines: readonly unknown[] },
): Promise<void> {
  const { printSheet } = await import('../trace/index.ts');
  const format = flags.json ? 'json' : flags.format;
  if (format === 'json') printJson(what.json);
  else if (format === 'jsonl') for (const line of what.lines) printJson(line);
  else printText(printSheet(what.sheet(), format));
}
