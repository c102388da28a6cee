// Hits, passages, facets and lines in context, in answers.
import { z } from '@hono/zod-openapi';

const offset = z.number().int().nonnegative();

const Understood = z
  .object({
    type: z.string(),
    id: z.string(),
    text: z.string(),
    label: z.string(),
    start: offset,
    end: offset,
  })
  .openapi('Understood');

const Passage = z.object({
  text: z.string().openapi({ description: 'The text of the file from `start` to `end`' }),
  page: z.number().int(),
  start: offset,
  end: offset,
  highlights: z.array(z.array(offset).length(2)).openapi({ description: 'Pairs of offsets into `text`' }),
});

const Hit = z
  .object({
    document: z.object({
      id: z.string(),
      kind: z.string(),
      title: z.string().nullable(),
      date: z.string().nullable(),
      path: z.string(),
      page: z.number().int(),
      sender: z.string().nullable(),
      municipalities: z.array(z.string()),
      copyOf: z.array(z.string()),
    }),
    score: z.number(),
    tier: z.number().int(),
    passages: z.array(Passage),
  })
  .openapi('Hit');

export const SearchAnswerSchema = z
  .object({
    total: z.number().int(),
    understood: z.array(Understood),
    hits: z.array(Hit),
    facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number().int() }))),
    next: z.string().nullable(),
    generation: z.string(),
    revision: z.number().int(),
    broader: z.array(z.object({ provision: z.string(), documents: z.number().int() })).optional(),
    didYouMean: z.object({ query: z.string() }).optional(),
    changed: z.literal(true).optional().openapi({ description: 'The archive changed since the page before' }),
  })
  .openapi('SearchAnswer');

export const KwicAnswerSchema = z
  .object({
    total: z.number().int(),
    documents: z.number().int(),
    understood: z.array(Understood),
    lines: z.array(
      z.object({
        document: z.object({
          id: z.string(),
          title: z.string().nullable(),
          date: z.string().nullable(),
          kind: z.string(),
          path: z.string(),
        }),
        municipalities: z.array(z.string()),
        page: z.number().int(),
        left: z.string(),
        match: z.string(),
        right: z.string(),
        start: offset,
        end: offset,
      }),
    ),
    groups: z.array(z.object({ value: z.string(), count: z.number().int() })).optional(),
  })
  .openapi('KwicAnswer');
