// `npm run test:elasticsearch`: starts an Elasticsearch (or uses the one that ELASTICSEARCH_URL names), runs the tests that need
// one, stops it. Further arguments go to Vitest. The exit code is that of the tests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findElasticsearch } from './elasticsearch/find.mjs';
import { untilAskedToEnd } from './elasticsearch/lifetime.mjs';

const VITEST = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));

async function runTests(url, end) {
  const args = [VITEST, 'run', '--project', 'elasticsearch', ...process.argv.slice(2)];
  const tests = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ELASTICSEARCH_URL: url },
  });
  end.then(() => tests.kill('SIGTERM'));
  const [code] = await once(tests, 'close');
  return code ?? 2;
}

async function main() {
  const end = untilAskedToEnd();
  const server = await findElasticsearch({ log: (message) => process.stderr.write(`${message}\n`) });
  process.stderr.write(`Elasticsearch: ${server.url}${server.own ? '' : ' (as ELASTICSEARCH_URL says)'}\n`);
  try {
    return await runTests(server.url, end);
  } finally {
    await server.stop();
  }
}

main().then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  },
);
