// Hits as RIS, for Zotero, EndNote and Mendeley: two capitals, two blanks, a hyphen, CRLF.
import type { ExportedHit } from './exported-hit.ts';
import { dateParts, oneLine, referenceType } from './reference-fields.ts';

type Field = readonly [tag: string, value: string | null | undefined];

function fieldsOf({ document, recipients, caseNumbers, passages, lastPage }: ExportedHit): readonly Field[] {
  const [year, month = '', day = ''] = dateParts(document.date);
  return [
    ['TY', referenceType(document.kind).ris],
    ['ID', document.id],
    ['TI', document.title ?? document.path],
    ['AU', document.sender],
    ...recipients.map((recipient): Field => ['A2', recipient]),
    ['PY', year],
    ['DA', year === undefined ? undefined : `${year}/${month}/${day}/`],
    ...caseNumbers.map((number): Field => ['M1', number]),
    ['SP', String(document.page)],
    ['EP', String(lastPage)],
    ['AB', passages[0]?.text],
    ['LA', 'da'],
    // Where it is kept; L1 would be taken for a file to attach, which the reader does not have.
    ['AV', document.path],
  ];
}

function line([tag, value]: Field): string {
  return value === null || value === undefined || value === '' ? '' : `${tag}  - ${oneLine(value)}\r\n`;
}

/** One record a hit. */
export async function* hitsRis(hits: AsyncIterable<ExportedHit>): AsyncGenerator<string> {
  for await (const hit of hits) yield `${fieldsOf(hit).map(line).join('')}ER  - \r\n\r\n`;
}
