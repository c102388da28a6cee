// Hits as JSON lines, in the shape of the search answer's hits.
import type { ExportedHit } from './exported-hit.ts';

/** One line a hit. */
export async function* hitsJsonl(hits: AsyncIterable<ExportedHit>): AsyncGenerator<string> {
  for await (const { document, score, tier, passages } of hits) {
    yield `${JSON.stringify({ document, score, tier, passages })}\n`;
  }
}
