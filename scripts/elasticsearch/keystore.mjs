// The keystore of a node with the first password of the user `elastic`.
import { execFileSync } from 'node:child_process';
import { prefix } from './user.mjs';

/**
 * Makes the keystore in the config folder of `environment` and puts the password in. Takes two starts of Java.
 * @param {NodeJS.ProcessEnv} environment as node.mjs makes it
 * @param {string} password
 */
export function makeKeystore(environment, password) {
  run(environment, ['create'], '');
  run(environment, ['add', '--stdin', 'bootstrap.password'], password);
}

function run(environment, args, input) {
  const { ES_HOME: home, ES_PATH_CONF: config, JAVA: java } = environment;
  const properties = {
    'cli.name': 'keystore',
    'cli.script': 'elasticsearch-keystore',
    'cli.libs': 'lib/tools/keystore-cli',
    'es.path.home': home,
    'es.path.conf': config,
    'es.distribution.type': 'zip',
  };
  const defines = Object.entries(properties).map(([key, value]) => `-D${key}=${value}`);
  const path = `${home}/lib/*:${home}/lib/cli-launcher/*`;
  const [program, ...rest] = [
    ...prefix(),
    java,
    ...defines,
    '-cp',
    path,
    'org.elasticsearch.launcher.CliToolLauncher',
    ...args,
  ];
  execFileSync(program, rest, { cwd: home, env: environment, input, stdio: ['pipe', 'pipe', 'pipe'] });
}
