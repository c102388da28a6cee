// Chooses the server: a running one, one in Docker, or one started here.
import { hasDocker, startWithDocker } from './docker.mjs';
import { request } from './request.mjs';
import { startElasticsearch } from './start.mjs';

/**
 * The server that ELASTICSEARCH_URL names, else a new one. `own` says whether it was started here.
 * A cluster, users and TLS are made by the local start only.
 * @param {import('./start.mjs').StartOptions} options
 */
export async function findElasticsearch(options = {}, env = process.env) {
  if (env.ELASTICSEARCH_URL) return { ...(await useRunning(env)), own: false };
  const plain = (options.nodes ?? 1) === 1 && !options.security && !options.tls;
  const start = plain && hasDocker() ? startWithDocker : startElasticsearch;
  return { ...(await start(options)), own: true };
}

/** Any answer below 500 is a server that runs; whether it lets us in is judged by who uses it. */
async function useRunning(env) {
  const url = env.ELASTICSEARCH_URL;
  const found = { url, urls: [url], nodes: [], stop: async () => {} };
  let answer;
  try {
    answer = await request(url);
  } catch (cause) {
    if (url.startsWith('https:') && cause.code !== 'ECONNREFUSED') return found; // Its authority is not known here.
    throw new Error(`ELASTICSEARCH_URL is ${url}, and nothing answers there (${cause.message}).`, { cause });
  }
  if (answer.status < 500) return found;
  throw new Error(`ELASTICSEARCH_URL is ${url}, and it answers with HTTP ${answer.status}.`);
}
