// The demo: takes the shipped fixtures into a fresh archive, asks one search and one trace, and says how to go on.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'dist', 'cli', 'main.js');
const archive = join(root, 'demo-archive');

/** Runs the program, shows what was called, and ends the demo if it could not run. */
function run(...args) {
  const shown = args.map((arg) => (/[\s§"]/.test(arg) ? `'${arg}'` : arg)).join(' ');
  console.log(`\n$ trial-archive ${shown}`);
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit', cwd: root });
  if (status === null || status > 1) process.exit(status ?? 2);
}

rmSync(archive, { recursive: true, force: true });

const at = ['--archive', relative(root, archive) || archive];
run('ingest', 'fixtures/documents', '--quiet', ...at);
run('search', 'fælles visitation genoptræning', '--limit', '3', ...at);
run('trace', 'sundhedsloven § 140', ...at);

console.log(`
Go on:
  your own folder   node dist/cli/main.js ingest FOLDER --archive my-archive
  the web page      node dist/cli/main.js serve --archive demo-archive        then open http://127.0.0.1:8080/
  Elasticsearch     npm run elasticsearch                                     (in another terminal; it prints the address)
                    ELASTICSEARCH_URL=http://127.0.0.1:9200 node dist/cli/main.js reindex --engine elasticsearch --archive demo-archive
  all commands      node dist/cli/main.js --help`);
