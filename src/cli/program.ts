// The program and its commands, in the order in which people meet them. The one place that imports commander.
import { Command } from 'commander';
import { addCopies } from './commands/copies.ts';
import { addCorrect } from './commands/correct.ts';
import { addDeadLetters } from './commands/dead-letters.ts';
import { addDoctor } from './commands/doctor.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addExport } from './commands/export.ts';
import { addForget } from './commands/forget.ts';
import { addIndexCommands } from './commands/index-commands.ts';
import { addIngest } from './commands/ingest.ts';
import { addKwic } from './commands/kwic.ts';
import { addRuns } from './commands/runs.ts';
import { addSaved } from './commands/saved.ts';
import { addSearch } from './commands/search.ts';
import { addServe } from './commands/serve.ts';
import { addShow } from './commands/show.ts';
import { addStatus } from './commands/status.ts';
import { addTag } from './commands/tag.ts';
import { addTrace } from './commands/trace.ts';
import { addTrials } from './commands/trials.ts';
import { addVerify } from './commands/verify.ts';
import { packageVersion } from './package-version.ts';

/** In the order in which people meet them. */
const COMMANDS = [
  addIngest,
  addSearch,
  addTrace,
  addTrials,
  addShow,
  addKwic,
  addExport,
  addSaved,
  addCorrect,
  addServe,
  addTag,
  addStatus,
  addDeadLetters,
  addIndexCommands,
  addForget,
  addVerify,
  addCopies,
  addRuns,
  addDoctor,
  addEvaluate,
];

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
  for (const add of COMMANDS) add(program);
  return program;
}
