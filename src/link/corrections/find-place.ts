// The place that an anchor means now: where it was; else the only place in the file with the same words around it.
import type { Anchor } from '../../model/evidence.ts';
import type { Span } from '../../model/span.ts';
import type { TaggedDocument } from '../../model/stages.ts';

/** The document and span of an anchor; undefined if it is lost or found twice. */
export function findPlace(
  anchor: Anchor,
  documents: readonly TaggedDocument[],
): { document: string; span: Span } | undefined {
  const own = documents.filter(({ document }) => document.fileHash === anchor.fileHash);
  const kept = own.find(({ document, text }) => {
    const at = anchor.start - document.start;
    return (
      at >= 0 && text.slice(at, at + anchor.surface.length) === anchor.surface && agrees(text, at, anchor)
    );
  });
  if (kept) return { document: kept.document.id, span: { start: anchor.start, end: anchor.end } };
  const around = places(own, anchor.before + anchor.surface + anchor.after, anchor.before.length);
  const found = around.length > 0 ? around : places(own, anchor.surface, 0);
  const [place] = found;
  if (!place || found.length > 1) return undefined;
  return { document: place.document, span: { start: place.start, end: place.start + anchor.surface.length } };
}

function agrees(text: string, at: number, { before, surface, after }: Anchor): boolean {
  const [lead, tail] = [
    text.slice(Math.max(0, at - before.length), at),
    text.slice(at + surface.length, at + surface.length + after.length),
  ];
  return before.endsWith(lead) && after.startsWith(tail);
}

function places(documents: readonly TaggedDocument[], words: string, lead: number) {
  return documents.flatMap(({ document, text }) => {
    const found: { document: string; start: number }[] = [];
    if (words === '') return found;
    for (let at = text.indexOf(words); at >= 0 && found.length < 3; at = text.indexOf(words, at + 1)) {
      found.push({ document: document.id, start: document.start + at + lead });
    }
    return found;
  });
}
