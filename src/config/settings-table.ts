// The one table of settings: every name, its flag, its environment variable, its default and what it means.
import { availableParallelism } from 'node:os';

/** How a value is read from words. */
export type SettingKind = 'text' | 'count' | 'switch' | 'choice' | 'seconds' | 'megabytes' | 'file';

export interface Setting {
  readonly kind: SettingKind;
  /** Command line flag; absent where a value must not stand on a command line (secrets). */
  readonly flag?: string;
  readonly env: string;
  /** Absent: the setting has no value unless given. */
  readonly fallback?: string | number | boolean;
  /** Valid choices of a `choice`. */
  readonly choices?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly about: string;
}

/** Workers that are worth their memory: one a core, at most four. */
const WORKERS = Math.min(4, availableParallelism());

/** All settings. Precedence: flag, then environment, then default. */
export const SETTINGS = {
  archive: {
    kind: 'text',
    flag: '--archive',
    env: 'TRIAL_ARCHIVE',
    fallback: 'archive',
    about: 'folder of the archive',
  },
  engine: {
    kind: 'choice',
    flag: '--engine',
    env: 'TRIAL_ENGINE',
    fallback: 'embedded',
    choices: ['embedded', 'elasticsearch'],
    about: 'search engine',
  },
  elasticsearchUrl: {
    kind: 'text',
    flag: '--elasticsearch-url',
    env: 'ELASTICSEARCH_URL',
    fallback: 'http://127.0.0.1:9200',
    about: 'address of Elasticsearch; several nodes with commas between',
  },
  elasticsearchUser: {
    kind: 'text',
    flag: '--elasticsearch-user',
    env: 'ELASTICSEARCH_USER',
    about: 'user of Elasticsearch',
  },
  elasticsearchPassword: {
    kind: 'text',
    env: 'ELASTICSEARCH_PASSWORD',
    about: 'password of that user (environment only)',
  },
  elasticsearchApiKey: {
    kind: 'text',
    env: 'ELASTICSEARCH_API_KEY',
    about: 'API key, instead of user and password (environment only)',
  },
  elasticsearchCa: {
    kind: 'file',
    flag: '--elasticsearch-ca',
    env: 'ELASTICSEARCH_CA',
    about: 'PEM file of the certificate authority',
  },
  elasticsearchPrefix: {
    kind: 'text',
    flag: '--elasticsearch-prefix',
    env: 'ELASTICSEARCH_PREFIX',
    fallback: 'trial-archive',
    about: 'begins the names of all indexes',
  },
  pipelines: {
    kind: 'text',
    flag: '--pipelines',
    env: 'TRIAL_PIPELINES',
    about: 'folder of pipelines (default: those that came with the program)',
  },
  workers: {
    kind: 'count',
    flag: '--workers',
    env: 'TRIAL_WORKERS',
    fallback: WORKERS,
    least: 1,
    most: 64,
    about: 'worker processes of an ingest',
  },
  fileSeconds: {
    kind: 'seconds',
    flag: '--file-seconds',
    env: 'TRIAL_FILE_SECONDS',
    fallback: 300,
    least: 0.1,
    most: 86_400,
    about: 'time limit of one file and stage',
  },
  fileMegabytes: {
    kind: 'megabytes',
    flag: '--file-megabytes',
    env: 'TRIAL_FILE_MEGABYTES',
    fallback: 1024,
    least: 128,
    most: 65_536,
    about: 'memory limit of a worker while it reads one file',
  },
  ocr: {
    kind: 'switch',
    flag: '--ocr',
    env: 'TRIAL_OCR',
    fallback: true,
    about: 'read scanned pages',
  },
  wait: {
    kind: 'switch',
    flag: '--wait',
    env: 'TRIAL_WAIT',
    fallback: false,
    about: 'wait for another job on the archive instead of giving up',
  },
  host: {
    kind: 'text',
    flag: '--host',
    env: 'TRIAL_HOST',
    fallback: '127.0.0.1',
    about: 'address that `serve` listens on',
  },
  port: {
    kind: 'count',
    flag: '--port',
    env: 'TRIAL_PORT',
    fallback: 8080,
    least: 0,
    most: 65_535,
    about: 'port that `serve` listens on; 0 takes a free one',
  },
  key: {
    kind: 'text',
    env: 'TRIAL_KEY',
    about: 'key that opens originals with CPR numbers over HTTP (environment only)',
  },
  logLevel: {
    kind: 'choice',
    flag: '--log-level',
    env: 'TRIAL_LOG_LEVEL',
    fallback: 'info',
    choices: ['silent', 'error', 'warn', 'info', 'debug'],
    about: 'how much the jobs write to jobs.log in the archive',
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;
