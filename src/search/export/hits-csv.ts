// Hits as CSV, with Danish heads and names instead of codes, for people who go on in a spreadsheet.
import { lawById } from '../../reference/laws.ts';
import { municipalityByCode } from '../../reference/municipalities.ts';
import { networkById } from '../../reference/networks.ts';
import { danishValue } from '../query/value-words.ts';
import { BYTE_ORDER_MARK, csvRow } from './csv.ts';
import type { ExportedHit } from './exported-hit.ts';
import { oneLine } from './reference-fields.ts';

type Column = readonly [head: string, value: (hit: ExportedHit) => string | number | null];

function listed(values: readonly string[], name: (value: string) => string = (value) => value): string {
  return values.map(name).join(', ');
}

function lawName(id: string): string {
  return lawById(id)?.popular[0] ?? lawById(id)?.title ?? id;
}

const COLUMNS: readonly Column[] = [
  ['Id', ({ document }) => document.id],
  ['Type', ({ document }) => danishValue('kind', document.kind)],
  ['Titel', ({ document }) => document.title],
  ['Dato', ({ document }) => document.date],
  ['Afsender', ({ document }) => document.sender],
  ['Modtagere', ({ recipients }) => listed(recipients)],
  ['Sagsnumre', ({ caseNumbers }) => listed(caseNumbers)],
  [
    'Kommuner',
    ({ document }) => listed(document.municipalities, (code) => municipalityByCode(code)?.name ?? code),
  ],
  ['Love', (hit) => listed(hit.values('law'), lawName)],
  ['Bestemmelser', (hit) => listed(hit.values('provision'), (id) => id.replace('§', ' § '))],
  ['Udfald', (hit) => listed(hit.values('outcome'), (id) => danishValue('outcome', id))],
  ['Netværk', (hit) => listed(hit.values('network'), (id) => networkById(id)?.name ?? id)],
  ['Fil', ({ document }) => document.path],
  ['Første side', ({ document }) => document.page],
  ['Sidste side', ({ lastPage }) => lastPage],
  ['Kopi af', ({ document }) => listed(document.copyOf)],
  ['Trin', ({ tier }) => tier],
  ['Score', ({ score }) => score],
  ['Uddrag, side', ({ passages }) => passages[0]?.page ?? null],
  ['Uddrag', ({ passages }) => (passages[0] === undefined ? null : oneLine(passages[0].text))],
];

/** Rows of CSV, the head first. */
export async function* hitsCsv(hits: AsyncIterable<ExportedHit>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRow(COLUMNS.map(([head]) => head));
  for await (const hit of hits) yield csvRow(COLUMNS.map(([, value]) => value(hit)));
}
