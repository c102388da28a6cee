// A document's text for reading, each mention followed by what it was tagged as.
import type { TaggedDocument } from '../../model/stages.ts';

/** Header fields, then the text with `surface⟦type id role⟧`. */
export function markedText({ document, mentions, text, path }: TaggedDocument): string {
  const { id, kind, kindConfidence, title, date, sender, recipients, caseNumbers, pages } = document;
  const header = [
    `${title ?? '(no title)'}`,
    `${id}  ${path}, pages ${pages.first}-${pages.last}`,
    `kind ${kind} (${kindConfidence}), date ${date ?? '-'}, sender ${sender ?? '-'}`,
    `recipients ${recipients.join('; ') || '-'}, case numbers ${caseNumbers.join(', ') || '-'}`,
  ].join('\n');
  let marked = '';
  let at = document.start;
  for (const mention of mentions) {
    const upTo = text.slice(at - document.start, mention.end - document.start);
    marked += `${upTo}⟦${mention.type} ${mention.id}${mention.role ? ` ${mention.role}` : ''}⟧`;
    at = mention.end;
  }
  return `${header}\n\n${marked}${text.slice(at - document.start)}`;
}
