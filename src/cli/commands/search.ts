// `search QUERY`: documents that answer, each with the passages that show it.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { printJson, printText } from '../output.ts';
import { EXIT } from '../report-failure.ts';
import { addSettings, ENGINE_SETTINGS, settingsOf } from '../settings-options.ts';

interface SearchFlags {
  readonly json?: boolean;
  readonly limit: number;
  readonly after?: string;
  readonly sort: 'relevance' | 'date' | 'title';
  readonly literal?: boolean;
  readonly explain?: boolean;
}

/** Adds the command. */
export function addSearch(program: Command): void {
  const command = program
    .command('search')
    .description(
      'find documents: plain words, "phrases", AND OR NOT, NEAR/n, word*, fields such as lov:, kommune:, udfald:',
    )
    .argument('<query...>', 'the query; several words are one query')
    .option('--json', 'print JSON')
    .option('--limit <n>', 'hits to print', wholeNumber, 20)
    .option('--after <cursor>', 'go on after this cursor (`next` of the answer before)')
    .addOption(
      new Option('--sort <order>', 'order of hits')
        .choices(['relevance', 'date', 'title'])
        .default('relevance'),
    )
    .option(
      '--literal',
      'take words as words: no municipality, provision, outcome, network or year is understood',
    )
    .option('--explain', 'say which words and entities matched with which weight')
    .action(runSearch);
  addSettings(command, ENGINE_SETTINGS);
}

async function runSearch(words: string[], flags: SearchFlags & Record<string, unknown>): Promise<void> {
  const { openEngine } = await import('../../jobs/open-engine.ts');
  const { search } = await import('../../search/answer.ts');
  const { searchText } = await import('../print/search-result.ts');
  const engine = await openEngine(settingsOf(flags));
  try {
    const result = await search(engine, words.join(' '), {
      limit: flags.limit,
      sort: flags.sort,
      literal: flags.literal ?? false,
      explain: flags.explain ?? false,
      ...(flags.after !== undefined && { after: flags.after }),
    });
    if (flags.json) printJson(result);
    else printText(searchText(result));
    process.exitCode = result.total === 0 ? EXIT.nothing : EXIT.ok;
  } finally {
    await engine.close();
  }
}

/** A whole number of 0 or more. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('expected a whole number');
  return value;
}
