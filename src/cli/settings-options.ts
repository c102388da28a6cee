// Options of commands, made from the one table of settings, and read back into Settings.
import { type Command, Option } from 'commander';
import {
  type Flags,
  readSettings,
  SETTINGS,
  type Setting,
  type SettingName,
  type Settings,
} from '../config/index.ts';

/** What every command that opens an archive takes. */
export const ARCHIVE_SETTINGS = ['archive'] as const satisfies readonly SettingName[];

/** What commands take that ask or write the search index. */
export const ENGINE_SETTINGS = [
  'archive',
  'engine',
  'elasticsearchUrl',
  'elasticsearchUser',
  'elasticsearchCa',
  'elasticsearchPrefix',
] as const satisfies readonly SettingName[];

/** What jobs take. */
export const JOB_SETTINGS = [
  ...ENGINE_SETTINGS,
  'pipelines',
  'wait',
  'logLevel',
] as const satisfies readonly SettingName[];

/** Adds the options of some settings to a command; those without a flag are read from the environment only. */
export function addSettings(command: Command, names: readonly SettingName[]): Command {
  for (const name of names) {
    const setting: Setting = SETTINGS[name];
    if (setting.flag === undefined) continue;
    const option = new Option(flagsOf(setting), about(setting));
    option.attributeName = () => name;
    command.addOption(option);
    if (setting.kind === 'switch' && setting.fallback === true) {
      const off = new Option(setting.flag.replace('--', '--no-'), `do not ${setting.about}`);
      off.attributeName = () => name;
      command.addOption(off.default(undefined));
    }
  }
  return command;
}

function flagsOf(setting: Setting): string {
  return setting.kind === 'switch'
    ? (setting.flag ?? '')
    : `${setting.flag} <${setting.choices?.join('|') ?? setting.kind}>`;
}

function about(setting: Setting): string {
  const fallback = setting.fallback === undefined ? '' : `, default ${String(setting.fallback)}`;
  return `${setting.about} (${setting.env}${fallback})`;
}

/** The settings of a command: its flags, then the environment, then defaults. */
export function settingsOf(options: Readonly<Record<string, unknown>>): Settings {
  const names = Object.keys(SETTINGS);
  const flags = Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name)));
  return readSettings(flags as Flags);
}
