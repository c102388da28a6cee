// Hits as BibTeX entries; letters past ASCII stay as they are (biber and Zotero read UTF-8).
import type { ExportedHit } from './exported-hit.ts';
import { dateParts, oneLine, referenceType } from './reference-fields.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text between braces: signs that TeX reads as commands are escaped. */
export function bibtexText(text: string): string {
  return oneLine(text).replace(/[\\{}%&$#_~^]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

/** A key of letters and digits, the same for a document every time. */
function keyOf({ document }: ExportedHit): string {
  const [year = 'udat'] = dateParts(document.date);
  return `frikommune${year}-${document.id}`;
}

/** Every style knows these names of months; a number in braces is printed as it stands. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function fieldValue(name: string, value: string): string {
  if (name === 'month') return MONTHS[Number(value) - 1] ?? `{${value}}`;
  return name === 'author' || name === 'institution' ? `{{${bibtexText(value)}}}` : `{${bibtexText(value)}}`;
}

function entry(hit: ExportedHit): string {
  const { document, caseNumbers, lastPage } = hit;
  const [year, month] = dateParts(document.date);
  const { bibtex: type } = referenceType(document.kind);
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['title', document.title ?? document.path],
    ['author', document.sender],
    ['institution', type === 'techreport' ? document.sender : undefined],
    ['date', document.date],
    ['year', year],
    ['month', month],
    ['number', caseNumbers.join(', ')],
    ['pages', document.page === lastPage ? String(document.page) : `${document.page}--${lastPage}`],
    ['note', document.path],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = ${fieldValue(name, value ?? '')},\n`);
  return `@${type}{${keyOf(hit)},\n${lines.join('')}}\n\n`;
}

/** One entry a hit. */
export async function* hitsBibtex(hits: AsyncIterable<ExportedHit>): AsyncGenerator<string> {
  for await (const hit of hits) yield entry(hit);
}
