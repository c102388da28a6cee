// The configuration's public face.
export { type Environment, type Flags, readSettings, type Settings } from './read-settings.ts';
export { SETTINGS, type Setting, type SettingName } from './settings-table.ts';
