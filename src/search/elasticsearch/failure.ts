// What a failed request means: one error of the project's family that says what happened, what is safe and what to do.
import { RetryError, StopError, TrialArchiveError } from '../../model/errors.ts';
import { MAJOR, withoutPassword } from './client.ts';

/** What is known of a failed request, whatever class the client gave it. */
interface Fault {
  readonly name: string;
  readonly message: string;
  /** 0 where no answer came. */
  readonly status: number;
  /** Elasticsearch's own name of the error, such as `index_not_found_exception`. */
  readonly type: string;
  readonly reason: string;
}

interface Meaning {
  readonly when: (fault: Fault) => boolean;
  readonly code: string;
  /** Whether waiting may help. */
  readonly passing: boolean;
  readonly say: (fault: Fault, url: string) => string;
}

const SAFE =
  'The store is whole and no document is lost; run the same command again and it goes on where it stopped.';

// The first that fits counts. A 429 by a full disk and one by a full queue need different hands, so they stand apart.
const MEANINGS: readonly Meaning[] = [
  {
    when: (fault) =>
      fault.name === 'ConnectionError' && /certificate|self-signed|altnames|CERT_/i.test(fault.message),
    code: 'elasticsearch-certificate',
    passing: false,
    say: (fault, url) =>
      `The certificate of Elasticsearch at ${url} is not trusted (${fault.message}). Nothing was sent. Name the file of the ` +
      'authority that signed it in ELASTICSEARCH_CA.',
  },
  {
    when: (fault) => ['ConnectionError', 'TimeoutError', 'NoLivingConnectionsError'].includes(fault.name),
    code: 'elasticsearch-unreachable',
    passing: true,
    say: (fault, url) =>
      `Elasticsearch at ${url} does not answer (${fault.message}). ${SAFE} Start it, or correct ELASTICSEARCH_URL.`,
  },
  {
    when: (fault) => fault.status === 401,
    code: 'elasticsearch-unknown-user',
    passing: false,
    say: (_, url) =>
      `Elasticsearch at ${url} does not know this user or API key. Nothing was changed. Set ELASTICSEARCH_API_KEY, or ` +
      'ELASTICSEARCH_USER and ELASTICSEARCH_PASSWORD.',
  },
  {
    when: (fault) => /disk usage exceeded|read-only|FORBIDDEN\/\d+\/index/i.test(fault.reason),
    code: 'elasticsearch-read-only',
    passing: true,
    say: (fault, url) =>
      `Elasticsearch at ${url} takes no more writes: ${fault.reason}. Searching goes on, and the store is whole. Free disk ` +
      'space there; then run the same command again.',
  },
  {
    when: (fault) => fault.status === 403,
    code: 'elasticsearch-forbidden',
    passing: false,
    say: (fault, url) =>
      `Elasticsearch at ${url} does not let this user do that: ${fault.reason}. Nothing was changed. The roles that ` +
      'are needed stand in src/search/elasticsearch/roles.json.',
  },
  {
    when: (fault) => fault.type === 'index_not_found_exception',
    code: 'index-missing',
    passing: false,
    say: (fault, url) =>
      `The search index is not at ${url} any more (${fault.reason}). The store is whole: build the index again from it with ` +
      '`trial-archive reindex`.',
  },
  {
    when: (fault) => fault.type === 'search_context_missing_exception',
    code: 'elasticsearch-snapshot-lost',
    passing: true,
    say: (_, url) =>
      `Elasticsearch at ${url} has dropped the snapshot that was being read (a node was restarted, or reading paused too ` +
      'long). Nothing is lost; ask again from the start.',
  },
  {
    when: (fault) =>
      fault.type === 'media_type_header_exception' || /compatible-with|Accept version/.test(fault.reason),
    code: 'elasticsearch-version',
    passing: false,
    say: (_, url) => otherVersion(url, `other than ${MAJOR}`),
  },
  {
    when: (fault) => fault.status === 429,
    code: 'elasticsearch-full',
    passing: true,
    say: (fault, url) => `Elasticsearch at ${url} is too busy to take more (${fault.reason}). ${SAFE}`,
  },
  {
    when: (fault) => [502, 503, 504].includes(fault.status),
    code: 'elasticsearch-unavailable',
    passing: true,
    say: (fault, url) =>
      `Elasticsearch at ${url} is not able to answer now (HTTP ${fault.status}: ${fault.reason}). ${SAFE}`,
  },
  {
    when: (fault) => ['DeserializationError', 'ProductNotSupportedError'].includes(fault.name),
    code: 'not-elasticsearch',
    passing: false,
    say: (_, url) =>
      `What answers at ${url} is not Elasticsearch, or a proxy in front of it answers in its place. The store is whole. ` +
      'Correct ELASTICSEARCH_URL.',
  },
];

/** The message for a server of another major version. `found` is how it names itself. */
export function otherVersion(url: string, found: string): string {
  return (
    `Elasticsearch at ${url} is version ${found}, and this program speaks with version ${MAJOR} only. Nothing was changed. ` +
    `Update the server, or name another one in ELASTICSEARCH_URL.`
  );
}

// The classes of the client's errors. They are told by name, so that no file but client.ts depends on it.
const CLIENT_ERRORS =
  /^(Connection|Timeout|NoLivingConnections|Response|Serialization|Deserialization|ProductNotSupported|RequestAborted|Configuration)Error$/;

/**
 * The error to throw for what a request threw: RetryError where waiting may help, else StopError. `url` names the server; a
 * password in it is left out. What is no error of the client passes through.
 */
export function explainFailure(error: unknown, url: string): unknown {
  if (error instanceof TrialArchiveError || !CLIENT_ERRORS.test((error as Error | undefined)?.name ?? ''))
    return error;
  const fault = faultOf(error);
  const meaning = MEANINGS.find((one) => one.when(fault));
  if (meaning === undefined) return unexpected(fault, { url, cause: error });
  const message = meaning.say(fault, withoutPassword(url));
  return meaning.passing
    ? new RetryError(meaning.code, message, { cause: error })
    : new StopError(meaning.code, message, { cause: error });
}

function unexpected(fault: Fault, { url, cause }: { url: string; cause: unknown }): StopError {
  const what =
    fault.status > 0
      ? `HTTP ${fault.status}, ${fault.type}: ${fault.reason}`
      : `${fault.name}: ${fault.message}`;
  const message = `Elasticsearch at ${withoutPassword(url)} refused a request (${what}). The store is whole.`;
  return new StopError('elasticsearch-refused', message, { cause });
}

function faultOf(error: unknown): Fault {
  const { name = 'Error', message = String(error), meta } = (error ?? {}) as ClientError;
  const body = typeof meta?.body === 'object' ? meta.body?.error : undefined;
  const status = meta?.statusCode ?? 0;
  const reason = body?.root_cause?.[0]?.reason ?? body?.reason ?? firstLine(message);
  return {
    name,
    message: firstLine(message),
    status,
    type: body?.root_cause?.[0]?.type ?? body?.type ?? '',
    reason,
  };
}

interface ClientError {
  readonly name?: string;
  readonly message?: string;
  readonly meta?: {
    readonly statusCode?: number | null;
    readonly body?: { readonly error?: ErrorBody } | null;
  };
}

interface ErrorBody {
  readonly type?: string;
  readonly reason?: string;
  readonly root_cause?: readonly { readonly type?: string; readonly reason?: string }[];
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, 300);
}
