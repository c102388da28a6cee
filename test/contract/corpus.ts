// A small archive whose every answer can be told by reading it. Own writing; facts are made up.
import type { IndexDocument } from '../../src/search/index-document.ts';
import { type DocumentNote, makeDocument } from './make-document.ts';

const LETTER_TEXT = [
  'heading|Afgørelse om forsøg med tilkøb',
  'Ministeriet giver afslag på ansøgningen fra Gladsaxe Kommune efter serviceloven § 83, stk. 2.',
];

const NOTES: readonly DocumentNote[] = [
  {
    name: 'afslag',
    kind: 'ministry-letter',
    title: 'Afgørelse om tilkøb',
    date: '2017-03-14',
    sender: 'Social- og Indenrigsministeriet',
    collection: 'breve',
    passages: LETTER_TEXT,
    mentions: [
      ['outcome:rejected', 'afslag'],
      ['municipality:0159', 'Gladsaxe Kommune'],
      ['citation:serviceloven§83,stk.2:challenged', 'serviceloven § 83, stk. 2'],
    ],
  },
  {
    name: 'afslag-kopi',
    kind: 'ministry-letter',
    title: 'Bilag 3: Afgørelse om tilkøb',
    date: '2017-03-14',
    passages: LETTER_TEXT,
    mentions: [['outcome:rejected', 'afslag']],
  },
  {
    name: 'godkendt',
    kind: 'ministry-letter',
    title: 'Åbent svar til Aarhus',
    date: '2017-06-01',
    collection: 'breve',
    passages: [
      'Forsøget om tilkøb af rengøring til ældre i Aarhus Kommune imødekommes efter serviceloven § 83.',
      'Det gælder fra 1. januar 2018 til 31. december 2020.',
    ],
    mentions: [
      ['outcome:approved', 'imødekommes'],
      ['municipality:0751', 'Aarhus Kommune'],
      ['citation:serviceloven§83:challenged', 'serviceloven § 83'],
      ['date:2018-01-01/2020-12-31', '1. januar 2018 til 31. december 2020'],
    ],
  },
  {
    name: 'notat',
    kind: 'status-note',
    title: 'Status på netværket',
    date: '2018',
    passages: [
      'heading|Plejehjemstilsyn',
      'Kommunerne afprøver en samlet tilsynsmodel, hvor plejehjemstilsynet foregår på én dag.',
      'paragraph@2|Erfaringerne fra Odense er gode. Tilsynet opleves som mindre belastende.',
    ],
    mentions: [
      ['municipality:0461', 'Odense'],
      ['network:fk2-aeldre', 'Kommunerne'],
      ['status:started', 'afprøver'],
    ],
  },
  {
    name: 'ansoegning',
    kind: 'application',
    title: 'Ansøgning om samlede tilsyn',
    date: '2016-10-31',
    passages: [
      'Vi ansøger om fritagelse fra serviceloven §§ 83-87, så hjælpen kan gives fleksibelt.',
      'list-item|Et fælles tilsyn med plejehjem og hjemmepleje',
      'list-item|Klippekort til ældre uden visitation',
    ],
    mentions: [
      ['citation:serviceloven§83-87:challenged', 'serviceloven §§ 83-87'],
      ['organisation:kl', 'Vi'],
    ],
  },
  {
    name: 'vejledning',
    kind: 'guidance',
    title: 'Vejledning om hjælp',
    passages: [
      'Hjælpen gives efter serviceloven § 83 a og retssikkerhedsloven § 3.',
      'Retssikkerhedsloven kan ikke fraviges.',
    ],
    mentions: [
      ['citation:serviceloven§83a:basis', 'serviceloven § 83 a'],
      ['citation:retssikkerhedsloven§3:mention', 'retssikkerhedsloven § 3'],
    ],
  },
  {
    name: 'klip',
    kind: 'press-release',
    title: 'Ældre får klippekort',
    date: '2019-05-02',
    passages: [
      'Klippekortsordningen giver beboerne hjælp til det, de selv vælger.',
      'Ordningen imødekommes ikke i alle kommuner.',
    ],
    mentions: [['date:2019-05', 'Ordningen']],
  },
  {
    name: 'graense',
    kind: 'other',
    passages: ['Den sociale', 'indsats begynder her og hjælper mange borgere.'],
  },
  {
    name: 'naerhed',
    kind: 'other',
    title: 'Ærø skriver',
    passages: ['Alfa beta gamma delta epsilon zeta.'],
  },
];

/** The documents by their names. */
export const corpus: ReadonlyMap<string, IndexDocument> = new Map(
  NOTES.map((note) => [note.name, makeDocument(note)]),
);
