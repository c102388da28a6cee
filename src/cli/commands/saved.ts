// `saved add|list|run|remove`: searches kept by name, and what is new since they were run last.
import type { Command } from 'commander';
import { NotFoundError } from '../../model/errors.ts';
import type { SavedQuestion, SavedSearch } from '../../search/saved-search.ts';
import type { Store } from '../../store/index.ts';
import { type CommandFlags, jobsOf, withEngine, withStore } from '../command-kit.ts';
import { printJson, printText, table } from '../output.ts';
import { addSettings, ENGINE_SETTINGS, JOB_SETTINGS } from '../settings-options.ts';

/** Adds the command with its four verbs. */
export function addSaved(program: Command): void {
  const group = program
    .command('saved')
    .description('searches kept by name, and what is new since last time');
  const add = group
    .command('add')
    .description('keep a search')
    .argument('<name>')
    .argument('<query...>')
    .option('--literal', 'take words as words')
    .option('--json', 'print JSON')
    .action(runAdd);
  const run = group
    .command('run')
    .description('run one again: what came, what went')
    .argument('<name>')
    .option('--json', 'print JSON')
    .action(runAgain);
  const list = group.command('list').description('list them').option('--json', 'print JSON').action(runList);
  const remove = group.command('remove').description('give one up').argument('<name>').action(runRemove);
  for (const command of [add, run, remove]) addSettings(command, JOB_SETTINGS);
  addSettings(list, ENGINE_SETTINGS);
}

async function runAdd(
  name: string,
  words: string[],
  flags: CommandFlags & { readonly literal?: boolean },
): Promise<void> {
  await ask(name, { query: words.join(' '), literal: flags.literal ?? false }, { flags, before: undefined });
}

async function runAgain(name: string, flags: CommandFlags): Promise<void> {
  const before = await withStore(flags, (store) => find(store, name));
  await ask(name, before, { flags, before });
}

async function ask(
  name: string,
  question: SavedQuestion,
  run: { flags: CommandFlags; before: SavedSearch | undefined },
): Promise<void> {
  const { runSavedSearch } = await import('../../search/saved-search.ts');
  const { now, came, went } = await withEngine(run.flags, (engine) =>
    runSavedSearch(engine, question, run.before),
  );
  await write(run.flags, (store) => store.savedSearches.put(name, now));
  if (run.flags.json) return printJson({ name, ...now, came, went });
  printText(
    [
      `${name}: ${now.count} documents, ${came.length} came, ${went.length} went`,
      ...came.map((id) => `  + ${id}`),
      ...went.map((id) => `  - ${id}`),
    ].join('\n'),
  );
}

async function runList(flags: CommandFlags): Promise<void> {
  const saved = (await withStore(flags, (store) => store.savedSearches.list())) as {
    name: string;
    value: SavedSearch;
  }[];
  if (flags.json) return printJson({ saved: saved.map(({ name, value }) => ({ name, ...value })) });
  printText(
    saved.length === 0
      ? 'no saved searches'
      : table([
          ['name', 'documents', 'query'],
          ...saved.map(({ name, value }) => [name, String(value.count), value.query]),
        ]),
  );
}

async function runRemove(name: string, flags: CommandFlags): Promise<void> {
  await withStore(flags, (store) => find(store, name));
  await write(flags, (store) => store.savedSearches.remove(name));
}

function find(store: Store, name: string): SavedSearch {
  const found = store.savedSearches.get(name);
  if (found !== undefined) return found as SavedSearch;
  const names = store.savedSearches.list().map((one) => one.name);
  throw new NotFoundError(
    'no-saved-search',
    `${name}: no search is saved under this name; there are ${names.join(', ') || 'none'}`,
  );
}

/** Writes under the archive's lock. */
async function write(flags: CommandFlags, work: (store: Store) => unknown): Promise<void> {
  const { runJob } = await import('../../jobs/index.ts');
  await runJob(await jobsOf(flags), { job: 'saved', engine: false }, async ({ store }) => work(store));
}
