// `search QUERY`: documents that answer, each with the passages that show it.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type CommandFlags, withEngine } from '../command-kit.ts';
import { printJson, printText } from '../output.ts';
import { EXIT } from '../report-failure.ts';
import { addSettings, ENGINE_SETTINGS } from '../settings-options.ts';

interface SearchFlags extends CommandFlags {
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

async function runSearch(words: string[], flags: SearchFlags): Promise<void> {
  const { search } = await import('../../search/answer.ts');
  const { searchText } = await import('../print/search-result.ts');
  const { limit, sort, literal = false, explain = false, after } = flags;
  const options = { limit, sort, literal, explain, ...(after !== undefined && { after }) };
  const result = await withEngine(flags, (engine) => search(engine, words.join(' '), options));
  if (flags.json) printJson(result);
  else printText(searchText(result));
  process.exitCode = result.total === 0 ? EXIT.nothing : EXIT.ok;
}

/** A whole number of 0 or more. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('expected a whole number');
  return value;
}
