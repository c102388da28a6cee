// Settings from flags, environment and defaults, in this order of precedence, checked and typed.
import { StopError } from '../model/errors.ts';
import { SETTINGS, type Setting, type SettingName } from './settings-table.ts';

/** Settings after reading. Those without a default are absent unless given. */
export interface Settings {
  readonly archive: string;
  readonly engine: 'embedded' | 'elasticsearch';
  readonly elasticsearchUrl: string;
  readonly elasticsearchUser?: string;
  readonly elasticsearchPassword?: string;
  readonly elasticsearchApiKey?: string;
  /** Path of a PEM file. */
  readonly elasticsearchCa?: string;
  readonly elasticsearchPrefix: string;
  readonly pipelines?: string;
  readonly workers: number;
  readonly fileSeconds: number;
  readonly fileMegabytes: number;
  readonly ocr: boolean;
  readonly wait: boolean;
  readonly host: string;
  readonly port: number;
  readonly key?: string;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** Flags as a command line parser gives them: by setting name, words or already read values. */
export type Flags = Readonly<Partial<Record<SettingName, string | number | boolean | undefined>>>;

/** Environment variables; an empty one counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings: flag before environment before default. StopError `bad-setting` names the source and what is valid. */
export function readSettings(flags: Flags = {}, env: Environment = process.env): Settings {
  const entries = Object.entries(SETTINGS).flatMap(([name, setting]) => {
    const value = readOne(setting, flags[name as SettingName], env);
    return value === undefined ? [] : [[name, value] as const];
  });
  // The table and this type hold the same names and kinds; a test compares them.
  return Object.fromEntries(entries) as unknown as Settings;
}

/** One setting from the first source that gives it; an empty variable gives nothing. */
function readOne(setting: Setting, flag: string | number | boolean | undefined, env: Environment) {
  if (flag !== undefined) return readValue(setting, flag, setting.flag ?? setting.env);
  const word = env[setting.env];
  if (word !== undefined && word !== '') return readValue(setting, word, setting.env);
  return setting.fallback;
}

/** A word, or a value that a parser read already, as the kind of its setting. `source` is named in errors. */
function readValue(setting: Setting, value: string | number | boolean, source: string) {
  switch (setting.kind) {
    case 'switch':
      return readSwitch(value, source);
    case 'count':
      return readNumber(setting, { value, source, whole: true });
    case 'seconds':
    case 'megabytes':
      return readNumber(setting, { value, source, whole: false });
    case 'choice':
      return readChoice(setting, String(value), source);
    default:
      return String(value);
  }
}

/** Yes or no, in the words people use for them. */
function readSwitch(value: string | number | boolean, source: string): boolean {
  if (typeof value === 'boolean') return value;
  const word = String(value).toLowerCase();
  if (['1', 'true', 'yes', 'on'].includes(word)) return true;
  if (['0', 'false', 'no', 'off'].includes(word)) return false;
  throw bad(source, value, 'yes or no');
}

/** A number inside the bounds of its setting; an empty word is no number. */
function readNumber(
  setting: Setting,
  given: { readonly value: string | number | boolean; readonly source: string; readonly whole: boolean },
): number {
  const { value, source, whole } = given;
  const number = typeof value === 'number' ? value : Number(String(value).trim() || 'none');
  const { least = 0, most = Number.MAX_SAFE_INTEGER } = setting;
  if (Number.isFinite(number) && number >= least && number <= most && (!whole || Number.isInteger(number))) {
    return number;
  }
  throw bad(source, value, `a ${whole ? 'whole ' : ''}number from ${least} to ${most}`);
}

/** One of the valid choices, spelled as they are. */
function readChoice(setting: Setting, value: string, source: string): string {
  const choices = setting.choices ?? [];
  if (choices.includes(value)) return value;
  throw bad(source, value, `one of ${choices.join(', ')}`);
}

/** The error for a value that will not do: where it came from, what stood there, what is valid. */
function bad(source: string, value: unknown, valid: string): StopError {
  return new StopError('bad-setting', `${source}: "${String(value)}" will not do; give ${valid}`);
}
