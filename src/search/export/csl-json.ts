// Hits as CSL-JSON: one array, written item by item.
import type { ExportedHit } from './exported-hit.ts';
import { dateParts, oneLine, referenceType } from './reference-fields.ts';

function item({
  document,
  recipients,
  caseNumbers,
  passages,
  lastPage,
}: ExportedHit): Record<string, unknown> {
  const issued = dateParts(document.date).map(Number);
  return {
    id: document.id,
    type: referenceType(document.kind).csl,
    title: document.title ?? document.path,
    ...(document.sender !== null && { author: [{ literal: document.sender }] }),
    ...(recipients.length > 0 && { recipient: recipients.map((literal) => ({ literal })) }),
    ...(issued.length > 0 && { issued: { 'date-parts': [issued] } }),
    ...(caseNumbers.length > 0 && { number: caseNumbers.join(', ') }),
    page: document.page === lastPage ? String(document.page) : `${document.page}-${lastPage}`,
    ...(passages[0] !== undefined && { abstract: oneLine(passages[0].text) }),
    language: 'da-DK',
    archive_location: document.path,
  };
}

/** An array, one item a line. */
export async function* hitsCslJson(hits: AsyncIterable<ExportedHit>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const hit of hits) {
    yield before + JSON.stringify(item(hit));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
