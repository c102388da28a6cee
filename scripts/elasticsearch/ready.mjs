// Waits until a server answers.
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from './request.mjs';

/**
 * Resolves when the cluster is at least yellow and has its nodes; rejects at once when `ended` resolves first, and with the
 * last answer when the time is over. A start takes 15 s alone, some minutes where other work fills the machine.
 * @param {{ url: string, nodes: number, auth?: object, ca?: string, seconds?: number, ended: Promise<void>, output: () => string }} options
 */
export async function waitUntilReady({ url, nodes, auth, ca, seconds = 360, ended, output }) {
  const address = `${url}/_cluster/health?wait_for_status=yellow&wait_for_nodes=${nodes}&timeout=2s`;
  const deadline = Date.now() + seconds * 1000;
  const gone = ended.then(() => 'gone');
  let state = 'not asked';
  while (Date.now() < deadline) {
    state = await Promise.race([ask(address, { auth, ca }), gone]);
    if (state === 'ready') return;
    if (state === 'gone') throw new Error(`Elasticsearch ended before it answered:\n${output()}`);
    await Promise.race([sleep(300), gone]);
  }
  throw new Error(`Elasticsearch at ${url} was not ready within ${seconds} s (${state}):\n${output()}`);
}

/** `ready`, or what was met instead. */
async function ask(address, options) {
  try {
    const { status, body } = await request(address, options);
    return status === 200 && body.timed_out === false ? 'ready' : `HTTP ${status}, ${JSON.stringify(body)}`;
  } catch (error) {
    return error.message; // Nobody listens yet.
  }
}
