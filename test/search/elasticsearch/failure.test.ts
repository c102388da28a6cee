import { describe, expect, test } from 'vitest';
import { RetryError, StopError } from '../../../src/model/errors.ts';
import { explainFailure } from '../../../src/search/elasticsearch/failure.ts';

const URL = 'https://me:secret@search.example:9200';

function response(statusCode: number, type = '', reason = '') {
  return { name: 'ResponseError', message: 'm', meta: { statusCode, body: { error: { type, reason } } } };
}

describe('a failure is explained', () => {
  const passing = [
    [
      'nobody listens',
      { name: 'ConnectionError', message: 'connect ECONNREFUSED' },
      'elasticsearch-unreachable',
    ],
    ['too slow', { name: 'TimeoutError', message: 'Request timed out' }, 'elasticsearch-unreachable'],
    [
      'all nodes marked dead',
      { name: 'NoLivingConnectionsError', message: 'x' },
      'elasticsearch-unreachable',
    ],
    ['queue full', response(429, 'es_rejected_execution_exception'), 'elasticsearch-full'],
    [
      'disk full: the index was made read-only',
      response(
        429,
        'cluster_block_exception',
        'index [x] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark]',
      ),
      'elasticsearch-read-only',
    ],
    [
      'someone made the index read-only, which comes as missing right',
      response(403, 'cluster_block_exception', 'index [x] blocked by: [FORBIDDEN/8/index write (api)];'),
      'elasticsearch-read-only',
    ],
    ['no primary shard', response(503, 'unavailable_shards_exception'), 'elasticsearch-unavailable'],
    [
      'a proxy without its server',
      { name: 'ResponseError', message: '<html>', meta: { statusCode: 502, body: '<html>' } },
      'elasticsearch-unavailable',
    ],
    [
      'a snapshot that is gone',
      response(404, 'search_context_missing_exception'),
      'elasticsearch-snapshot-lost',
    ],
  ] as const;

  test.each(passing)('%s: may pass', (_, failure, code) => {
    const error = explainFailure(failure, URL);
    expect(error).toBeInstanceOf(RetryError);
    expect(error).toMatchObject({ code });
  });

  const lasting = [
    [
      'own authority not named',
      { name: 'ConnectionError', message: 'self-signed certificate in certificate chain' },
      'elasticsearch-certificate',
    ],
    ['wrong password', response(401, 'security_exception'), 'elasticsearch-unknown-user'],
    [
      'missing right',
      response(403, 'security_exception', 'action [x] is unauthorized'),
      'elasticsearch-forbidden',
    ],
    [
      'index deleted by someone',
      response(404, 'index_not_found_exception', 'no such index [x]'),
      'index-missing',
    ],
    [
      'an older server refuses our headers',
      response(400, 'media_type_header_exception', 'Invalid media-type'),
      'elasticsearch-version',
    ],
    ['a web page', { name: 'DeserializationError', message: 'Unexpected token <' }, 'not-elasticsearch'],
    ['another product', { name: 'ProductNotSupportedError', message: 'x' }, 'not-elasticsearch'],
    ['anything else', response(400, 'parsing_exception', 'unknown query'), 'elasticsearch-refused'],
  ] as const;

  test.each(lasting)('%s: stops', (_, failure, code) => {
    const error = explainFailure(failure, URL);
    expect(error).toBeInstanceOf(StopError);
    expect(error).toMatchObject({ code });
  });

  test.each([...passing, ...lasting])(
    '%s: in one sentence or more, with the address and without its password',
    (_, failure) => {
      const { message, cause } = explainFailure(failure, URL) as Error;
      expect(message).toContain('https://search.example:9200');
      expect(message).not.toContain('secret');
      expect(message).not.toContain('\n');
      expect(cause).toBe(failure);
    },
  );

  test('a fault of our own is not taken for one of the server', () => {
    const fault = new TypeError('x is undefined');
    expect(explainFailure(fault, URL)).toBe(fault);
  });
});
