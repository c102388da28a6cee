import { describe, expect, it } from 'vitest';
import { OpenApp } from './open-app.ts';
import { HOSTILE_PATH, PAPERS } from './papers.ts';

const open = new OpenApp();

interface Row {
  readonly trial: string;
  readonly outcome: string | null;
  readonly conflict?: readonly string[];
  readonly evidence: readonly {
    readonly document: string;
    readonly start: number;
    readonly end: number;
    readonly surface: string;
  }[];
}

async function rows(address: string): Promise<Row[]> {
  return (await open.json(address)).rows as Row[];
}

describe('/api/health', () => {
  it('counts what the archive holds', async () => {
    const { status, documents, trials, engine } = await open.json('/api/health');
    expect({ status, documents, trials, engine }).toEqual({
      ...{ status: 'ok', documents: PAPERS.length, trials: 3, engine: 'embedded' },
    });
  });
});

describe('/api/search', () => {
  it('finds a word inside a compound, with its passage', async () => {
    const { hits } = (await open.json('/api/search?q=boliger')) as { hits: { document: { path: string } }[] };
    expect(hits.map(({ document }) => document.path)).toContain('ansoegninger/startboliger.txt');
  });

  it('counts under a facet what choosing its value gives', async () => {
    const { facets } = (await open.json('/api/search?q=')) as {
      facets: Record<string, { value: string; count: number }[]>;
    };
    for (const { value, count } of facets.municipality ?? []) {
      const chosen = await open.json(`/api/search?q=&municipality=${value}`);
      expect([value, chosen.total]).toEqual([value, count]);
    }
  });

  it('pages to the last document once each', async () => {
    const seen: string[] = [];
    let after = '';
    do {
      const page = (await open.json(`/api/search?q=&limit=2${after}`)) as {
        hits: { document: { id: string } }[];
        next: string | null;
      };
      seen.push(...page.hits.map(({ document }) => document.id));
      after = page.next === null ? '' : `&after=${encodeURIComponent(page.next)}`;
    } while (after !== '');
    expect(seen.length).toBe(PAPERS.length);
    expect(new Set(seen).size).toBe(PAPERS.length);
  });
});

describe('/api/documents/{id}', () => {
  it('gives text and mentions whose offsets fit each other', async () => {
    const id = open.documentOf('ansoegninger/startboliger.txt');
    const { document, text, mentions } = (await open.json(`/api/documents/${id}`)) as {
      document: { start: number };
      text: string;
      mentions: { start: number; end: number; surface: string }[];
    };
    expect(mentions.length).toBeGreaterThan(5);
    for (const { start, end, surface } of mentions)
      expect(text.slice(start - document.start, end - document.start)).toBe(surface);
  });

  it('takes a place inside a document for the document that holds it', async () => {
    const id = open.documentOf('ansoegninger/startboliger.txt');
    const inside = id.replace(/-\d+$/, '-25');
    const { document } = (await open.json(`/api/documents/${inside}`)) as { document: { id: string } };
    expect(document.id).toBe(id);
  });
});

