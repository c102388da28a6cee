// `evaluate`: how good the tags are on marked documents, and what a change of rules won and lost.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { printJson, printText } from '../output.ts';
import { wholeNumber } from './search.ts';

interface EvaluateFlags {
  readonly json?: boolean;
  readonly noise: number;
  readonly seed: number;
  readonly errors: number;
  readonly baseline?: string;
  readonly saveBaseline?: string;
}

/** Adds the command. */
export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('precision, recall and F1 on documents marked by hand')
    .argument('[folder...]', 'folders of NAME.ann.txt and NAME.facts.json', [
      'fixtures/gold/dev',
      'fixtures/gold/more',
      'fixtures/gold/test',
      'fixtures/gold/others',
      'fixtures/gold/wide-a',
      'fixtures/gold/wide-b',
      'fixtures/gold/wide-c',
      'fixtures/gold/wide-d',
      'fixtures/gold/wide-e',
    ])
    .option('--noise <share>', 'garble this share of the characters as a scan does', share, 0)
    .option('--seed <n>', 'seed of the noise', wholeNumber, 1)
    .option('--errors <n>', 'list the first n misses and false alarms of every row', wholeNumber, 0)
    .option('--baseline <file>', 'print what was won and lost since this baseline')
    .option('--save-baseline <file>', 'write a baseline')
    .option('--json', 'print JSON')
    .action(runEvaluate);
}

async function runEvaluate(folders: string[], flags: EvaluateFlags): Promise<void> {
  const { baselineOf, changesSince, evaluate } = await import('../../evaluate/index.ts');
  const { textTagger } = await import('../../jobs/tag-text.ts');
  const { evaluationText } = await import('../print/evaluation.ts');
  const tag = textTagger();
  const evaluations = folders.map((folder) => evaluate(folder, tag, flags));
  if (flags.json)
    printJson(
      evaluations.map((one) => ({
        ...one,
        byKind: Object.fromEntries(one.byKind),
        tally: {
          ...one.tally,
          documents: Object.fromEntries(one.tally.documents),
          flipped: Object.fromEntries(one.tally.flipped),
        },
      })),
    );
  else printText(evaluations.map((one) => evaluationText(one, flags)).join('\n\n'));
  if (flags.baseline !== undefined && existsSync(flags.baseline)) {
    const { gains, losses } = changesSince(JSON.parse(readFileSync(flags.baseline, 'utf8')), evaluations);
    printText(
      [
        '',
        `won: ${gains.length}`,
        ...gains.map((one) => `  + ${one}`),
        `lost: ${losses.length}`,
        ...losses.map((one) => `  - ${one}`),
      ].join('\n'),
    );
  }
  if (flags.saveBaseline !== undefined)
    writeFileSync(flags.saveBaseline, `${JSON.stringify(baselineOf(evaluations), null, 1)}\n`);
}

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('expected a share between 0 and 1');
  return value;
}
