// `export QUERY`: all hits, streamed, as CSV for a Danish Excel, JSON lines, RIS, BibTeX, CSL-JSON, or its tags as Web Annotations.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import type { ExportFormat } from '../../search/export/export-hits.ts';
import { type CommandFlags, withEngine } from '../command-kit.ts';
import { addSettings, ENGINE_SETTINGS } from '../settings-options.ts';

interface ExportFlags extends CommandFlags {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly literal?: boolean;
  readonly sort: 'relevance' | 'date' | 'title';
}

/** Adds the command. */
export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('take all hits of a query away')
    .argument('<query...>', 'the query')
    .addOption(
      new Option('--format <format>', 'format')
        .choices(['csv', 'jsonl', 'ris', 'bibtex', 'csl-json', 'web-annotation'])
        .default('csv'),
    )
    .addOption(
      new Option('--sort <order>', 'order of hits').choices(['relevance', 'date', 'title']).default('date'),
    )
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--literal', 'take words as words')
    .action(runExport);
  addSettings(command, ENGINE_SETTINGS);
}

async function runExport(words: string[], flags: ExportFlags): Promise<void> {
  const { exportHits } = await import('../../search/export/export-hits.ts');
  const { format, sort, literal = false } = flags;
  await withEngine(flags, async (engine) => {
    const pieces = Readable.from(exportHits(engine, words.join(' '), { format, sort, literal }));
    if (flags.out !== undefined) await pipeline(pieces, createWriteStream(flags.out));
    else await pipeline(pieces, process.stdout, { end: false });
  });
}
