// `kwic QUERY`: every occurrence in its line, words left and right.
import { type Command, Option } from 'commander';
import type { KwicGroup, KwicSort } from '../../search/kwic/kwic-order.ts';
import { type CommandFlags, withEngine } from '../command-kit.ts';
import { printJson, printText } from '../output.ts';
import { EXIT } from '../report-failure.ts';
import { addSettings, ENGINE_SETTINGS } from '../settings-options.ts';
import { wholeNumber } from './search.ts';

interface KwicFlags extends CommandFlags {
  readonly words: number;
  readonly sort: KwicSort;
  readonly group?: KwicGroup;
  readonly sample?: number;
  readonly seed: number;
  readonly csv?: boolean;
  readonly literal?: boolean;
}

/** Adds the command. */
export function addKwic(program: Command): void {
  const command = program
    .command('kwic')
    .description('every occurrence of a query in its line')
    .argument('<query...>', 'the query; lov:"serviceloven § 83" gives the lines of an entity')
    .option('--words <n>', 'words left and right', wholeNumber, 8)
    .addOption(
      new Option('--sort <order>', 'order of lines')
        .choices(['text', 'left', 'right', 'date', 'municipality'])
        .default('text'),
    )
    .addOption(
      new Option('--group <by>', 'lines of one value together').choices([
        'match',
        'left',
        'right',
        'document',
        'municipality',
        'year',
        'kind',
      ]),
    )
    .option('--sample <n>', 'draw n lines', wholeNumber)
    .option('--seed <n>', 'seed of the sample', wholeNumber, 1)
    .option('--literal', 'take words as words')
    .option('--csv', 'print CSV')
    .option('--json', 'print JSON')
    .action(runKwic);
  addSettings(command, ENGINE_SETTINGS);
}

async function runKwic(words: string[], flags: KwicFlags): Promise<void> {
  const { kwic } = await import('../../search/kwic/kwic.ts');
  const { kwicCsv } = await import('../../search/export/kwic-csv.ts');
  const { kwicText } = await import('../print/kwic-lines.ts');
  const { sort, group, sample, seed, literal = false } = flags;
  const options = {
    words: flags.words,
    sort,
    seed,
    literal,
    ...(group !== undefined && { group }),
    ...(sample !== undefined && { sample }),
  };
  const result = await withEngine(flags, (engine) => kwic(engine, words.join(' '), options));
  if (flags.json) printJson(result);
  else if (flags.csv) for (const piece of kwicCsv(result.lines)) process.stdout.write(piece);
  else printText(kwicText(result));
  process.exitCode = result.total === 0 ? EXIT.nothing : EXIT.ok;
}
