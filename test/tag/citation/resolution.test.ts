// Sections without a law of their own: which rule finds their law, and when it stays unknown.
import { describe, expect, it } from 'vitest';
import { citationsOf, idsOf, type Line, laidOut } from './factory.ts';

/** The law and the rule of the last citation. */
function lastOf(text: string): string {
  const mention = citationsOf(text).at(-1);
  return `${mention?.id} by ${mention?.attributes?.resolvedBy}`;
}

describe('in running text', () => {
  it.each([
    ['a list shares its law', 'serviceloven § 83 og § 85', 'serviceloven§85 by explicit'],
    [
      'the law before in the sentence',
      'Serviceloven er stram, og efter § 83 gives hjælp.',
      'serviceloven§83 by sentence',
    ],
    [
      'a section before in the sentence',
      'Efter servicelovens § 83 gives hjælp og efter § 86 træning.',
      'serviceloven§86 by sentence',
    ],
    [
      'not across a law of its own',
      'Efter lejelovens § 4 og servicelovens § 83, og § 85',
      'serviceloven§85 by explicit',
    ],
    ['samme lovs', 'Efter lejelovens § 4 og samme lovs § 9 gælder', 'lejeloven§9 by same-law'],
    ['i samme lov', 'Lejelovens § 4 er ældre, og § 9 i samme lov gælder', 'lejeloven§9 by same-law'],
    ['nævnte lov', 'Sundhedsloven er ny. Det følger af nævnte lov § 12.', 'sundhedsloven§12 by same-law'],
    ['lovens', 'Sundhedsloven er ny. Lovens § 12 gælder.', 'sundhedsloven§12 by same-law'],
    [
      'lovens is the last law, not the subject',
      'Serviceloven, serviceloven, serviceloven. Lejeloven er ny. Lovens § 12 gælder.',
      'lejeloven§12 by same-law',
    ],
    [
      'bekendtgørelsens is an order',
      'Bekendtgørelse nr. 841 af 22. juni 2017 er udstedt efter lov om frikommunenetværk. Bekendtgørelsens § 3 gælder.',
      'bek-offentliggoerelse-evaluering§3 by same-law',
    ],
    [
      'the passage',
      'Serviceloven er stram. Hjælp gives hver dag. Efter § 44 gives den gratis.',
      'serviceloven§44 by nearest',
    ],
    [
      'the passage above',
      'Serviceloven og lejeloven er stramme.\n\nLejeloven er værst. Det gælder især.\n\nDerfor ændres § 44.',
      'lejeloven§44 by nearest',
    ],
    [
      'the section is cited with its law elsewhere',
      'Planlovens § 13 gælder. Lejeloven og byggeloven er andre love.\n\nTekst.\n\nTekst.\n\nTekst.\n\nTekst.\n\nKravet i § 13 er tungt.',
      'planloven§13 by known-section',
    ],
    [
      'a word of its subject',
      'Forsøget om optagelse på botilbud (§ 129) er i gang.',
      'serviceloven§129 by section-subject',
    ],
    [
      'a compound of its subject',
      'Der er tre § 110-herberger i byen.',
      'serviceloven§110 by section-subject',
    ],
    ['another subject is none', 'Forsøget om skolebiblioteker (§ 129) er i gang.', '?§129 by unknown'],
    [
      'the only law of the document',
      'Det drejer sig om dagtilbudsloven.\n\nTekst.\n\nTekst.\n\nTekst.\n\nTekst.\n\nKravet i § 33 er tungt.',
      'dagtilbudsloven§33 by subject',
    ],
    [
      'the frame is no subject',
      'Det sker efter lov om frikommunenetværk.\n\nTekst.\n\nTekst.\n\nTekst.\n\nTekst.\n\nKravet i § 7 er tungt.',
      '?§7 by unknown',
    ],
    ['no law anywhere', 'Kravet i § 129 er tungt.', '?§129 by unknown'],
    ['a section the law cannot have', 'Grundloven er fra 1849. Kravet i § 129 er tungt.', '?§129 by unknown'],
    [
      'stk. alone',
      'Efter servicelovens § 83 gives hjælp. Omfanget fastsættes, jf. stk. 2.',
      'serviceloven§83,stk.2 by explicit',
    ],
    [
      'the idiom of committees',
      'Der nedsættes et § 17, stk. 4-udvalg.',
      'styrelsesloven§17,stk.4 by compound',
    ],
  ])('%s: %s', (_reason, text, expected) => expect(lastOf(text)).toBe(expected));

  it('a law named at the end covers the sections before it', () => {
    expect(idsOf('Tilkøb efter § 83 og tilsyn efter § 151 i serviceloven prøves af.')).toBe(
      'serviceloven§83 serviceloven§151',
    );
  });

  it('but not beyond a contrast', () => {
    expect(idsOf('Kravet i § 400 består, mens § 151 i serviceloven fraviges.')).toBe(
      '?§400 serviceloven§151',
    );
  });

  it('is less sure the further the law is away', () => {
    const sure = (text: string) => citationsOf(text).at(-1)?.confidence ?? 0;
    const beside = sure('servicelovens § 83');
    const sentence = sure('Serviceloven er stram, og efter § 83 gives hjælp.');
    const above = sure('Serviceloven er stram.\n\nDet ved alle.\n\nEfter § 44 gives hjælp.');
    expect(beside).toBeGreaterThan(sentence);
    expect(sentence).toBeGreaterThan(above);
  });
});

