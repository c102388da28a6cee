// Runs one node as a process of this machine: start, wait, kill, stop.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prefix } from './user.mjs';

const LAUNCHER = 'org.elasticsearch.server.launcher.ServerLauncher';

/**
 * The environment that the launcher and the tools of the server read.
 * @param {{ home: string, java: string, folder: string, heap: string }} options
 * @returns {NodeJS.ProcessEnv}
 */
export function nodeEnvironment({ home, java, folder, heap }) {
  return {
    PATH: process.env.PATH,
    HOME: folder,
    ES_HOME: home,
    ES_PATH_CONF: join(folder, 'config'),
    ES_DISTRIBUTION_TYPE: 'zip',
    ES_TMPDIR: join(folder, 'tmp'),
    ES_JAVA_HOME: java,
    JAVA_TYPE: 'ES_JAVA_HOME',
    JAVA: join(java, 'bin', 'java'),
    ES_JAVA_OPTS: `-Xms${heap} -Xmx${heap}`,
  };
}

/**
 * Starts a node. It answers some seconds later (see ready.mjs).
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} url where it will answer
 * @returns {import('./start.mjs').RunningNode & { ended: Promise<void>, output: () => string }}
 */
export function startNode(environment, url) {
  const home = environment.ES_HOME;
  const memory = ['-Xms4m', '-Xmx64m', '-XX:+UseSerialGC'];
  const command = [
    ...prefix(),
    environment.JAVA,
    ...memory,
    '-cp',
    `${home}/lib/tools/server-launcher/*`,
    LAUNCHER,
  ];
  const [program, ...args] = command;
  const child = spawn(program, args, { cwd: home, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = lastOutput(child);
  const ended = once(child, 'close').then(() => undefined);
  const kill = (signal = 'SIGKILL') => killBoth(child.pid, signal);
  return { url, pid: child.pid, kill, stop: () => stopNode(child, ended), ended, output };
}

/** The last 8,000 characters that the process wrote, for the message of a failed start. */
function lastOutput(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (part) => {
      text = (text + part).slice(-8000);
    });
  }
  return () => text;
}

/** The launcher only waits for the server, its child: a signal that should hit the server goes to that one first. */
function killBoth(launcher, signal) {
  for (const pid of childrenOf(launcher)) send(pid, signal);
  if (signal === 'SIGKILL') send(launcher, signal);
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return []; // Already gone, or a system without /proc: then the launcher is all that can be reached.
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function stopNode(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  send(child.pid, 'SIGTERM');
  const late = sleep(15_000, 'late', { ref: false });
  if ((await Promise.race([ended, late])) !== 'late') return;
  killBoth(child.pid, 'SIGKILL');
  await ended;
}
