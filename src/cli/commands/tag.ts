// `tag FILE`: one file to its documents and mentions; no archive is read or written.
import type { Command } from 'commander';

/** Adds the command. */
export function addTag(program: Command): void {
  program
    .command('tag')
    .description('show the documents and mentions of one file, without an archive')
    .argument('<file>', 'the file')
    .option('--json', 'print JSON')
    .option('--no-ocr', 'do not read pages without text by OCR')
    .action(async (file: string, options: { json?: boolean; ocr: boolean }) => {
      const { tagFile } = await import('../../jobs/tag-file.ts');
      const { printTagged } = await import('../print/tagged.ts');
      printTagged(await tagFile(file, { ocr: options.ocr }), { json: options.json ?? false });
    });
}
