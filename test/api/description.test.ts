import { describe, expect, it } from 'vitest';
import { OpenApp } from './open-app.ts';

const open = new OpenApp();

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Record<string, unknown>;
  }[];
  readonly responses: Record<
    string,
    { readonly description?: string; readonly content?: Record<string, { schema: unknown }> }
  >;
}

interface Description {
  readonly openapi: string;
  readonly info: Record<string, string>;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, Record<string, unknown>> };
}

async function description(): Promise<Description> {
  return (await open.json('/api/openapi.json')) as unknown as Description;
}

async function operations(): Promise<[string, Operation][]> {
  const { paths } = await description();
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).map((one): [string, Operation] => [path, one]),
  );
}

/** Every `$ref` below a value. */
function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === '$ref' ? [String(inside)] : references(inside),
  );
}

describe('/api/openapi.json', () => {
  it('is OpenAPI 3.1 with title, version and licence', async () => {
    const { openapi, info } = await description();
    expect(openapi).toMatch(/^3\.1\.\d+$/);
    expect(Object.keys(info)).toEqual(expect.arrayContaining(['title', 'version', 'license']));
  });

  it('names every route of the API, and only reads', async () => {
    const served = open.app.routes
      .filter(({ method, path }) => method === 'GET' && (path.startsWith('/api/') || path === '/metrics'))
      .map(({ path }) => path.replace(/:(\w+)(?:\{.*?\})?/g, '{$1}'))
      .filter((path) => path !== '/api/openapi.json');
    const { paths } = await description();
    expect(Object.keys(paths).sort()).toEqual([...new Set(served)].sort());
    for (const methods of Object.values(paths)) expect(Object.keys(methods)).toEqual(['get']);
  });

  it('has every schema that it refers to', async () => {
    const whole = await description();
    const used = [...new Set(references(whole))];
    expect(used.length).toBeGreaterThan(5);
    for (const reference of used) {
      const name = reference.replace('#/components/schemas/', '');
      expect(Object.keys(whole.components.schemas)).toContain(name);
    }
  });

  it('describes every operation, each under a name of its own', async () => {
    const all = await operations();
    for (const [path, { summary, operationId }] of all)
      expect([path, summary, operationId]).not.toContain(undefined);
    const names = all.map(([, { operationId }]) => operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('declares the parameters of every path', async () => {
    for (const [path, { parameters = [] }] of await operations()) {
      const inPath = parameters.filter((one) => one.in === 'path');
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(inPath.every(({ required }) => required)).toBe(true);
      for (const { name, schema } of parameters)
        expect([path, name, typeof schema]).toEqual([path, name, 'object']);
    }
  });

  it('answers every error as problem+json', async () => {
    for (const [path, { responses }] of await operations()) {
      expect([path, ...Object.keys(responses)]).toEqual(
        expect.arrayContaining(['200', '400', '404', '405', '414', '503']),
      );
      for (const [status, { content, description: words }] of Object.entries(responses)) {
        expect([path, status, words]).not.toContain(undefined);
        if (Number(status) >= 400) expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
      }
    }
  });
});

/** What a JSON value lacks of a schema of the description: enough of JSON Schema for what zod writes. */
function faults(
  value: unknown,
  schema: Record<string, unknown>,
  of: { all: Description; at: string },
): string[] {
  const { all, at } = of;
  if (typeof schema.$ref === 'string') {
    const named = all.components.schemas[schema.$ref.replace('#/components/schemas/', '')];
    return named ? faults(value, named, of) : [`${at}: ${schema.$ref}`];
  }
  const any = (schema.anyOf ?? schema.oneOf) as Record<string, unknown>[] | undefined;
  if (any)
    return any.some((one) => faults(value, one, of).length === 0) ? [] : [`${at}: none of the choices`];
  const parts = (schema.allOf ?? []) as Record<string, unknown>[];
  const own = parts.flatMap((one) => faults(value, one, of));
  const types = schema.type === undefined ? [] : ([schema.type].flat() as string[]);
  if (types.length > 0 && !types.some((type) => isOfType(value, type)))
    return [...own, `${at}: ${JSON.stringify(value)?.slice(0, 40)} is no ${types.join(' or ')}`];
  if (Array.isArray(schema.enum) && !schema.enum.includes(value))
    return [...own, `${at}: ${value} is not listed`];
  if (Array.isArray(value) && schema.items)
    return [
      ...own,
      ...value.flatMap((one, index) =>
        faults(one, schema.items as Record<string, unknown>, { all, at: `${at}[${index}]` }),
      ),
    ];
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const held = value as Record<string, unknown>;
    const missing = ((schema.required ?? []) as string[]).filter((name) => !(name in held));
    const properties = Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>);
    return [
      ...own,
      ...missing.map((name) => `${at}.${name} is missing`),
      ...properties.flatMap(([name, one]) =>
        name in held ? faults(held[name], one, { all, at: `${at}.${name}` }) : [],
      ),
    ];
  }
  return own;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

describe('answers', () => {
  it.each([
    ['/api/health', '/api/health'],
    ['/api/search', '/api/search?q=boliger%20Aarhus&explain=true'],
    ['/api/kwic', '/api/kwic?q=ventelister&group=match'],
    ['/api/trace', '/api/trace?what=almenboligloven'],
    ['/api/trials', '/api/trials'],
    ['/api/trials/{id}', '/api/trials/fk2-boliger.startboliger-til-unge'],
    ['/api/matrix', '/api/matrix'],
    ['/api/matrix', '/api/matrix?rows=true'],
    ['/api/conflicts', '/api/conflicts'],
    ['/api/timeline', '/api/timeline'],
    ['/api/documents/{id}', ''],
  ])('of %s are as described', async (path, address) => {
    const all = await description();
    const asked =
      address === '' ? `/api/documents/${open.documentOf('ansoegninger/startboliger.txt')}` : address;
    const schema = all.paths[path]?.get?.responses[200]?.content?.['application/json']?.schema;
    expect(schema).toBeDefined();
    expect(faults(await open.json(asked), schema as Record<string, unknown>, { all, at: '' })).toEqual([]);
  });

  it('of /api/export as CSL-JSON are as described', async () => {
    const all = await description();
    const response = await open.get('/api/export?q=boliger&format=csl-json');
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const schema = all.paths['/api/export']?.get?.responses[200]?.content?.[type]?.schema;
    expect(faults(await response.json(), schema as Record<string, unknown>, { all, at: '' })).toEqual([]);
  });

  it('would be seen if they were not', async () => {
    const all = await description();
    const schema = all.paths['/api/health']?.get?.responses[200]?.content?.['application/json']?.schema;
    const wrong = faults({ status: 'ok', documents: 'many' }, schema as Record<string, unknown>, {
      all,
      at: '',
    });
    expect(wrong.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a fuzzer driven by the description', () => {
  const words = [
    '',
    ' ',
    '§',
    '"',
    '((',
    '*',
    'å'.repeat(300),
    '\u0000',
    '-1',
    '1e9',
    '../..',
    '<b>',
    'none',
    '%',
    'æ NEAR/5',
    'lov:',
  ];

  it('finds no answer that the description does not know', async () => {
    const found: string[] = [];
    for (const [path, { parameters = [], responses }] of await operations()) {
      for (const word of words) {
        for (const one of parameters.length === 0 ? [undefined] : parameters) {
          const query = new URLSearchParams(one && one.in === 'query' ? [[one.name, word]] : []);
          if (path === '/api/kwic' || path === '/api/export')
            query.set('q', one?.name === 'q' ? word : 'bolig');
          if (path === '/api/trace') query.set('what', one?.name === 'what' ? word : 'almenboligloven');
          const address = `${path.replace(/\{\w+\}/, encodeURIComponent(word || 'x'))}?${query}`;
          const { status } = await open.get(address);
          if (!(String(status) in responses) || status === 500) found.push(`${address}: ${status}`);
        }
      }
    }
    expect(found).toEqual([]);
  }, 60_000);
});

describe('/api', () => {
  it('is a page that names every route', async () => {
    const page = await open.text('/api');
    for (const path of Object.keys((await description()).paths)) expect(page).toContain(`GET ${path}<`);
  });
});
