// Trials, their decisions, conflicts and claims in answers.
import { z } from '@hono/zod-openapi';
import { CITATION_ROLES, OUTCOMES, STATUSES } from '../../model/mention.ts';
import { proofs } from './evidence.ts';

export const outcome = z.enum(OUTCOMES);
export const role = z.enum(CITATION_ROLES);

const DecisionSchema = z.object({
  outcome,
  date: z.string().nullable(),
  decider: z.string().nullable(),
  caseNumbers: z.array(z.string()),
  conflict: z.boolean(),
  evidence: proofs,
});

export const TrialSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    variants: z.array(z.object({ title: z.string(), evidence: proofs })),
    untitled: z
      .literal(true)
      .optional()
      .openapi({ description: 'No paper gives it a name: `title` is the id of its first provision' }),
    period: z.string().nullable(),
    round: z.number().int().nullable(),
    network: z.string().nullable(),
    networkEvidence: proofs,
    partOf: z.string().optional(),
    municipalities: z.array(z.object({ id: z.string(), excluded: z.boolean(), evidence: proofs })),
    provisions: z.array(
      z.object({ provision: z.string(), role, wish: z.string().optional(), evidence: proofs }),
    ),
    decisions: z.array(DecisionSchema),
    statuses: z.array(z.object({ status: z.enum(STATUSES), date: z.string().nullable(), evidence: proofs })),
    documents: z.array(z.string()),
    reasons: z.array(
      z.object({
        rule: z.string(),
        text: z.string(),
        documents: z.array(z.string()),
        titles: z.array(z.string()).optional(),
        correction: z.object({ author: z.string(), action: z.string(), reason: z.string() }).optional(),
      }),
    ),
    corrections: z.array(z.string()),
  })
  .openapi('Trial');

const claimFields = {
  document: z.string(),
  of: z.array(z.enum([...OUTCOMES, 'all'])),
  claimed: z.number(),
  counted: z.number().nullable(),
};

/** A number that a document states of its own list. */
export const ClaimSchema = z.object({ ...claimFields, evidence: proofs }).openapi('Claim');

/** Trials as listed: each with what its papers claim. */
export const ListedTrialSchema = TrialSchema.extend({ claims: z.array(z.object(claimFields)) }).openapi(
  'ListedTrial',
);

export const ConflictSchema = z
  .object({
    id: z.string(),
    kind: z.enum([
      'outcomes',
      'claim',
      'municipality-outside-network',
      'unknown-provision',
      'repealed-provision',
      'decision-before-application',
    ]),
    trial: z.string().nullable(),
    text: z.string(),
    facts: z
      .object({
        answers: z
          .array(z.object({ outcome, date: z.string().nullable(), reported: z.boolean() }))
          .optional(),
        claim: z
          .object({
            of: claimFields.of,
            claimed: claimFields.claimed,
            counted: claimFields.counted,
          })
          .optional(),
        municipality: z.string().optional(),
        network: z.string().optional(),
        provision: z.string().optional(),
        highest: z.number().optional(),
        date: z.string().optional(),
        decided: z.string().optional(),
        applied: z.string().optional(),
      })
      .openapi({ description: 'What `text` says, apart' }),
    evidence: proofs,
  })
  .openapi('Conflict');

export const SuggestionSchema = z
  .object({
    id: z.string(),
    trials: z.array(z.string()),
    rule: z.string(),
    text: z.string(),
    evidence: proofs,
  })
  .openapi('Suggestion');

export const EventSchema = z
  .object({
    date: z.string().nullable(),
    kind: z.enum(['application', 'decision', 'status', 'document']),
    what: z.string(),
    trial: z.string(),
    conflict: z.boolean(),
    decider: z.string().optional().openapi({ description: 'Of a decision: who gave it' }),
    caseNumbers: z.array(z.string()).optional(),
    evidence: proofs,
  })
  .openapi('TrialEvent');
