// All benches, one after another: `npm run bench [name...]`. Each prints ratios of one run; quote those, never seconds.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const names =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['analysis', 'tagging', 'search', 'ingest', 'elasticsearch'];
let failed = 0;
for (const name of names) {
  const file = join(import.meta.dirname, `${name}.mjs`);
  if (!existsSync(file)) {
    console.error(`no bench is called ${name}; there are analysis, tagging, search, ingest, elasticsearch`);
    process.exit(2);
  }
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [file], { stdio: 'inherit' });
  if (status !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
