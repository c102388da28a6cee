// Lines of a concordance as CSV.
import { municipalityByCode } from '../../reference/municipalities.ts';
import type { KwicLine } from '../kwic/kwic-line.ts';
import { danishValue } from '../query/value-words.ts';
import { BYTE_ORDER_MARK, csvRow } from './csv.ts';
import { oneLine } from './reference-fields.ts';

const HEADS = [
  'Venstre',
  'Fund',
  'Højre',
  'Titel',
  'Dato',
  'Type',
  'Kommuner',
  'Fil',
  'Side',
  'Dokument',
  'Start',
  'Slut',
];

function row({ left, match, right, document, municipalities, page, start, end }: KwicLine): string {
  const names = municipalities.map((code) => municipalityByCode(code)?.name ?? code).join(', ');
  const { title, date, kind, path, id } = document;
  return csvRow([
    left,
    oneLine(match),
    right,
    title,
    date,
    danishValue('kind', kind),
    names,
    path,
    page,
    id,
    start,
    end,
  ]);
}

/** Rows of CSV, the head first. */
export function* kwicCsv(lines: Iterable<KwicLine>): Generator<string> {
  yield BYTE_ORDER_MARK + csvRow(HEADS);
  for (const line of lines) yield row(line);
}
