// Builds dist/: compiles src, copies the data files beside the code, compiles the compound lexicon where there is one.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const DATA = new Set(['.json', '.css', '.js', '.html', '.txt', '.svg', '.yaml']);

/** The package's own `tsc`, without a shell. */
function compile() {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('typescript/package.json');
  const bin = join(dirname(manifest), require('typescript/package.json').bin.tsc);
  execFileSync(process.execPath, [bin, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
}

/** Everything under src that is data goes to the same place under dist. */
function copyData() {
  cpSync(join(root, 'src'), join(root, 'dist'), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts') && (extname(path) === '' || DATA.has(extname(path))),
  });
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
compile();
copyData();
const lexicon = join(root, 'scripts', 'lexicon.mjs');
if (existsSync(lexicon)) execFileSync(process.execPath, [lexicon], { stdio: 'inherit' });
