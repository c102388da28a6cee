// Settings: one table, one order of precedence, errors that name the source and what is valid.
import { describe, expect, test } from 'vitest';
import { readSettings, SETTINGS, type Setting } from '../../src/config/index.ts';

describe('precedence', () => {
  test.each([
    ['the default, if nothing is said', {}, {}, 'archive'],
    ['the environment over the default', {}, { TRIAL_ARCHIVE: 'env' }, 'env'],
    ['a flag over the environment', { archive: 'flag' }, { TRIAL_ARCHIVE: 'env' }, 'flag'],
    ['an empty variable is not set', {}, { TRIAL_ARCHIVE: '' }, 'archive'],
    ['a flag that was not given is not set', { archive: undefined }, { TRIAL_ARCHIVE: 'env' }, 'env'],
  ])('%s', (_reason, flags, env, archive) => {
    expect(readSettings(flags, env).archive).toBe(archive);
  });
});

describe('values', () => {
  test.each([
    ['ocr', 'no', false],
    ['ocr', 'On', true],
    ['ocr', false, false],
    ['workers', '3', 3],
    ['fileSeconds', '0.5', 0.5],
    ['port', '0', 0],
    ['engine', 'elasticsearch', 'elasticsearch'],
  ])('%s %j is read as %j', (name, given, read) => {
    expect(readSettings({ [name]: given }, {})).toMatchObject({ [name]: read });
  });

  test.each([
    ['ocr', 'perhaps', '--ocr: "perhaps" will not do; give yes or no'],
    ['workers', '0', '--workers: "0" will not do; give a whole number from 1 to 64'],
    ['workers', '1.5', '--workers: "1.5" will not do; give a whole number from 1 to 64'],
    ['workers', '', '--workers: "" will not do; give a whole number from 1 to 64'],
    ['engine', 'sphinx', '--engine: "sphinx" will not do; give one of embedded, elasticsearch'],
    ['port', '70000', '--port: "70000" will not do; give a whole number from 0 to 65535'],
  ])('%s %j stops with what is valid', (name, given, message) => {
    expect(() => readSettings({ [name]: given }, {})).toThrow(message);
  });

  test('a bad variable is named by its own name', () => {
    expect(() => readSettings({}, { TRIAL_WORKERS: 'many' })).toThrow(/^TRIAL_WORKERS: "many"/);
  });
});

describe('the table', () => {
  const entries: [string, Setting][] = Object.entries(SETTINGS);

  test('names no flag and no variable twice', () => {
    const names = entries.flatMap(([, { flag, env }]) => (flag ? [flag, env] : [env]));
    expect(new Set(names).size).toBe(names.length);
  });

  test('gives secrets no flag: a command line is seen by others', () => {
    const secrets = entries.filter(([name]) => /password|key$/i.test(name));
    expect(secrets.map(([, { flag }]) => flag)).toEqual(secrets.map(() => undefined));
    expect(secrets.length).toBeGreaterThan(2);
  });

  test('has a default for every setting that must have a value', () => {
    const missing = entries.filter(([, { fallback }]) => fallback === undefined).map(([name]) => name);
    expect(missing.sort()).toEqual(
      [
        'elasticsearchApiKey',
        'elasticsearchCa',
        'elasticsearchPassword',
        'elasticsearchUser',
        'key',
        'pipelines',
      ].sort(),
    );
  });
});
