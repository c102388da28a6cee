// Rows of a trace, their totals, and matrices over them, in answers.
import { z } from '@hono/zod-openapi';
import { DIMENSIONS } from '../../trace/index.ts';
import { proofs } from './evidence.ts';
import { outcome, role } from './trial.ts';

export const TraceRowSchema = z
  .object({
    trial: z.string(),
    title: z.string().openapi({ description: 'Of an untitled one the id of its first provision' }),
    untitled: z.literal(true).optional(),
    network: z.string().nullable(),
    municipalities: z.array(z.string()),
    provision: z.string().nullable(),
    role: role.nullable(),
    outcome: outcome.nullable().openapi({ description: 'null: undecided' }),
    date: z.string().nullable(),
    decider: z.string().nullable(),
    via: z.enum(['itself', 'below', 'covering range']),
    evidence: proofs,
    proofs: z.object({
      title: proofs,
      network: proofs,
      municipalities: proofs,
      provision: proofs,
      outcome: proofs,
    }),
    before: z.array(z.object({ outcome, date: z.string().nullable() })),
    conflict: z
      .array(z.string())
      .optional()
      .openapi({ description: 'Ids of conflicts that concern the row' }),
  })
  .openapi('TraceRow');

const counts = z.record(z.string(), z.number().int());

export const TraceAnswerSchema = z
  .object({
    what: z.object({
      kind: z.enum(['provision', 'law', 'municipality', 'network', 'year']),
      id: z.string(),
      label: z.string(),
    }),
    rows: z.array(TraceRowSchema),
    totals: z.object({ rows: z.number().int(), trials: z.number().int(), outcomes: counts, roles: counts }),
    broader: z.number().int().openapi({ description: 'Rows that cite only what the provision stands in' }),
    law: z
      .object({
        id: z.string(),
        title: z.string(),
        act: z.string().nullable(),
        eli: z.string().nullable(),
        validFrom: z.string().nullable(),
        validTo: z.string().nullable(),
        asOf: z
          .string()
          .nullable()
          .openapi({ description: 'Day of the first decision; null: the last version' }),
      })
      .optional(),
    related: z.array(
      z.object({
        id: z.string(),
        relation: z.enum(['successor', 'predecessor', 'moved-to', 'moved-from']),
        from: z.string(),
        note: z.string(),
        partly: z.boolean(),
        verified: z.boolean(),
        trials: z.number().int(),
      }),
    ),
  })
  .openapi('TraceAnswer');

const numbers = z.array(z.number().int());

const MatrixCellSchema = z.object({
  count: z.number().int(),
  rows: z.string().optional().openapi({ description: 'Address of the rows that it counts; absent for 0' }),
  entries: numbers.optional().openapi({ description: 'Places in `entries`, with rows=true' }),
});

export const MatrixSchema = z
  .object({
    first: z.enum(DIMENSIONS),
    second: z.enum(DIMENSIONS),
    firstValues: z.array(z.string()),
    secondValues: z.array(z.string()),
    cells: z
      .array(z.array(MatrixCellSchema))
      .openapi({ description: 'cells[i][j] counts firstValues[i] with secondValues[j]' }),
    firstTotals: numbers,
    secondTotals: numbers,
    total: z.number().int(),
    trials: z.number().int(),
    entries: z
      .array(z.object({ first: z.string(), second: z.string(), row: TraceRowSchema }))
      .optional()
      .openapi({ description: 'With rows=true' }),
  })
  .openapi('Matrix');
