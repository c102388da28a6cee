// Elasticsearch refuses to run as root: says as whom it runs, and gives files to that user.
import { execFileSync } from 'node:child_process';
import { accessSync, chownSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const isRoot = process.getuid?.() === 0;

/** The words that go before a command so that it runs without root's rights and ends when this process ends. */
export function prefix() {
  if (!onPath('setpriv')) {
    if (isRoot)
      throw new Error(
        'Elasticsearch does not run as root, and setpriv (util-linux) is not there to step down.',
      );
    return [];
  }
  const down = ['--reuid=nobody', `--regid=${group()}`, '--clear-groups', '--inh-caps=-all'];
  return ['setpriv', '--pdeathsig=TERM', ...(isRoot ? down : [])];
}

/** Whether the user that runs the server can read this file; decides where the server may be unpacked. */
export function canRead(path) {
  if (!isRoot) return true;
  try {
    execFileSync('setpriv', ['--reuid=nobody', `--regid=${group()}`, '--clear-groups', 'test', '-r', path], {
      stdio: 'ignore',
    });
  } catch {
    return false; // `test` said no.
  }
  return true;
}

/** Gives a folder and all in it to the user that runs the server. */
export function give(folder) {
  if (!isRoot) return;
  const [uid, gid] = [idOf(['-u', 'nobody']), idOf(['-g', 'nobody'])];
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true })) chownSync(join(folder, entry), uid, gid);
}

function idOf(args) {
  return Number(execFileSync('id', args, { encoding: 'utf8' }));
}

/** `nogroup` on Debian, `nobody` elsewhere. */
function group() {
  return execFileSync('id', ['-gn', 'nobody'], { encoding: 'utf8' }).trim();
}

/** Whether a program of this name is on the path. */
export function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, name)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false; // Not in this folder.
  }
  return true;
}