describe('/api/trace', () => {
  it('gives each trial that cites the law with its answer and proofs', async () => {
    const found = await rows('/api/trace?what=almenboligloven');
    expect([...new Set(found.map(({ trial }) => trial))].sort()).toEqual([
      'fk2-boliger.startboliger-til-unge',
      'fk2-boliger.ventelister-på-tværs',
    ]);
    expect(found.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  it('shows both answers of a contradiction and marks them', async () => {
    const found = await rows('/api/trace?what=almenboligloven%20%C2%A7%2059');
    expect(found.map(({ outcome }) => outcome).sort()).toEqual(['approved', 'rejected']);
    expect(found.every(({ conflict }) => (conflict ?? []).length > 0)).toBe(true);
  });

  it('keeps an undecided trial in sight', async () => {
    const found = await rows('/api/trace?what=fk2-boliger&outcome=under-clarification');
    expect(found.map(({ trial }) => trial)).toEqual(['fk2-boliger.delebolig-for-enlige']);
  });

  it.each([
    ['outcome=rejected', 1, 'by answer'],
    ['role=basis', 0, 'by role: the basis is in another law'],
    ['from=2018', 0, 'by time'],
    ['from=2017-06&to=2017', 3, 'both ends are inside'],
    ['network=Billige%20boliger%20og%20fleksible%20boligl%C3%B8sninger', 3, 'by the name of a network'],
    ['municipality=Solr%C3%B8d', 1, 'by the name of a municipality'],
    ['period=frikommuneforsoeg-1', 0, 'by period'],
    ['outcome=rejected&outcome=approved', 3, 'several values of one filter are an or'],
  ])('narrows by %s to %i rows', async (filter, count) => {
    expect((await rows(`/api/trace?what=almenboligloven&${filter}`)).length).toBe(count);
  });

  it.each([
    ['csv', 'text/csv', '\ufefftrial;title'],
    ['markdown', 'text/markdown', '| trial | title |'],
    ['jsonl', 'application/x-ndjson', '{"'],
  ])('is also %s', async (format, type, beginning) => {
    const response = await open.get(`/api/trace?what=almenboligloven&format=${format}`);
    expect(response.headers.get('content-type')).toContain(type);
    // `text()` takes a byte order mark away.
    const words = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    expect(words.startsWith(beginning)).toBe(true);
  });
});

describe('/api/trials', () => {
  it('lists trials narrowed by an answer that stands', async () => {
    const { trials } = (await open.json('/api/trials?outcome=rejected')) as { trials: { id: string }[] };
    expect(trials.map(({ id }) => id)).toEqual(['fk2-boliger.ventelister-på-tværs']);
  });

  it('takes several networks, as the page does', async () => {
    const { trials } = (await open.json('/api/trials?network=fk2-boliger&network=fk2-sundhed')) as {
      trials: unknown[];
    };
    expect(trials.length).toBeGreaterThan(0);
  });

  it('leaves out a municipality that takes no part', async () => {
    const { trials } = (await open.json('/api/trials?municipality=0751')) as { trials: unknown[] };
    expect(trials).toEqual([]);
  });

  it('tells one trial in order of time', async () => {
    const { events } = (await open.json('/api/trials/fk2-boliger.ventelister-p%C3%A5-tv%C3%A6rs')) as {
      events: { date: string | null; kind: string }[];
    };
    const dates = events.map(({ date }) => date ?? '9999');
    expect(dates).toEqual([...dates].sort());
    expect(events[0]?.kind).toBe('application');
  });
});

describe('/api/matrix', () => {
  interface Counted {
    cells: { count: number; rows?: string; entries?: number[] }[][];
    firstTotals: number[];
    secondTotals: number[];
    total: number;
    entries?: unknown[];
  }
  const counted = async (address: string) => (await open.json(address)) as unknown as Counted;
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

  it('has totals that equal the rows they count', async () => {
    const { cells, firstTotals, secondTotals, total, entries } = await counted('/api/matrix?rows=true');
    expect(total).toBe(entries?.length);
    expect(firstTotals).toEqual(cells.map((line) => sum(line.map(({ count }) => count))));
    expect(sum(secondTotals)).toBe(total);
    expect(total).toBe((await rows('/api/trace?what=fk2-boliger&role=challenged')).length);
  });

  it('gives rows only where they are asked for, each number the address of its own', async () => {
    const whole = await counted('/api/matrix?network=fk2-boliger&format=json');
    expect(whole).not.toHaveProperty('entries');
    for (const { count, rows: address, entries } of whole.cells.flat()) {
      expect(entries).toBeUndefined();
      if (count === 0) expect(address).toBeUndefined();
      else {
        expect(address).toContain('network=fk2-boliger');
        expect((await counted(address ?? '')).entries).toHaveLength(count);
      }
    }
  });

  it('is a sheet of the rows where these are asked for', async () => {
    const sheet = await open.text('/api/matrix?secondValue=rejected&rows=true&format=csv');
    expect(sheet.trimEnd().split('\r\n')).toHaveLength(2);
    expect(sheet).toContain('Ventelister på tværs');
    const lines = (await open.text('/api/matrix?format=jsonl')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)[0]).toHaveProperty('count');
  });
});

describe('sheets', () => {
  it.each([
    ['/api/trace?what=almenboligloven', 'Forsøg (id);Forsøg;Netværk', /;Udfordret;Afslag;2017-06-30;/],
    ['/api/matrix?', 'Lov × Svar;Imødekommet', /I alt;/],
    ['/api/trials?', 'Forsøg (id);Forsøg;Periode', /Frikommuneforsøg II \(2016–2020\)/],
    ['/api/trials/fk2-boliger.startboliger-til-unge?', 'Dato;Slags;Hvad', /;Ansøgning;Ansøgning;/],
    ['/api/conflicts?', 'Id;Slags;Forsøg (id);Hvad der strider', / over for /],
    ['/api/timeline?', 'Dato;Slags;Hvad', /;Svar;Imødekommet;/],
  ])(
    'of %s are all Danish where lang=da asks for it, else the stable English',
    async (address, head, cell) => {
      const danish = await open.text(`${address}&format=csv&lang=da`);
      expect(danish.replace('\uFEFF', '').startsWith(head)).toBe(true);
      expect(danish).toMatch(cell);
      expect(danish.split('\r\n')[0]).not.toMatch(/trial|title|outcome|decided|quote|total/);
      const stable = await open.text(`${address}&format=csv`);
      expect(stable).toBe(await open.text(`${address}&format=csv&lang=en`));
      expect(stable).not.toMatch(/Udfordret|Modstrid;|I alt/);
    },
  );

  it('have a name in their language', async () => {
    const nameOf = async (lang: string) =>
      (await open.get(`/api/trials?format=csv&lang=${lang}`)).headers.get('content-disposition');
    expect([await nameOf('da'), await nameOf('en')]).toEqual([
      'attachment; filename="forsoeg.csv"',
      'attachment; filename="trials.csv"',
    ]);
  });
});

describe('/api/conflicts', () => {
  it('gives both proofs of a contradiction', async () => {
    const { conflicts } = (await open.json('/api/conflicts?kind=outcomes')) as {
      conflicts: { evidence: { surface: string }[] }[];
    };
    expect(conflicts[0]?.evidence.map(({ surface }) => surface).sort()).toEqual(['Afslag', 'Imødekommes']);
  });
});

describe('/api/timeline', () => {
  it('puts what happened in order of time', async () => {
    const { events } = (await open.json('/api/timeline?network=fk2-boliger')) as {
      events: { date: string | null }[];
    };
    const dates = events.map(({ date }) => date ?? '9999');
    expect(dates.length).toBeGreaterThan(4);
    expect(dates).toEqual([...dates].sort());
  });
});

describe('/api/kwic', () => {
  it('gives each occurrence with its context', async () => {
    const { lines } = (await open.json('/api/kwic?q=anvisning&words=2')) as {
      lines: { left: string; match: string }[];
    };
    expect(lines.map(({ left, match }) => [left, match])).toEqual([['om kommunens', 'anvisning']]);
  });

  it('is also a spreadsheet', async () => {
    const response = await open.get('/api/kwic?q=anvisning&format=csv');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="kwic.csv"');
  });
});

describe('/api/export', () => {
  it.each([
    ['csv', /^Id;Type;Titel/],
    ['jsonl', /^\{"document":/],
    ['ris', /^TY {2}- /],
    ['bibtex', /^@\w+\{/],
    ['csl-json', /^\[/],
  ])('gives all hits as %s', async (format, beginning) => {
    const response = await open.get(`/api/export?q=boliger&format=${format}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(beginning);
  });

  it('holds every hit', async () => {
    const { total } = await open.json('/api/search?q=');
    const lines = (await open.text('/api/export?q=&format=jsonl')).trimEnd().split('\n');
    expect(lines.length).toBe(total);
    expect(total).toBe(PAPERS.length);
  });
});

describe('/api/originals/{hash}', () => {
  const bytesOf = async (hash: string, headers: Record<string, string> = {}) =>
    await open.get(`/api/originals/${hash}`, { headers });

  it('gives the bytes of a file without CPR numbers, to keep, not to show', async () => {
    const response = await bytesOf(open.hashOf(HOSTILE_PATH));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<script>');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[0-9a-f]{16}\.txt"$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe('sandbox');
  });

  it('refuses a file with CPR numbers where the server has no key', async () => {
    const response = await bytesOf(open.hashOf('notater/borger.txt'), { authorization: 'Bearer ' });
    expect(response.status).toBe(401);
    expect(((await response.json()) as { code: string }).code).toBe('key-needed');
  });
});

describe('/metrics', () => {
  it('counts documents, trials, dead letters and requests', async () => {
    await open.get('/api/health');
    const words = await open.text('/metrics');
    expect(words).toContain(`trial_archive_documents ${PAPERS.length}\n`);
    expect(words).toContain('trial_archive_trials 3\n');
    expect(words).toContain('trial_archive_dead_letters 0\n');
    expect(words).toMatch(/trial_archive_http_requests_total\{route="\/api\/health",status="200"\} \d+\n/);
  });

  it('tells nothing of what was asked', async () => {
    await open.get('/api/search?q=hemmelighed');
    await open.get('/en/ukendt/sti/010190');
    expect(await open.text('/metrics')).not.toMatch(/hemmelighed|010190/);
  });
});
