// What people type and what every engine must answer, over the corpus. Names stand for documents.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { search } from '../../src/search/answer.ts';
import { corpus } from './corpus.ts';
import { type EngineUnderTest, engineMakers } from './engines.ts';
import { idOf } from './make-document.ts';
import { engineWith } from './with-corpus.ts';

const names = new Map([...corpus.keys()].map((name) => [idOf(name), name]));

interface AskRow {
  readonly query: string;
  readonly reason: string;
  /** In order where it matters: the best first. */
  readonly finds: readonly string[];
  readonly understood?: readonly string[];
}

const ROWS: readonly AskRow[] = [
  {
    query: 'hvilke forsøg udfordrede serviceloven § 83',
    reason: 'a question in words asks for its provision',
    finds: ['afslag', 'ansoegning', 'godkendt'],
    understood: ['provision serviceloven§83'],
  },
  {
    query: 'afslag Gladsaxe',
    reason: 'an outcome and a municipality',
    finds: ['afslag'],
    understood: ['outcome rejected', 'municipality 0159'],
  },
  {
    query: 'afslag Gladsaxe Kommune',
    reason: 'the long name is the same',
    finds: ['afslag'],
    understood: ['outcome rejected', 'municipality 0159'],
  },
  {
    query: 'tilkøb ældre Aarhus 2017',
    reason: 'words, a municipality and a year',
    finds: ['godkendt'],
    understood: ['municipality 0751', 'year 2017'],
  },
  {
    query: 'tilkøb ældre Århus 2017',
    reason: 'the old spelling is the same town',
    finds: ['godkendt'],
    understood: ['municipality 0751', 'year 2017'],
  },
  { query: 'kommune:Aarhus AND udfald:imødekommet', reason: 'fields with an operator', finds: ['godkendt'] },
  { query: 'municipality:Aarhus outcome:approved', reason: 'the same in English', finds: ['godkendt'] },
  { query: 'kommune:Aarhus AND udfald:afslag', reason: 'both must hold', finds: [] },
  { query: 'plejehjemstilsyn', reason: 'one compound', finds: ['notat'] },
  { query: 'klippekort', reason: 'the word itself comes before the compound', finds: ['ansoegning', 'klip'] },
  { query: 'klippekort -visitation', reason: 'a minus takes away', finds: ['klip'] },
  { query: 'klippekort IKKE visitation', reason: 'so does the Danish word', finds: ['klip'] },
  { query: '"mindre belastende"', reason: 'a phrase', finds: ['notat'] },
  { query: 'gamma ELLER klippekortsordning', reason: 'OR in Danish', finds: ['klip', 'naerhed'] },
  { query: '(gamma OR visitation) AND NOT alfa', reason: 'parentheses', finds: ['ansoegning'] },
  { query: 'alfa NEAR/2 delta', reason: 'nearness', finds: ['naerhed'] },
  { query: 'klippekorts*', reason: 'a prefix', finds: ['klip'] },
  {
    query: 'lov:"serviceloven § 85"',
    reason: 'a field of a provision, inside a range',
    finds: ['ansoegning'],
  },
  {
    query: 'lov:serviceloven § 83, stk. 2',
    reason: 'the section may follow without quotes',
    finds: ['afslag', 'ansoegning'],
  },
  { query: 'lov:serviceloven rolle:hjemmel', reason: 'role and law of one citation', finds: ['vejledning'] },
  {
    query: 'lov:retssikkerhedsloven rolle:hjemmel',
    reason: 'role and law of different citations do not meet',
    finds: [],
  },
  { query: 'type:pressemeddelelse', reason: 'a kind in Danish', finds: ['klip'] },
  { query: 'år:2016..2017 tilsyn', reason: 'a range of years', finds: ['ansoegning'] },
  { query: 'dato:2019', reason: 'a date mention that overlaps', finds: ['godkendt', 'klip'] },
  { query: 'samling:breve', reason: 'a collection', finds: ['afslag', 'godkendt'] },
  { query: 'erfaringer xylofon violin', reason: 'one of three words is too few', finds: [] },
  {
    query: 'erfaringer Odense xylofon',
    reason: 'a municipality is required and not counted',
    finds: [],
    understood: ['municipality 0461'],
  },
  { query: 'gode erfaringer xylofon', reason: 'two of three words are enough', finds: ['notat'] },
  {
    query: 'imødekommes ikke',
    reason: 'the negated outcome is the other one',
    finds: ['afslag', 'afslag-kopi'],
    understood: ['outcome rejected'],
  },
];

