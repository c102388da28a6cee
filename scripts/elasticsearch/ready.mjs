// Waits until a server answers.
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from './request.mjs';

/**
 * Resolves when the cluster is at least yellow and has its nodes; rejects when the time is over or `ended` resolves first.
 * @param {{ url: string, nodes: number, auth?: object, ca?: string, seconds?: number, ended: Promise<void>, output: () => string }} options
 */
export async function waitUntilReady({ url, nodes, auth, ca, seconds = 180, ended, output }) {
  const address = `${url}/_cluster/health?wait_for_status=yellow&wait_for_nodes=${nodes}&timeout=2s`;
  const deadline = Date.now() + seconds * 1000;
  const gone = ended.then(() => 'gone');
  while (Date.now() < deadline) {
    const state = await Promise.race([ask(address, { auth, ca }), gone]);
    if (state === 'ready') return;
    if (state === 'gone') throw new Error(`Elasticsearch ended before it answered:\n${output()}`);
    await Promise.race([sleep(300), gone]);
  }
  throw new Error(`Elasticsearch did not answer on ${url} within ${seconds} s:\n${output()}`);
}

async function ask(address, options) {
  try {
    const { status, body } = await request(address, options);
    return status === 200 && body.timed_out === false ? 'ready' : 'waiting';
  } catch {
    return 'waiting'; // Nobody listens yet.
  }
}
