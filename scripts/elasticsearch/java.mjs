// Finds a Java that is new enough. Starting it is left to node.mjs.
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { OLDEST_JAVA } from './recipe.mjs';

/**
 * The home folder of a Java of at least version 21: ES_JAVA_HOME, JAVA_HOME, the `java` on the path, then what is installed
 * beside that one. Throws an error that says what was looked at.
 * @returns {string}
 */
export function findJava(env = process.env) {
  const seen = [];
  for (const home of candidates(env)) {
    const version = versionOf(home);
    if (version >= OLDEST_JAVA) return home;
    if (version > 0) seen.push(`${home} is version ${version}`);
  }
  const looked = seen.length > 0 ? seen.join(', ') : 'none was found';
  throw new Error(
    `Elasticsearch needs Java ${OLDEST_JAVA} or newer, and ${looked}. Install one (on Debian and Ubuntu: ` +
      `apt-get install openjdk-21-jre-headless) or set ES_JAVA_HOME to its folder.`,
  );
}

function* candidates(env) {
  if (env.ES_JAVA_HOME) yield env.ES_JAVA_HOME;
  if (env.JAVA_HOME) yield env.JAVA_HOME;
  const onPath = homeOnPath(env.PATH ?? '');
  if (onPath === undefined) return;
  yield onPath;
  yield* siblings(onPath);
}

/** `java` on the path is mostly a link; its home is two folders above what it points to. */
function homeOnPath(path) {
  for (const folder of path.split(delimiter)) {
    const real = realPath(join(folder, 'java'));
    if (real !== undefined) return dirname(dirname(real));
  }
  return undefined;
}

function realPath(path) {
  try {
    return realpathSync(path);
  } catch {
    return undefined; // Not there: the next folder of the path is tried.
  }
}

/** Newest name first, Temurin before others, so that the choice is the same on every run. */
function siblings(home) {
  const folder = dirname(home);
  const rank = (name) => (name.startsWith('temurin-') ? 0 : 1);
  return readdirSync(folder)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? 1 : -1))
    .map((name) => join(folder, name));
}

/** The major version that the `release` file of a Java states, 0 where there is none. */
function versionOf(home) {
  let release = '';
  try {
    release = readFileSync(join(home, 'release'), 'utf8');
  } catch {
    return 0; // Not a Java home.
  }
  return Number(/^JAVA_VERSION="(\d+)/m.exec(release)?.[1] ?? 0);
}
