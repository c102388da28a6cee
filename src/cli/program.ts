// The program and its commands, in the order in which people meet them. The one place that imports commander.
import { Command } from 'commander';
import { addEvaluate } from './commands/evaluate.ts';
import { addIngest } from './commands/ingest.ts';
import { addSearch } from './commands/search.ts';
import { addServe } from './commands/serve.ts';
import { addTag } from './commands/tag.ts';
import { packageVersion } from './package-version.ts';

/** The whole program; `parseAsync` runs one command. Usage errors are thrown, not printed and exited on. */
export function buildProgram(): Command {
  const program = new Command('trial-archive')
    .description(
      'An archive of the Danish frikommuneforsøg: ingest papers, search them, trace provisions to trials and outcomes.',
    )
    .version(packageVersion(), '-V, --version')
    .exitOverride()
    .showHelpAfterError('(add --help for what is possible)')
    .configureHelp({ sortSubcommands: false });
  for (const add of [addIngest, addTag, addSearch, addServe, addEvaluate]) add(program);
  return program;
}
