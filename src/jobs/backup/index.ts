// Backup's public face.
export { type BackupNote, backup, type Restored, restore } from './backup.ts';
