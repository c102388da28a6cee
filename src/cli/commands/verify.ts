// `verify`: every fault of an archive, and the digest that says whether two archives hold the same.
import type { Command } from 'commander';
import { type CommandFlags, jobsOf } from '../command-kit.ts';
import { printJson, printText, table } from '../output.ts';
import { EXIT } from '../report-failure.ts';
import { addSettings, JOB_SETTINGS, settingsOf } from '../settings-options.ts';

type VerifyFlags = CommandFlags & {
  readonly fix?: boolean;
  readonly quick?: boolean;
  readonly digest?: boolean;
};

/** Adds the command. */
export function addVerify(program: Command): void {
  const command = program
    .command('verify')
    .description('compare store, originals and index, and find every fault')
    .option('--fix', 'mend what can be derived again')
    .option('--quick', 'compare sizes of originals instead of hashing them')
    .option('--digest', 'print the digest of the store instead')
    .option('--json', 'print JSON')
    .action(runVerify);
  addSettings(command, JOB_SETTINGS);
}

async function runVerify(flags: VerifyFlags): Promise<void> {
  const { archiveDigest, verify } = await import('../../jobs/index.ts');
  if (flags.digest) {
    const digest = archiveDigest({ settings: settingsOf(flags) });
    if (flags.json) return printJson(digest);
    return printText(
      [digest.digest, ...Object.entries(digest.tables).map(([name, value]) => `${value}  ${name}`)].join(
        '\n',
      ),
    );
  }
  const { faults, mended } = await verify(await jobsOf(flags), {
    fix: flags.fix ?? false,
    quick: flags.quick ?? false,
    onMended: (about) => process.stderr.write(`${about}\n`),
  });
  process.exitCode = faults.length > 0 ? EXIT.nothing : EXIT.ok;
  if (flags.json) return printJson({ faults, mended });
  const rows = faults.map((fault) => [
    fault.code,
    fault.subject,
    fault.message,
    fault.remedy ? 'verify --fix mends it' : 'cannot be mended here',
  ]);
  printText(
    faults.length === 0
      ? `no faults${mended.length > 0 ? `; ${mended.length} mended` : ''}`
      : table([['fault', 'where', 'what', ''], ...rows], 90),
  );
}
