// `correct …`: people's word against the rules. Kept, applied last, shown as theirs, and taken back by `correct withdraw`.
import { type Argument, type Command, createArgument, Option } from 'commander';
import type { CorrectionAction } from '../../model/correction.ts';
import { StopError } from '../../model/errors.ts';
import type { Anchor } from '../../model/evidence.ts';
import { CITATION_ROLES, type CitationRole, MENTION_TYPES, type MentionType } from '../../model/mention.ts';
import { type CommandFlags, jobsOf, withStore } from '../command-kit.ts';
import { printJson, printText, table } from '../output.ts';
import { ARCHIVE_SETTINGS, addSettings, JOB_SETTINGS, settingsOf } from '../settings-options.ts';

interface WordFlags extends CommandFlags {
  readonly by: string;
  readonly because: string;
}

/** Adds the command with its verbs. PLACE is `DOCUMENT:START-END`, offsets into the file's text as every output gives them. */
export function addCorrect(program: Command): void {
  const group = program
    .command('correct')
    .description(
      'say that a rule is wrong: rename, merge, split trials, reject a link, change a mention or header field',
    );
  const verb: AddVerb = (name, about) =>
    addSettings(addWord(group.command(name).description(about)), [...JOB_SETTINGS, 'workers']);
  addTrialVerbs(verb);
  addHeaderVerb(verb);
  addMentionVerbs(verb);
  addCareVerbs(group);
}

/** Adds a verb that keeps a person's word. */
type AddVerb = (name: string, about: string) => Command;

function addTrialVerbs(verb: AddVerb): void {
  verb('rename', 'give a trial another title')
    .argument('<trial>')
    .argument('<title>')
    .action((trial: string, title: string, flags: WordFlags) =>
      keep(flags, () => ({ kind: 'rename-trial', trial, title })),
    );
  verb('merge', 'two trials are one')
    .argument('<into>')
    .argument('<from>')
    .action((into: string, from: string, flags: WordFlags) =>
      keep(flags, () => ({ kind: 'merge-trials', into, from })),
    );
  verb('split', 'the titles at these places are a trial of their own')
    .argument('<trial>')
    .argument('<title>')
    .argument('<place...>')
    .action((trial: string, title: string, places: string[], flags: WordFlags) =>
      keep(flags, (anchor) => ({ kind: 'split-trial', trial, title, mentions: places.map(anchor) })),
    );
  verb('reject', 'what stands at this place does not belong to the trial')
    .argument('<trial>')
    .argument('<place>')
    .action((trial: string, place: string, flags: WordFlags) =>
      keep(flags, (anchor) => ({ kind: 'reject-link', trial, anchor: anchor(place) })),
    );
}

function addHeaderVerb(verb: AddVerb): void {
  verb('header', 'set a header field; without a value it is empty')
    .argument('<document>')
    .addArgument(createArgument('<field>').choices(['kind', 'title', 'date', 'sender']))
    .argument('[value]')
    .action(
      (
        document: string,
        field: 'kind' | 'title' | 'date' | 'sender',
        value: string | undefined,
        flags: WordFlags,
      ) => keep(flags, () => ({ kind: 'set-header', document, field, value: value ?? null })),
    );
}

function addMentionVerbs(verb: AddVerb): void {
  verb('add', 'a mention that the rules did not find')
    .argument('<place>')
    .addArgument(typeArgument())
    .argument('<id>')
    .addOption(roleOption())
    .action((place: string, type: MentionType, id: string, flags: WordFlags & { role?: CitationRole }) =>
      keep(flags, (anchor) => ({
        kind: 'add-mention',
        anchor: anchor(place),
        mention: { type, id, ...(flags.role && { role: flags.role }) },
      })),
    );
  verb('change', 'another id or role for a mention')
    .argument('<place>')
    .addArgument(typeArgument())
    .option('--id <id>')
    .addOption(roleOption())
    .action((place: string, type: MentionType, flags: WordFlags & { id?: string; role?: CitationRole }) =>
      keep(flags, (anchor) => ({
        kind: 'change-mention',
        anchor: anchor(place),
        type,
        to: { ...(flags.id !== undefined && { id: flags.id }), ...(flags.role && { role: flags.role }) },
      })),
    );
  verb('remove', 'a mention that is none')
    .argument('<place>')
    .addArgument(typeArgument())
    .action((place: string, type: MentionType, flags: WordFlags) =>
      keep(flags, (anchor) => ({ kind: 'remove-mention', anchor: anchor(place), type })),
    );
}

/** What was said, and how it is taken back. */
function addCareVerbs(group: Command): void {
  addSettings(
    group
      .command('list')
      .description('list corrections; lost ones are marked')
      .option('--json', 'print JSON')
      .action(runList),
    ARCHIVE_SETTINGS,
  );
  addSettings(
    group
      .command('withdraw')
      .description('take a correction back')
      .argument('<id>')
      .option('--json', 'print JSON')
      .action(runWithdraw),
    [...JOB_SETTINGS, 'workers'],
  );
}

function addWord(command: Command): Command {
  return command
    .requiredOption('--by <name>', 'whose word it is')
    .requiredOption('--because <reason>', 'why')
    .option('--json', 'print JSON');
}

function typeArgument(): Argument {
  return createArgument('<type>').choices(MENTION_TYPES);
}

function roleOption(): Option {
  return new Option('--role <role>', 'role of a citation').choices([...CITATION_ROLES]);
}

async function keep(
  flags: WordFlags,
  actionOf: (anchor: (place: string) => Anchor) => CorrectionAction,
): Promise<void> {
  const { anchorAt, correct } = await import('../../jobs/index.ts');
  const action = await withStore(flags, (store) =>
    actionOf((place) => {
      const { document, ...span } = readPlace(place);
      const hash = store.documents.header(document)?.fileHash;
      if (hash === undefined)
        throw new StopError('no-document', `there is no document ${document} in this archive`);
      return anchorAt(store, hash, span);
    }),
  );
  const correction = await correct(await jobsOf(flags), { action, author: flags.by, reason: flags.because });
  if (flags.json) printJson(correction);
  else printText(`kept as ${correction.id}; "correct withdraw ${correction.id}" takes it back`);
}

/** `d7d756f70cc9b8f1-0:120-134`. */
function readPlace(place: string): { document: string; start: number; end: number } {
  const match = /^([0-9a-f]{16}-\d{1,10}):(\d{1,10})-(\d{1,10})$/.exec(place);
  if (!match)
    throw new StopError(
      'bad-place',
      `${place}: expected DOCUMENT:START-END, such as d7d756f70cc9b8f1-0:120-134`,
    );
  return { document: match[1] ?? '', start: Number(match[2]), end: Number(match[3]) };
}

async function runList(flags: CommandFlags): Promise<void> {
  const { listCorrections } = await import('../../jobs/index.ts');
  const corrections = listCorrections({ settings: settingsOf(flags) });
  if (flags.json) return printJson({ corrections });
  const rows = corrections.map((one) => [
    one.id,
    one.action.kind,
    one.author,
    one.at,
    one.withdrawnAt ? 'withdrawn' : one.lost ? 'lost' : 'holds',
    one.reason,
  ]);
  printText(
    rows.length === 0 ? 'no corrections' : table([['id', 'what', 'by', 'at', 'state', 'because'], ...rows]),
  );
}

async function runWithdraw(id: string, flags: CommandFlags): Promise<void> {
  const { withdrawCorrection } = await import('../../jobs/index.ts');
  const correction = await withdrawCorrection(await jobsOf(flags), id);
  if (flags.json) printJson(correction);
  else printText(`${correction.id} is taken back`);
}
