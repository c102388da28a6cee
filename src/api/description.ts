// The API's description: OpenAPI 3.1 for programs, and the same as plain data for the page that people read.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiParameter, ApiRoute } from '../web/index.ts';

/** Head of the description. */
export const OPENAPI_HEAD = {
  openapi: '3.1.0',
  info: {
    title: 'trial-archive',
    version: '1',
    description: [
      'The Danish frikommuneforsøg: search, documents, trials, provisions traced. Read only; nothing that changes the archive is reachable.',
      'Every fact carries its evidence: document, page, start, end, quote, rule. Offsets are UTF-16 code units, end exclusive.',
      'Errors are application/problem+json with a stable `code`. Parameters that a route does not name are refused (400, `unknown-parameter`).',
    ].join('\n\n'),
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
};

type Described = ReturnType<OpenAPIHono['getOpenAPI31Document']>;
type Operation = NonNullable<NonNullable<Described['paths']>[string]['get']>;
type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;

/** Every route in order of its path. */
export function describedRoutes(app: OpenAPIHono): ApiRoute[] {
  const { paths = {} } = app.getOpenAPI31Document(OPENAPI_HEAD);
  return Object.entries(paths)
    .flatMap(([path, { get }]) => (get ? [routeOf(path, get)] : []))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function routeOf(path: string, operation: Operation): ApiRoute {
  const given = (operation.parameters ?? []).filter((one): one is Parameter => !('$ref' in one));
  const responses = Object.entries(operation.responses ?? {});
  return {
    path,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    parameters: given.map(parameterOf),
    answers: responses.map(([status, response]) => ({
      status,
      description: 'description' in response ? (response.description ?? '') : '',
    })),
    example: exampleOf(path, given),
  };
}

function parameterOf({ name, in: place, required, description, schema }: Parameter): ApiParameter {
  const about = schema as SchemaPart | undefined;
  return {
    ...{ name, place, required: required ?? false },
    description: description ?? about?.description ?? '',
    type: typeOf(about),
  };
}

interface SchemaPart {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly SchemaPart[];
  readonly default?: unknown;
  readonly description?: string;
  readonly example?: unknown;
  readonly items?: SchemaPart;
}

function typeOf(schema: SchemaPart | undefined): string {
  if (!schema) return 'string';
  const [one] = schema.anyOf ?? [];
  if (one) return `${typeOf(one)}, may be given several times`;
  const usual = schema.default === undefined || schema.default === '' ? '' : ` (default ${schema.default})`;
  return `${schema.enum ? `one of ${schema.enum.join(', ')}` : String(schema.type ?? 'string')}${usual}`;
}

/** A call that can be tried as it stands; none for routes with an id in the path. */
function exampleOf(path: string, parameters: readonly Parameter[]): string | undefined {
  if (path.includes('{')) return undefined;
  const query = new URLSearchParams();
  for (const { name, schema, required, example } of parameters) {
    const given = example ?? (schema as SchemaPart | undefined)?.example;
    if (given !== undefined && (required || name === 'q')) query.set(name, String(given));
  }
  return query.size === 0 ? path : `${path}?${query}`;
}
