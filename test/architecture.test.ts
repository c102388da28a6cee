// Holds the house's rules: no import cycle (types included), no forbidden direction, each third-party client in one place.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

interface Module {
  readonly path: string;
  readonly room: string;
  /** Paths of modules of the project. */
  readonly inside: readonly string[];
  /** Names of packages; `node:` modules left out. */
  readonly packages: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)\./g;

function modules(): Module[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.map((name) => {
    const source = readFileSync(join(SRC, name), 'utf8').replace(/^\s*(?:\/\/|\*).*$/gm, '');
    const found = [...source.matchAll(IMPORT)].map(
      (match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '',
    );
    const inside = found
      .filter((from) => from.startsWith('.'))
      .map((from) => relative(SRC, join(SRC, dirname(name), from)));
    const packages = found
      .filter((from) => !from.startsWith('.') && !from.startsWith('node:'))
      .map(packageName);
    return { path: name, room: name.split('/')[0] ?? '', inside, packages };
  });
}

function packageName(from: string): string {
  const parts = from.split('/');
  return from.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

/** What each room may import, besides itself. Rooms not named here do not exist. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  yaml: [],
  distance: [],
  stem: [],
  patterns: [],
  sqlite: ['model'],
  config: ['model'],
  reference: ['model', 'patterns'],
  collect: ['model', 'reference', 'yaml'],
  extract: ['model', 'reference'],
  clean: ['model', 'reference'],
  segment: ['model', 'reference', 'patterns'],
  tag: ['model', 'reference', 'distance', 'patterns', 'stem'],
  link: ['model', 'reference', 'distance'],
  trace: ['model', 'reference', 'distance', 'search'],
  store: ['model', 'reference', 'sqlite'],
  search: ['model', 'reference', 'sqlite', 'distance', 'stem'],
  jobs: [
    'model',
    'reference',
    'yaml',
    'config',
    'collect',
    'extract',
    'clean',
    'segment',
    'tag',
    'link',
    'store',
    'search',
    'sqlite',
  ],
  evaluate: ['model', 'reference'],
  web: ['model', 'reference', 'search', 'trace'],
  api: ['model', 'reference', 'config', 'search', 'store', 'trace', 'jobs', 'web'],
  cli: ['model', 'reference', 'config', 'search', 'store', 'trace', 'jobs', 'api', 'evaluate', 'extract'],
};

/** Packages, and the one place that may import each. */
const CLIENTS: Readonly<Record<string, string>> = {
  '@elastic/elasticsearch': 'search/elasticsearch/client.ts',
  '@hono/node-server': 'api/',
  '@hono/zod-openapi': 'api/',
  '@orama/stemmers': 'stem/',
  'better-sqlite3': 'sqlite/',
  cheerio: 'extract/html/',
  commander: 'cli/',
  domhandler: 'extract/html/',
  fflate: 'extract/zip/',
  hono: 'api/',
  mammoth: 'extract/docx/',
  natural: 'distance/',
  'p-queue': 'jobs/',
  'pdf-parse': 'extract/pdf/',
  pino: 'jobs/',
  'postal-mime': 'extract/mail/',
  'tesseract.js': 'extract/ocr/',
  yaml: 'yaml/',
  zod: 'api/',
};

const all = modules();

describe('the house', () => {
  it('has no room without a rule', () => {
    const rooms = [
      ...new Set(all.filter((module) => module.path.includes('/')).map((module) => module.room)),
    ];
    expect(rooms.filter((room) => !(room in ALLOWED))).toEqual([]);
  });

  it('imports in allowed directions only', () => {
    const wrong = all.flatMap((module) =>
      module.path === 'index.ts'
        ? []
        : module.inside
            .filter((to) => {
              const room = to.split('/')[0] ?? '';
              return room !== module.room && !(ALLOWED[module.room] ?? []).includes(room);
            })
            .map((to) => `${module.path} -> ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('imports each third-party client in one place', () => {
    const wrong = all.flatMap((module) =>
      module.packages
        .filter((name) => !module.path.startsWith(CLIENTS[name] ?? '(none)'))
        .map((name) => `${module.path} -> ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no import cycle, types included', () => {
    expect(findCycle(new Map(all.map((module) => [module.path, module.inside])))).toBeUndefined();
  });
});

describe('the check itself', () => {
  it('sees a cycle', () => {
    const cycle = findCycle(
      new Map([
        ['a.ts', ['b.ts']],
        ['b.ts', ['c.ts']],
        ['c.ts', ['a.ts']],
      ]),
    );
    expect(cycle?.split(' -> ').sort()).toEqual(['a.ts', 'a.ts', 'b.ts', 'c.ts']);
  });

  it('reads the imports of this project', () => {
    const segment = all.find((module) => module.path === 'segment/segment.ts');
    expect(segment?.inside).toContain('model/document.ts');
    expect(all.flatMap((module) => module.packages)).toContain('cheerio');
  });
});

/** A cycle as `a -> b -> a`, or undefined. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): string | undefined => {
    if (done.has(node)) return undefined;
    const at = path.indexOf(node);
    if (at >= 0) return [...path.slice(at), node].join(' -> ');
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return undefined;
}
