// The jobs' log: JSON lines by pino. No personal data: files are named by hash, never by path or text.
import { type DestinationStream, destination, type Logger, pino } from 'pino';

export type JobLog = Logger;

/** Where the log goes and how much of it is kept. */
export interface JobLogOptions {
  readonly level: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** A file to append to, or a stream. */
  readonly to: string | DestinationStream;
}

/** Opens the log. Lines are written at once, so that a killed job's last words are there. */
export function openJobLog(options: JobLogOptions): JobLog {
  if (options.level === 'silent') return pino({ level: 'silent' });
  const stream = typeof options.to === 'string' ? openFile(options.to) : options.to;
  return pino({ level: options.level, base: { pid: process.pid } }, stream);
}

/** A log that cannot be written (full disk) must not end the job: what matters stands in the store. */
function openFile(path: string): DestinationStream {
  const file = destination({ dest: path, sync: true, mkdir: true });
  file.on('error', () => undefined);
  return file;
}
