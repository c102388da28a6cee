// The config folder of one node.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * @typedef {object} NodePlan
 * @property {string} name
 * @property {string} folder holds config, data, logs and temporary files of this node
 * @property {number} http port
 * @property {number} transport port
 * @property {string} cluster
 * @property {{ name: string, transport: number }[]} peers all nodes of the cluster, this one included
 * @property {boolean} security
 * @property {string[]} certificates PEM files of HTTP, empty without TLS
 */

/**
 * Writes the config folder of a node and makes its other folders.
 * @param {string} home ES_HOME
 * @param {NodePlan} plan
 * @returns {string} the config folder
 */
export function writeConfig(home, plan) {
  const config = join(plan.folder, 'config');
  for (const name of ['config', 'data', 'logs', 'tmp'])
    mkdirSync(join(plan.folder, name), { recursive: true });
  for (const name of ['jvm.options', 'log4j2.properties'])
    copyFileSync(join(home, 'config', name), join(config, name));
  for (const file of plan.certificates) copyFileSync(file, join(config, basename(file)));
  writeFileSync(join(config, 'elasticsearch.yml'), settings(plan));
  return config;
}

/** JSON values are YAML values, so each setting is one line. */
function settings(plan) {
  const all = { ...basics(plan), ...discovery(plan), ...security(plan) };
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

function basics(plan) {
  return {
    'cluster.name': plan.cluster,
    'node.name': plan.name,
    'path.data': join(plan.folder, 'data'),
    'path.logs': join(plan.folder, 'logs'),
    'network.host': '127.0.0.1',
    'http.port': plan.http,
    'transport.port': plan.transport,
    // A disk that others filled must not make the indices of a test read-only.
    'cluster.routing.allocation.disk.threshold_enabled': false,
  };
}

function discovery(plan) {
  if (plan.peers.length === 1) return { 'discovery.type': 'single-node' };
  return {
    'discovery.seed_hosts': plan.peers.map((peer) => `127.0.0.1:${peer.transport}`),
    'cluster.initial_master_nodes': plan.peers.map((peer) => peer.name),
  };
}

function security(plan) {
  const [ca, certificate, key] = plan.certificates.map((file) => basename(file));
  return {
    'xpack.security.enabled': plan.security,
    'xpack.security.transport.ssl.enabled': false,
    'xpack.security.http.ssl.enabled': ca !== undefined,
    ...(ca !== undefined && {
      'xpack.security.http.ssl.key': key,
      'xpack.security.http.ssl.certificate': certificate,
      'xpack.security.http.ssl.certificate_authorities': [ca],
    }),
  };
}
