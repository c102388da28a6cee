import { describe, expect, it } from 'vitest';
import { loadPipelines } from '../../src/jobs/pipelines/index.ts';
import { DOCUMENT_KINDS } from '../../src/model/document.ts';
import { CITATION_ROLES, MENTION_TYPES, OUTCOMES, STATUSES } from '../../src/model/mention.ts';
import { periods } from '../../src/reference/periods.ts';
import { EXPORT_FORMATS } from '../../src/search/export/export-hits.ts';
import { KWIC_SORTS } from '../../src/search/kwic/kwic-order.ts';
import { ENTITY_TYPES } from '../../src/search/query/understood.ts';
import { FACET_FIELDS } from '../../src/search/schema.ts';
import { DIMENSIONS } from '../../src/trace/index.ts';
import { lawName, named, organisationName, provisionName, provisionWords } from '../../src/web/labels.ts';
import { LANGUAGES, textsOf } from '../../src/web/texts.ts';

/** Every text below a key, with the way there. */
function leaves(value: unknown, way: string): [string, string][] {
  if (typeof value === 'string') return [[way, value]];
  if (typeof value === 'function') return [[way, String((value as (...of: unknown[]) => string)(2, 3, 4))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => leaves(inside, `${way}.${key}`));
}

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = textsOf(language);

  it.each([
    ['outcomes', OUTCOMES],
    ['statuses', STATUSES],
    ['roles', CITATION_ROLES],
    ['types', MENTION_TYPES],
    ['facets', FACET_FIELDS],
    ['entities', ENTITY_TYPES],
    ['dimensions', DIMENSIONS],
    ['formats', EXPORT_FORMATS],
    ['kwicSorts', KWIC_SORTS],
    ['periods', periods().map(({ id }) => id)],
  ] as const)('name every value of %s', (table, values) => {
    const names: Readonly<Record<string, string>> = texts[table];
    expect(values.filter((value) => !names[value])).toEqual([]);
  });

  it('name every kind of document', () => {
    const kinds = new Map(loadPipelines().map(({ kind, label }) => [kind, label[language]]));
    expect(DOCUMENT_KINDS.filter((kind) => !kinds.get(kind))).toEqual([]);
  });

  it('leave no label empty', () => {
    const empty = leaves(texts, '').filter(([, words]) => words.trim() === '');
    // How a row answers is said only where it is not plain to see.
    expect(empty.map(([way]) => way)).toEqual(['.via.itself', '.via.below']);
  });
});

describe('the two languages', () => {
  it('have the same keys and, but for names and query words, different words', () => {
    const danish = new Map(leaves(textsOf('da'), ''));
    const english = leaves(textsOf('en'), '');
    expect(english.map(([way]) => way)).toEqual([...danish.keys()]);
    const same = english.filter(([way, words]) => danish.get(way) === words).map(([way]) => way);
    const expected =
      /^\.(?:via|helpRows|formats|api$|asJson|kwicSorts\.text|to$|(?:types|entities|facets|dimensions|eventKinds)\.(?:status|organisation))/;
    expect(same.filter((way) => !expected.test(way))).toEqual([]);
  });
});

describe('names', () => {
  const da = textsOf('da');
  it.each([
    ['serviceloven§83a,stk.2,nr.1', 'serviceloven § 83 a, stk. 2, nr. 1'],
    ['serviceloven§83-87', 'serviceloven § 83-87'],
    ['serviceloven', 'serviceloven'],
    ['bek-1614-2015§4', 'bek. nr. 1614/2015 § 4'],
    ['?§83', 'ukendt lov § 83'],
    ['faergeloven', 'faergeloven'],
  ])('%s reads %s', (id, words) => {
    expect(provisionWords(da, id)).toBe(words);
  });

  it('keep the sign and its number on one line', () => {
    expect(provisionName(da, 'serviceloven§83')).toBe('serviceloven §\u00a083');
  });

  it.each([
    [lawName(da, '?'), 'ukendt lov', 'a law that cannot be known'],
    [organisationName(da, 'regeringen'), 'Regeringen', 'the government has no entry'],
    [organisationName(da, 'ukendt-styrelse'), 'ukendt styrelse', 'an unlisted body by its own words'],
    [named(da.outcomes, 'toString'), 'toString', 'what every object has is no label'],
  ])('%s is %s', (found, expected) => {
    expect(found).toBe(expected);
  });
});
