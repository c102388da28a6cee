// Reads a folder of gold documents: NAME.ann.txt and NAME.facts.json. Faults in them stop the evaluation, with file and place.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_KINDS, type DocumentKind } from '../model/document.ts';
import { StopError } from '../model/errors.ts';
import { CITATION_ROLES, type CitationRole } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { type GoldDocument, type GoldHeader, MARK_TYPES, type Mark } from './gold-document.ts';

const MARK = /⟦([a-z]+):([^|⟦⟧]*)\|([^⟦⟧]*)⟧/g;

interface Facts {
  readonly kind?: string;
  readonly kinds?: readonly string[];
  readonly date?: string | null;
  readonly case?: unknown;
  readonly parts?: readonly unknown[];
  readonly trials?: readonly { readonly title_span?: readonly [number, number] | null }[];
  readonly alternatives?: readonly {
    start: number;
    end: number;
    type: string;
    accept: readonly (string | null)[];
  }[];
  readonly optional?: readonly { start: number; end: number; type: string }[];
}

/** All gold documents of a folder, by name. */
export function readGold(folder: string): GoldDocument[] {
  if (!existsSync(folder)) throw new StopError('no-gold', `${folder}: no folder of marked documents`);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ann.txt'))
    .sort();
  if (names.length === 0)
    throw new StopError('no-gold', `${folder}: holds no marked document (NAME.ann.txt)`);
  return names.map((name) => readDocument(folder, name.slice(0, -'.ann.txt'.length)));
}

function readDocument(folder: string, name: string): GoldDocument {
  const path = join(folder, `${name}.facts.json`);
  const facts: Facts = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const marked = readFileSync(join(folder, `${name}.ann.txt`), 'utf8');
  const { text, marks } = parseMarks(marked, name);
  const place = toUtf16(text);
  const open = (facts.alternatives ?? []).map((one) => ({ ...one, ...place(one) }));
  return {
    name,
    text,
    marks: marks.map((mark) =>
      withAlternatives(
        mark,
        open.find((one) => sameSpan(one, mark) && MARK_TYPES[one.type] === mark.type)?.accept ?? [],
      ),
    ),
    neutral: (facts.optional ?? []).map((one) => ({ ...place(one), type: typeOf(one.type, name) })),
    header: facts.parts ? undefined : headerOf(facts),
    titles: (facts.trials ?? []).flatMap(({ title_span: span }) =>
      span ? [place({ start: span[0], end: span[1] })] : [],
    ),
  };
}

/** The text without marks, and the marks with their places in it. */
export function parseMarks(marked: string, name: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    const [whole, type = '', value = '', surface = ''] = match;
    const span = { start: text.length, end: text.length + surface.length };
    marks.push({ ...span, type: typeOf(type, name), ...valuesOf([value]), optional: false });
    text += surface;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  const stray = /[⟦⟧]/.exec(text);
  if (stray)
    throw new StopError(
      'bad-gold',
      `${name}: stray mark near "${text.slice(Math.max(0, stray.index - 20), stray.index + 20)}"`,
    );
  return { text, marks };
}

/** `serviceloven§83;role=basis` → value and role. */
function valuesOf(raw: readonly string[]): Pick<Mark, 'values' | 'roles'> {
  const pairs = raw.map((value) => value.split(';role='));
  const roles = pairs.flatMap(([, role]) =>
    CITATION_ROLES.filter((known) => known === role),
  ) as CitationRole[];
  return { values: pairs.map(([value]) => (value ?? '').normalize('NFC')), roles };
}

function withAlternatives(mark: Mark, accept: readonly (string | null)[]): Mark {
  const more = valuesOf(accept.filter((value) => value !== null));
  return {
    ...mark,
    values: [...mark.values, ...more.values],
    roles: [...mark.roles, ...more.roles],
    optional: accept.includes(null),
  };
}

function headerOf(facts: Facts): GoldHeader | undefined {
  const kind = DOCUMENT_KINDS.find((known) => known === (facts.kind ?? facts.kinds?.[0]));
  if (kind === undefined) return undefined;
  const cases =
    facts.case === null || facts.case === undefined
      ? []
      : Array.isArray(facts.case)
        ? facts.case
        : [facts.case];
  return {
    kind: kind satisfies DocumentKind,
    date: facts.date ?? null,
    caseNumbers: cases.map((one) => String(one).replace(/\s/g, '')),
  };
}

function typeOf(short: string, name: string): Mark['type'] {
  const type = MARK_TYPES[short];
  if (!type)
    throw new StopError(
      'bad-gold',
      `${name}: unknown mark "${short}"; known: ${Object.keys(MARK_TYPES).join(', ')}`,
    );
  return type;
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Facts count code points; the archive counts UTF-16 code units. */
function toUtf16(text: string): (span: Span) => Span {
  const units: number[] = [];
  let at = 0;
  for (const char of text) {
    units.push(at);
    at += char.length;
  }
  units.push(at);
  return ({ start, end }) => ({ start: units[start] ?? at, end: units[end] ?? at });
}
