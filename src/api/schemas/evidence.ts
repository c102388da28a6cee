// The proof of a fact, as every answer carries it.
import { z } from '@hono/zod-openapi';

const offset = z.number().int().nonnegative();

export const EvidenceSchema = z
  .object({
    document: z.string(),
    path: z.string(),
    page: z.number().int(),
    start: offset.openapi({ description: 'UTF-16 offset into the text of the file; end is exclusive' }),
    end: offset,
    surface: z.string().openapi({ description: 'The words themselves' }),
    quote: z.string().openapi({ description: 'The sentence around them' }),
    quoteStart: offset,
    quoteEnd: offset,
    rule: z.string().openapi({ description: 'Rule and version that found it' }),
  })
  .openapi('Evidence');

export const proofs = z.array(EvidenceSchema);
