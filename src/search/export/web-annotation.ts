// The tags of all hits as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one collection, written tag by tag.
import type { IndexDocument, IndexMention, IndexPassage } from '../index-document.ts';
import type { ExportedHit } from './exported-hit.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const COLLECTION = 'urn:x-trial-archive:export';
/** UTF-16 code units before and behind a quotation. */
const AROUND = 32;

/** The file's name by its bytes (RFC 6920): the same on every machine, whatever the path. */
function sourceOf({ fileHash }: IndexDocument): string {
  return `ni:///sha-256;${Buffer.from(fileHash, 'hex').toString('base64url')}`;
}

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

function pairsIn(text: string): number {
  return text.match(PAIR)?.length ?? 0;
}

/** Text from `from` to `to`, no half of a surrogate pair at its ends. */
function whole(text: string, from: number, to: number): string {
  return text.slice(Math.max(0, from), to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

/** A mention with the passage it stands in, and the surrogate pairs of the passages before. */
interface Placed {
  readonly mention: IndexMention;
  readonly passage: IndexPassage;
  readonly pairsBefore: number;
}

function placed({ passages, mentions }: IndexDocument): readonly Placed[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const found: Placed[] = [];
  let pairsBefore = 0;
  let next = 0;
  for (const passage of passages) {
    for (
      let mention = sorted[next];
      mention !== undefined && mention.start < passage.end;
      mention = sorted[next]
    ) {
      if (mention.start >= passage.start) found.push({ mention, passage, pairsBefore });
      next += 1;
    }
    pairsBefore += pairsIn(passage.text);
  }
  return found;
}

/**
 * Two ways to the same place. Web Annotation counts characters, the archive UTF-16 code units: surrogate pairs before the
 * place are taken off, those of this document's passages; the quotation finds it in any case.
 */
function selectors({ mention, passage, pairsBefore }: Placed): readonly object[] {
  const { text } = passage;
  const from = mention.start - passage.start;
  const to = Math.min(mention.end, passage.end) - passage.start;
  const exact = text.slice(from, to);
  const start = mention.start - pairsBefore - pairsIn(text.slice(0, from));
  return [
    { type: 'TextPositionSelector', start, end: start + exact.length - pairsIn(exact) },
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: whole(text, from - AROUND, from),
      suffix: whole(text, to, to + AROUND),
    },
  ];
}

function body(value: string, purpose: string): object {
  return { type: 'TextualBody', value, purpose, format: 'text/plain' };
}

function annotation(document: IndexDocument, place: Placed): object {
  const { type, id, role, start, end } = place.mention;
  return {
    id: `urn:x-trial-archive:${document.id}:${start}-${end}:${type}`,
    type: 'Annotation',
    motivation: 'tagging',
    body: [
      body(id, 'tagging'),
      body(type, 'classifying'),
      ...(role === undefined ? [] : [body(role, 'describing')]),
    ],
    target: { type: 'SpecificResource', source: sourceOf(document), selector: selectors(place) },
  };
}

/** One collection with one page, an annotation a line; how many there are stands at its end. */
export async function* hitsWebAnnotation(hits: AsyncIterable<ExportedHit>): AsyncGenerator<string> {
  const page = { id: `${COLLECTION}:page-1`, type: 'AnnotationPage', partOf: COLLECTION, startIndex: 0 };
  const head = { '@context': CONTEXT, id: COLLECTION, type: 'AnnotationCollection' };
  let total = 0;
  yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  for await (const { entry } of hits) {
    for (const place of placed(entry)) {
      yield `${total === 0 ? '' : ','}\n${JSON.stringify(annotation(entry, place))}`;
      total += 1;
    }
  }
  yield `\n]},"total":${total}}\n`;
}
