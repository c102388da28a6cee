import { describe, expect, it } from 'vitest';
import { OpenApp } from './open-app.ts';

const open = new OpenApp();

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly position?: number;
  readonly choices?: readonly string[];
}

async function problem(address: string, init: RequestInit = {}): Promise<Problem> {
  const response = await open.get(address, init);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const body = (await response.json()) as Problem;
  expect(body.status).toBe(response.status);
  return body;
}

describe('errors', () => {
  it.each([
    ['/api/nowhere', 404, 'no-such-path', 'no such route'],
    ['/api/search?q=%22open', 400, 'query-open-quote', 'a quote left open'],
    ['/api/search?q=farve:bl%C3%A5', 400, 'unknown-field', 'a field that does not exist'],
    ['/api/search?limit=101', 400, 'bad-parameter', 'a page larger than allowed'],
    ['/api/search?limit=ti', 400, 'bad-parameter', 'a number that is none'],
    ['/api/search?limit=', 400, 'bad-parameter', 'nothing is no number'],
    ['/api/search?limit=1&limit=2', 400, 'bad-parameter', 'one value given twice'],
    ['/api/search?q=x&farve=1', 400, 'unknown-parameter', 'a slip of the hand must not widen an answer'],
    ['/api/search?after=zzz', 400, 'bad-cursor', 'a cursor that is none'],
    ['/api/documents/0123456789abcdef-0', 404, 'no-document', 'a document that is not here'],
    ['/api/documents/..%2F..%2Fetc', 404, 'no-document', 'a path is no id'],
    ['/api/trials/fk2-boliger.intet', 404, 'no-trial', 'a trial that is not here'],
    ['/api/trace', 400, 'bad-parameter', 'nothing asked'],
    ['/api/trace?what=%20', 400, 'empty-question', 'blanks asked'],
    ['/api/trace?what=servicelovn', 400, 'unknown-name', 'a law misspelt'],
    ['/api/trace?what=almenboligloven&outcome=maybe', 400, 'bad-parameter', 'an answer that does not exist'],
    ['/api/trace?what=almenboligloven&from=2017-13', 400, 'bad-parameter', 'a month that does not exist'],
    [
      '/api/trace?what=almenboligloven&municipality=Vejrby',
      400,
      'unknown-municipality',
      'a municipality that does not exist',
    ],
    ['/api/trace?what=almenboligloven&network=Aarhus', 400, 'unknown-network', 'a town is no network'],
    ['/api/trials?municipality=serviceloven', 400, 'unknown-municipality', 'a law is no municipality'],
    ['/api/matrix?network=boligerne', 400, 'unknown-network', 'a network that does not exist'],
    ['/api/matrix?first=farve', 400, 'bad-parameter', 'a dimension that does not exist'],
    ['/api/matrix?firstValue=servicelovn', 400, 'bad-parameter', 'a value that no line has'],
    ['/api/conflicts?kind=strid', 400, 'bad-parameter', 'a kind that does not exist'],
    ['/api/kwic', 400, 'bad-parameter', 'nothing asked'],
    ['/api/kwic?q=a&words=51', 400, 'bad-parameter', 'more context than allowed'],
    ['/api/export?q=%22open', 400, 'query-open-quote', 'a bad query is refused before the stream begins'],
    ['/api/export?q=a&format=pdf', 400, 'bad-parameter', 'a format that does not exist'],
    ['/api/originals/abc', 400, 'bad-parameter', 'a hash that is none'],
    [`/api/originals/${'0'.repeat(64)}`, 404, 'no-original', 'a file that is not here'],
    ['/api/health?q=1', 400, 'unknown-parameter', 'a route without parameters'],
    [`/api/search?q=${'a'.repeat(10_001)}`, 400, 'bad-parameter', 'a query over the limit'],
    [`/api/search?q=${'('.repeat(500)}`, 400, 'query-too-deep', 'parentheses without end'],
    [
      `/api/search?q=${'æ'.repeat(10_001)}`,
      400,
      'bad-parameter',
      'a query over the limit, every letter escaped',
    ],
    [`/api/search?q=${'a'.repeat(70_000)}`, 414, 'address-too-long', 'an address over the limit'],
  ])('%s is %i %s', async (address, status, code) => {
    expect(await problem(address)).toMatchObject({ status, code });
  });

  it('point at the character and offer choices', async () => {
    const { position, choices } = await problem('/api/search?q=bolig%20farve:bl%C3%A5');
    expect(position).toBe(6);
    expect(choices).toContain('kommune:');
  });

  it('offer the three nearest names', async () => {
    const { choices } = await problem('/api/trace?what=servicelovn');
    expect(choices).toHaveLength(3);
    expect(choices?.[0]).toBe('serviceloven');
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('refuse %s: the archive is read only', async (method) => {
    const response = await open.get('/api/search', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect(((await response.json()) as Problem).code).toBe('read-only');
  });

  it('tell nothing of the machine', async () => {
    const { archive } = open.api.settings;
    for (const address of ['/api/nowhere', '/api/documents/x', '/api/trials/x', '/api/search?after=zzz'])
      expect(JSON.stringify(await problem(address))).not.toContain(archive);
  });
});

describe('every answer', () => {
  it.each(['/', '/api/health', '/api/nowhere', '/spor', '/assets/style.css'])(
    '%s forbids scripts and guessing of types',
    async (address) => {
      const { headers } = await open.get(address);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toContain('script-src');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it('answers HEAD with the same headers and no body', async () => {
    for (const address of ['/api/health', '/api/export?q=boliger', '/']) {
      const response = await open.get(address, { method: 'HEAD' });
      expect([response.status, await response.text()]).toEqual([200, '']);
    }
  });
});