describe.each(engineMakers)('asked through the engine $name', (maker) => {
  let under: EngineUnderTest;

  beforeAll(async () => {
    under = await engineWith(maker, corpus.values());
  });
  afterAll(() => under.dispose());

  test.each(ROWS)('"$query" finds what it should: $reason', async ({ query, finds, understood }) => {
    const answer = await search(under.engine, query);
    expect(answer.hits.map(({ document }) => names.get(document.id)).sort()).toEqual([...finds].sort());
    expect(answer.total).toBe(finds.length);
    if (understood !== undefined) {
      expect(answer.understood.map(({ type, id }) => `${type} ${id}`)).toEqual(understood);
    }
  });

  test('the word itself stands in tier 1, its compound in tier 2', async () => {
    const { hits } = await search(under.engine, 'klippekort');
    expect(hits.map(({ document, tier }) => [names.get(document.id), tier])).toEqual([
      ['ansoegning', 1],
      ['klip', 2],
    ]);
  });

  test('a document that lacks a word stands in tier 3', async () => {
    const { hits } = await search(under.engine, 'gode erfaringer xylofon');
    expect(hits.map(({ tier }) => tier)).toEqual([3]);
  });

  test('every passage is a slice of the document and every highlight lies on its word', async () => {
    const { hits } = await search(under.engine, 'plejehjemstilsyn Odense');
    const passages = hits.flatMap((hit) => hit.passages);
    expect(passages.length).toBeGreaterThan(0);
    const document = corpus.get('notat');
    for (const { text, start, end, highlights } of passages) {
      const own = document?.passages.find((passage) => passage.start === start);
      expect(own?.text).toBe(text);
      expect(end - start).toBe(text.length);
      for (const [from, to] of highlights)
        expect(text.slice(from, to)).toMatch(/^(plejehjemstilsyn(et)?|Odense)$/i);
    }
  });

  test('the passage carries the page it stands on', async () => {
    const { hits } = await search(under.engine, '"mindre belastende"');
    expect(hits[0]?.passages.map(({ page }) => page)).toEqual([2]);
  });

  test('an entity is shown where it is mentioned', async () => {
    const { hits } = await search(under.engine, 'kommune:Gladsaxe');
    const [passage] = hits[0]?.passages ?? [];
    const marked = passage?.highlights.map(([from, to]) => passage.text.slice(from, to));
    expect(marked).toEqual(['Gladsaxe Kommune']);
  });

  test('copies name each other and both are counted', async () => {
    const { hits, total } = await search(under.engine, 'udfald:afslag');
    expect(total).toBe(2);
    const copies = new Map(hits.map(({ document }) => [names.get(document.id), document.copyOf]));
    expect(copies.get('afslag')).toEqual([idOf('afslag-kopi')]);
    expect(copies.get('afslag-kopi')).toEqual([idOf('afslag')]);
  });

  test('a provision says how many cite only what it stands in', async () => {
    const { broader } = await search(under.engine, 'serviceloven § 83, stk. 2');
    expect(broader).toEqual([{ provision: 'serviceloven§83,stk.2', documents: 1 }]);
  });

  test('literal words are not understood', async () => {
    const { understood, hits } = await search(under.engine, 'afslag Gladsaxe', { literal: true });
    expect(understood).toEqual([]);
    expect(hits.map(({ document }) => names.get(document.id)).sort()).toEqual(['afslag', 'afslag-kopi']);
  });

  test('where entities find nothing, the answer says what the words would', async () => {
    const { total, literalTotal } = await search(under.engine, 'afslag Aarhus');
    expect([total, literalTotal]).toEqual([0, undefined]);
    const other = await search(under.engine, 'Gladsaxe 2016');
    expect([other.total, other.literalTotal]).toEqual([0, undefined]);
    const words = await search(under.engine, 'afslag kommunen 2018 Gladsaxe');
    expect([words.total, words.literalTotal]).toEqual([0, 2]);
  });

  test('one word can be taken back alone', async () => {
    const { understood } = await search(under.engine, 'afslag Gladsaxe', { literal: ['gladsaxe'] });
    expect(understood.map(({ id }) => id)).toEqual(['rejected']);
  });

  test('a misspelt word gets the word of the index', async () => {
    const { didYouMean, total } = await search(under.engine, 'visitaton');
    expect(total).toBe(0);
    expect(didYouMean).toEqual({
      query: 'visitation',
      words: [{ word: 'visitaton', suggestions: ['visitation'] }],
    });
  });

  test('a suggestion stands in its place though letters were typed in two parts', async () => {
    const { didYouMean } = await search(under.engine, 'ældre på visitaton'.normalize('NFD'));
    expect(didYouMean?.query).toBe('ældre på visitation');
  });

  test('a query that finds everything it asks for gets no suggestion', async () => {
    expect((await search(under.engine, 'visitation')).didYouMean).toBeUndefined();
  });

  test('facets count documents, none included', async () => {
    const { facets } = await search(under.engine, 'tilkøb');
    expect(facets.outcome).toEqual([
      { value: 'rejected', count: 2 },
      { value: 'approved', count: 1 },
    ]);
    expect(facets.municipality).toEqual([
      { value: '0159', count: 1 },
      { value: '0751', count: 1 },
      { value: 'none', count: 1 },
    ]);
  });

  test('a chosen value does not narrow its own facet, but all others', async () => {
    const filters = [{ field: 'outcome', values: ['approved'] }] as const;
    const { facets, total } = await search(under.engine, 'tilkøb', { filters });
    expect(total).toBe(1);
    expect(facets.outcome).toEqual([
      { value: 'rejected', count: 2 },
      { value: 'approved', count: 1 },
    ]);
    expect(facets.municipality).toEqual([{ value: '0751', count: 1 }]);
  });

  test('each counted value chosen alone gives as many documents', async () => {
    const { facets } = await search(under.engine, '');
    for (const [field, counts] of Object.entries(facets)) {
      for (const { value, count } of counts) {
        const filters = [{ field: field as keyof typeof facets, values: [value] }];
        expect((await search(under.engine, '', { filters, facets: [] })).total, `${field} ${value}`).toBe(
          count,
        );
      }
    }
  });

  test('a lettered section is counted with the ranges over it', async () => {
    const { facets } = await search(under.engine, '');
    expect(facets.provision).toContainEqual({ value: 'serviceloven§83a', count: 2 });
    expect(facets.provision?.filter(({ value }) => value.includes('*'))).toEqual([]);
  });

  test('sorted by date the newest come first and the undated last', async () => {
    const { hits } = await search(under.engine, '', { sort: 'date' });
    const dates = hits.map(({ document }) => document.date);
    expect(dates).toEqual([
      '2019-05-02',
      '2018',
      '2017-06-01',
      '2017-03-14',
      '2017-03-14',
      '2016-10-31',
      null,
      null,
      null,
    ]);
  });

  test('sorted by title the Danish alphabet holds', async () => {
    const { hits } = await search(under.engine, '', { sort: 'title' });
    const titles = hits.map(({ document }) => document.title);
    expect(titles.slice(0, 3)).toEqual([
      'Afgørelse om tilkøb',
      'Ansøgning om samlede tilsyn',
      'Bilag 3: Afgørelse om tilkøb',
    ]);
    expect(titles.slice(5)).toEqual(['Ældre får klippekort', 'Ærø skriver', 'Åbent svar til Aarhus', null]);
  });

  test.each(['relevance', 'date', 'title'] as const)('pages by %s hold every hit once', async (sort) => {
    const ids: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 20; page += 1) {
      const answer = await search(under.engine, 'tilkøb OR tilsyn OR klippekort OR serviceloven', {
        ...{ sort, limit: 2 },
        ...(after !== undefined && { after }),
      });
      ids.push(...answer.hits.map(({ document }) => document.id));
      if (answer.next === null) break;
      after = answer.next;
    }
    const whole = await search(under.engine, 'tilkøb OR tilsyn OR klippekort OR serviceloven', { sort });
    expect(ids).toEqual(whole.hits.map(({ document }) => document.id));
    expect(new Set(ids).size).toBe(whole.total);
  });

  test('a cursor of another query is refused', async () => {
    const { next } = await search(under.engine, '', { limit: 2 });
    await expect(search(under.engine, 'tilkøb', { after: next ?? '' })).rejects.toMatchObject({
      code: 'cursor-of-another-query',
    });
  });

  test.each(['', 'x', '%%%', Buffer.from('[1,2]').toString('base64url'), 'A'.repeat(5000)])(
    '"%.20s" is no cursor',
    async (after) => {
      await expect(search(under.engine, 'tilkøb', { after })).rejects.toMatchObject({ code: 'bad-cursor' });
    },
  );

  test('explain says what each word adds', async () => {
    const { hits } = await search(under.engine, 'tilkøb rengøring xylofon', { explain: true });
    const [hit] = hits;
    expect(hit?.explain?.map(({ what, as, places }) => [what, as, places])).toEqual([
      ['tilkøb', 'word', 1],
      ['rengøring', 'word', 1],
      ['xylofon', 'missing', 0],
    ]);
    const sum = hit?.explain?.reduce((total, { weight }) => total + weight, 0) ?? 0;
    expect(sum).toBeCloseTo(hit?.score ?? Number.NaN, 3);
  });
});
