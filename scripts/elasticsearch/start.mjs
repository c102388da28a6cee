// Starts a real Elasticsearch of one or more nodes on this machine and hands back how to reach, hurt and stop it.
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeConfig } from './config.mjs';
import { makeRunFolder, removeRunFolder } from './folders.mjs';
import { findJava } from './java.mjs';
import { makeKeystore } from './keystore.mjs';
import { nodeEnvironment, startNode } from './node.mjs';
import { freePorts } from './ports.mjs';
import { waitUntilReady } from './ready.mjs';
import { makeCertificates } from './tls.mjs';
import { unpackServer } from './unpack.mjs';
import { give } from './user.mjs';

/**
 * See start.d.mts for the shapes. Takes about 15 s for one node. Throws with the server's own last words where it does not
 * come up; nothing is left running or lying then.
 */
export async function startElasticsearch(options = {}) {
  const { nodes = 1, security = false, tls = false, heap = '512m', log = () => {} } = options;
  const java = findJava();
  const home = unpackServer(log);
  const folder = makeRunFolder();
  const started = [];
  const stop = async () => {
    await Promise.all(started.map((node) => node.stop()));
    removeRunFolder(folder);
  };
  try {
    const access = makeAccess(folder, { security: security || tls, tls });
    const environments = await prepare({ home, java, heap, folder, nodes, access });
    started.push(...environments.map(({ environment, url }) => startNode(environment, url)));
    await Promise.all(started.map((node) => ready(node, nodes, access)));
    return running(started, access, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Whether a server of one's own can be started here, which needs a Java and the server or a way to fetch it. */
export function canStart() {
  try {
    findJava();
    unpackServer();
  } catch {
    return false;
  }
  return true;
}

/** User, password and certificates of the run. TLS without users makes no sense, so it turns security on. */
function makeAccess(folder, { security, tls }) {
  const auth = security
    ? { username: 'elastic', password: randomBytes(18).toString('base64url') }
    : undefined;
  return { auth, ...(tls ? makeCertificates(folder) : { files: [] }) };
}

async function prepare({ home, java, heap, folder, nodes, access }) {
  const plans = await makePlans(folder, nodes, access);
  for (const plan of plans) writeConfig(home, plan);
  give(folder);
  const environments = plans.map((plan) => nodeEnvironment({ home, java, heap, folder: plan.folder }));
  if (access.auth) makeKeystores(environments, access.auth.password);
  give(folder);
  const scheme = access.ca === undefined ? 'http' : 'https';
  return environments.map((environment, at) => ({
    environment,
    url: `${scheme}://127.0.0.1:${plans[at].http}`,
  }));
}

async function makePlans(folder, nodes, access) {
  const ports = await freePorts(nodes * 2);
  const peers = Array.from({ length: nodes }, (_, at) => ({
    name: `n${at + 1}`,
    transport: ports[nodes + at],
  }));
  return peers.map((peer, at) => {
    const own = join(folder, peer.name);
    mkdirSync(own);
    const shared = { cluster: `trial-archive-${process.pid}`, peers, security: access.auth !== undefined };
    return { ...peer, ...shared, folder: own, http: ports[at], certificates: access.files };
  });
}

/** Every node needs the same first password; Java starts slowly, so one keystore is made and copied. */
function makeKeystores([first, ...others], password) {
  makeKeystore(first, password);
  const file = (environment) => join(environment.ES_PATH_CONF, 'elasticsearch.keystore');
  for (const other of others) copyFileSync(file(first), file(other));
}

function ready(node, nodes, access) {
  return waitUntilReady({ ...node, nodes, auth: access.auth, ca: access.ca });
}

function running(started, access, stop) {
  const nodes = started.map(({ url, pid, kill, stop: stopOne }) => ({ url, pid, kill, stop: stopOne }));
  const urls = nodes.map((node) => node.url);
  const { auth, ca, caFile } = access;
  return { url: urls[0], urls, nodes, stop, ...(auth && { auth }), ...(ca && { ca, caFile }) };
}
