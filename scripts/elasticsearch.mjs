// `npm run elasticsearch`: a real Elasticsearch to try things on, until this command or its parent ends.
//   --nodes N    a cluster of N nodes      --security   users and rights; the password is printed
//   --tls        HTTPS (and security)      --json       one line of JSON when it is ready
import { parseArgs } from 'node:util';
import { findElasticsearch } from './elasticsearch/find.mjs';
import { untilAskedToEnd } from './elasticsearch/lifetime.mjs';

const OPTIONS = {
  nodes: { type: 'string', default: '1' },
  security: { type: 'boolean', default: false },
  tls: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
};

function readOptions() {
  const { values } = parseArgs({ options: OPTIONS });
  const nodes = Number(values.nodes);
  if (!Number.isInteger(nodes) || nodes < 1 || nodes > 9)
    throw new Error(`--nodes takes a number from 1 to 9, not ${values.nodes}`);
  return { ...values, nodes };
}

function describe(server) {
  const pids = server.nodes.map((node) => node.pid);
  const { url, urls, auth, caFile } = server;
  return { url, urls, pids, ...auth, ...(caFile && { caFile }) };
}

/** Lines that a shell can take as they are. */
function asExports({ url, username, password, caFile }) {
  const variables = {
    ELASTICSEARCH_URL: url,
    ELASTICSEARCH_USER: username,
    ELASTICSEARCH_PASSWORD: password,
    ELASTICSEARCH_CA: caFile,
  };
  const set = Object.entries(variables).filter(([, value]) => value !== undefined);
  return set.map(([key, value]) => `export ${key}=${value}`).join('\n');
}

async function main() {
  const { json, ...options } = readOptions();
  const end = untilAskedToEnd();
  const say = (message) => process.stderr.write(`${message}\n`);
  const starting = findElasticsearch({ ...options, log: say });
  const first = await Promise.race([starting, end]);
  const server = typeof first === 'string' ? await starting : first;
  const description = describe(server);
  if (typeof first !== 'string')
    process.stdout.write(`${json ? JSON.stringify(description) : asExports(description)}\n`);
  if (!server.own) return;
  if (!json) say(`Elasticsearch answers on ${server.urls.join(', ')}; Ctrl-C ends it and removes its data.`);
  await end;
  await server.stop();
}

main().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  },
);
