// `show DOC`: a document's header fields and its text with the tags marked.
import type { Command } from 'commander';
import { type CommandFlags, withStore } from '../command-kit.ts';
import { printJson, printText } from '../output.ts';
import { ARCHIVE_SETTINGS, addSettings } from '../settings-options.ts';

/** Adds the command. */
export function addShow(program: Command): void {
  const command = program
    .command('show')
    .description('print a document with its header fields and its mentions marked')
    .argument('<document>', 'id of the document')
    .option('--json', 'print JSON')
    .option('--plain', 'print the text without marks')
    .action(runShow);
  addSettings(command, ARCHIVE_SETTINGS);
}

async function runShow(id: string, flags: CommandFlags & { readonly plain?: boolean }): Promise<void> {
  const { findDocument } = await import('../../store/find-document.ts');
  const { markedText } = await import('../print/marked-text.ts');
  const tagged = await withStore(flags, (store) => findDocument(store, id));
  if (flags.json) printJson(tagged);
  else printText(flags.plain ? tagged.text : markedText(tagged));
}
