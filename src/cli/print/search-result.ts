// A search answer for reading: hits with their passages, the words found in bold where a terminal shows it.
import type { SearchHit, SearchResult } from '../../search/answer.ts';
import { isTerminal } from '../output.ts';

/** The answer as text. */
export function searchText(result: SearchResult): string {
  const understood = result.understood.map((one) => `${one.text} = ${one.label}`).join(', ');
  return [
    `${result.total} ${result.total === 1 ? 'document' : 'documents'}${understood ? `  (understood: ${understood}; --literal takes words as words)` : ''}`,
    ...(result.didYouMean ? [`did you mean: ${result.didYouMean.query}`] : []),
    ...(result.literalTotal ? [`${result.literalTotal} documents hold the words as words (--literal)`] : []),
    ...(result.broader ?? []).map((one) => `${one.documents} more cite only ${one.provision}`),
    ...(result.changed ? ['the archive changed since the page before'] : []),
    ...result.hits.map(hitText),
    ...(result.next ? [`\nmore: --after ${result.next}`] : []),
  ].join('\n');
}

function hitText(hit: SearchHit, index: number): string {
  const { document } = hit;
  const head = `\n${index + 1}. ${document.title ?? '(no title)'}  [${document.kind}, ${document.date ?? 'no date'}]`;
  const place = `   ${document.path}, p. ${document.page}  (${document.id})`;
  const copies = document.copyOf.length > 0 ? [`   the same text as ${document.copyOf.join(', ')}`] : [];
  const passages = hit.passages.map((one) => `   p. ${one.page}: ${marked(one.text, one.highlights)}`);
  const explain = (hit.explain ?? []).map(
    (one) => `   · ${one.what}: ${one.as}, ${one.places} places, weight ${one.weight.toFixed(2)}`,
  );
  return [head, place, ...copies, ...passages, ...explain].join('\n');
}

/** The passage on one line, found words between markers. */
function marked(text: string, highlights: readonly (readonly [number, number])[]): string {
  const [open, close] = isTerminal() ? ['\u001b[1m', '\u001b[22m'] : ['[', ']'];
  let out = '';
  let at = 0;
  for (const [start, end] of highlights) {
    out += text.slice(at, start) + open + text.slice(start, end) + close;
    at = end;
  }
  return (out + text.slice(at)).replace(/\s+/g, ' ').trim();
}
