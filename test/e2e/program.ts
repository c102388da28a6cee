// The built program as its users run it: processes, their output, their signals.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'cli', 'main.js');

/** Runs a command to its end in the project's folder; rejects where its exit code is not 0. */
export async function run(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, ...args], {
    ...{ cwd: ROOT, maxBuffer: 1 << 26 },
  });
  return stdout;
}

/** A server at work. */
export interface Served {
  readonly url: string;
  readonly process: ChildProcess;
  /** Sends a signal and gives the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** `serve` on a free port, once it listens. */
export async function startServer(archive: string): Promise<Served> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--archive', archive, '--port', '0'], {
    cwd: ROOT,
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString('utf8');
      const found = /listening on (http:\/\/[^/\s]+)\//.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then((code) => reject(new Error(`serve ended with ${code}: ${said}`)));
  });
  return {
    ...{ url, process: child },
    stop: async (signal = 'SIGINT') => {
      child.kill(signal);
      return await ended;
    },
  };
}