describe('a shared name', () => {
  it.each([
    [
      'by what the text is about',
      'Velfærdsaftaleloven gælder for plejehjem og hjemmehjælp til ældre.',
      'velfaerdsaftaler-aeldre',
    ],
    [
      'by what the text is about, the other',
      'Velfærdsaftaleloven gælder for dagtilbud og folkeskole.',
      'velfaerdsaftaler-boern',
    ],
    ['by the name beside it', 'Byggeloven er streng. BL § 16 nævner høringer.', 'byggeloven byggeloven§16'],
    ['unknown where nothing tells', 'Velfærdsaftaleloven gælder.', '?'],
  ])('%s', (_reason, text, expected) => expect(idsOf(text)).toBe(expected));
});

describe('by layout', () => {
  function idsIn(lines: readonly Line[]): string {
    const { text, passages } = laidOut(lines);
    return idsOf(text, { document: { passages } });
  }

  it('a heading holds for what stands below it', () => {
    const lines: Line[] = [
      ['heading', 'Forslag til sundhedsloven'],
      ['paragraph', 'Vi vil gerne ændre § 138.', { headings: [0] }],
      ['heading', 'Forslag til lejeloven'],
      ['paragraph', 'Vi vil gerne ændre § 4.', { headings: [2] }],
    ];
    expect(idsIn(lines)).toBe('sundhedsloven sundhedsloven§138 lejeloven lejeloven§4');
  });

  it('a lead-in holds for the items of its list', () => {
    const lines: Line[] = [
      ['paragraph', 'Følgende bestemmelser i lov om sygedagpenge er i spil:'],
      ['list-item', '• § 8'],
      ['list-item', '• § 13 b, stk. 3'],
    ];
    expect(idsIn(lines)).toBe('sygedagpengeloven sygedagpengeloven§8 sygedagpengeloven§13b,stk.3');
  });

  it('a row names its law in the cell before', () => {
    const lines: Line[] = [
      ['table-row', 'Lov\tBestemmelse'],
      ['table-row', 'Lejeloven\t§ 80'],
      ['table-row', 'LAB\t§ 44, stk. 1'],
    ];
    expect(idsIn(lines)).toBe('lejeloven§80 lab-loven§44,stk.1');
  });

  it('a column is headed by its law', () => {
    const lines: Line[] = [
      ['table-row', 'Forsøg\tServiceloven\tSundhedsloven', { headerRow: true }],
      ['table-row', 'Fælles visitation\t§ 84\t§ 140'],
      ['table-row', 'Fælles pleje\t§ 83, stk. 2\t§ 138'],
    ];
    expect(idsIn(lines)).toBe(
      'serviceloven sundhedsloven serviceloven§84 sundhedsloven§140 serviceloven§83,stk.2 sundhedsloven§138',
    );
  });

  it('a column is headed by the letters of its law', () => {
    const lines: Line[] = [
      ['table-row', 'Forsøg\tSEL\tSUL', { headerRow: true }],
      ['table-row', 'Fælles visitation\t§ 84\t§ 140'],
    ];
    expect(idsIn(lines)).toBe('serviceloven§84 sundhedsloven§140');
  });

  it('a caption holds for its table only', () => {
    const lines: Line[] = [
      ['heading', 'Bestemmelser i lejeloven'],
      ['table-row', 'Opsigelse\t§ 82'],
      ['paragraph', 'Efter § 400 gælder noget andet.'],
    ];
    expect(idsIn(lines)).toBe('lejeloven lejeloven§82 ?§400');
  });
});
