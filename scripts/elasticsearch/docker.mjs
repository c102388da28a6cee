// The other way to get a server: the service `elasticsearch` of docker-compose.yml.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePorts } from './ports.mjs';

const FILE = fileURLToPath(new URL('../../docker-compose.yml', import.meta.url));

/** Whether a Docker engine answers and knows Compose. */
export function hasDocker() {
  return succeeds(['info']) && succeeds(['compose', 'version']);
}

function succeeds(args) {
  try {
    execFileSync('docker', args, { stdio: 'ignore', timeout: 10_000 });
  } catch {
    return false; // No client, no engine, or no Compose.
  }
  return true;
}

/**
 * Starts the service in a project of its own on a free port and waits for its health check.
 * @returns {Promise<import('./start.mjs').RunningElasticsearch>}
 */
export async function startWithDocker() {
  const [port] = await freePorts(1);
  const project = ['compose', '-f', FILE, '-p', `trial-archive-${process.pid}`];
  const env = { ...process.env, ELASTICSEARCH_PORT: String(port) };
  const compose = (...args) =>
    execFileSync('docker', [...project, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = async () => compose('down', '--volumes');
  try {
    compose('up', '--detach', '--wait', 'elasticsearch');
  } catch (cause) {
    await stop();
    throw new Error('Docker Compose could not start Elasticsearch; its own message stands above.', { cause });
  }
  const url = `http://127.0.0.1:${port}`;
  return { url, urls: [url], nodes: [], stop };
}
