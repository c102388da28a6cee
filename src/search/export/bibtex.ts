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

function entry(hit: ExportedHit): string {
  const { document, caseNumbers, lastPage } = hit;
  const [year, month] = dateParts(document.date);
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['title', document.title ?? document.path],
    ['author', document.sender],
    ['year', year],
    ['month', month],
    ['number', caseNumbers.join(', ')],
    ['pages', document.page === lastPage ? String(document.page) : `${document.page}--${lastPage}`],
    ['note', document.path],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(
      ([name, value]) =>
        `  ${name} = {${name === 'author' ? `{${bibtexText(value ?? '')}}` : bibtexText(value ?? '')}},\n`,
    );
  return `@${referenceType(document.kind).bibtex}{${keyOf(hit)},\n${lines.join('')}}\n\n`;
}

/** One entry a hit. */
export async function* hitsBibtex(hits: AsyncIterable<ExportedHit>): AsyncGenerator<string> {
  for await (const hit of hits) yield entry(hit);
}
