// Tags as Web Annotations: every tag once, each selector finding its words again as a reader of the standard would look.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportHits } from '../../../src/search/export/export-hits.ts';
import { type EngineUnderTest, engineMakers } from '../../contract/engines.ts';
import { makeDocument } from '../../contract/make-document.ts';
import { engineWith } from '../../contract/with-corpus.ts';

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly { readonly type: string; readonly value: string; readonly purpose: string }[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: string; readonly start: number; readonly end: number },
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
    ];
  };
}

interface Collection {
  readonly '@context': string;
  readonly type: string;
  readonly id: string;
  readonly total: number;
  readonly first: { readonly type: string; readonly partOf: string; readonly items: readonly Annotation[] };
}

const PASSAGES = ['Brev 😀😀 til Gladsaxe.', 'Fravigelse af 𝔰 servicelovens § 83 ønskes 🙂 straks.'];
const TEXT = PASSAGES.join('\n\n');

let under: EngineUnderTest;
beforeAll(async () => {
  const [embedded] = engineMakers;
  if (embedded === undefined) throw new Error('no engine');
  const tagged = makeDocument({
    name: 'mærket',
    passages: PASSAGES,
    mentions: [
      ['municipality:0159', 'Gladsaxe'],
      ['citation:serviceloven§83:challenged', 'servicelovens § 83'],
    ],
  });
  under = await engineWith(embedded, [
    tagged,
    makeDocument({ name: 'uden', passages: ['Fravigelse uden mærker.'] }),
  ]);
});
afterAll(() => under.dispose());

async function exported(query: string): Promise<Collection> {
  let text = '';
  const options = { format: 'web-annotation', sort: 'date' } as const;
  for await (const piece of exportHits(under.engine, query, options)) text += piece;
  return JSON.parse(text) as Collection;
}

test('it is one collection with a page that holds every tag of the documents found', async () => {
  const collection = await exported('fravigelse');
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 2,
    first: { type: 'AnnotationPage', partOf: collection.id, startIndex: 0 },
  });
  expect(collection.first.items.map(({ type, motivation }) => [type, motivation])).toEqual([
    ['Annotation', 'tagging'],
    ['Annotation', 'tagging'],
  ]);
  expect(new Set(collection.first.items.map(({ id }) => id)).size).toBe(2);
});

test('positions count characters, not UTF-16 code units', async () => {
  const characters = [...TEXT];
  const { items } = (await exported('fravigelse')).first;
  const found = items.map(({ target }) =>
    characters.slice(target.selector[0].start, target.selector[0].end).join(''),
  );
  expect(found).toEqual(['Gladsaxe', 'servicelovens § 83']);
});

test('quotations with what stands around them find one place of the text', async () => {
  for (const { target } of (await exported('fravigelse')).first.items) {
    const [, { exact, prefix, suffix }] = target.selector;
    expect(TEXT.split(prefix + exact + suffix)).toHaveLength(2);
  }
});

test('what a tag means stands in its bodies: id, type, role', async () => {
  const [, citation] = (await exported('fravigelse')).first.items;
  expect(citation?.body.map(({ value, purpose }) => [value, purpose])).toEqual([
    ['serviceloven§83', 'tagging'],
    ['citation', 'classifying'],
    ['challenged', 'describing'],
  ]);
  expect(citation?.target.source).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
});

test('without a tag the collection is empty and whole', async () => {
  expect(await exported('violin')).toMatchObject({ total: 0, first: { items: [] } });
});
