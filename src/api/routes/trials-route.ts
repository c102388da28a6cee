// GET /api/trials and /api/trials/{id}: the trials, and one told in order of time.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Claim, Trial } from '../../model/trial.ts';
import { dossier, resolveNamed, sheetOfEvents, sheetOfTrials } from '../../trace/index.ts';
import type { ApiContext } from '../api-context.ts';
import { municipalityParameter, networkParameter, outcomeParameter } from '../parameters.ts';
import { addReadRoute } from '../read-route.ts';
import {
  ClaimSchema,
  ConflictSchema,
  EventSchema,
  ListedTrialSchema,
  SuggestionSchema,
  TrialSchema,
} from '../schemas/trial.ts';
import { formatParameter, sendSheet, sheetAnswers } from '../sheet-answer.ts';
import { keepsTrial, periodParameter } from '../trial-filters.ts';

const TrialsAnswer = z
  .object({
    trials: z.array(ListedTrialSchema),
    claims: z.array(ClaimSchema),
    suggestions: z.array(SuggestionSchema),
  })
  .openapi('TrialsAnswer');

const DossierAnswer = z
  .object({
    trial: TrialSchema,
    events: z.array(EventSchema),
    conflicts: z.array(ConflictSchema),
    reasons: TrialSchema.shape.reasons,
    parts: z.array(z.string()),
  })
  .openapi('Dossier');

const untitledParameter = z
  .enum(['true', 'false'])
  .optional()
  .openapi({ description: 'Only requests that no paper gives a name' });

/** Adds the two routes. */
export function addTrialsRoutes(app: OpenAPIHono, api: ApiContext): void {
  addListRoute(app, api);
  addDossierRoute(app, api);
}

function addListRoute(app: OpenAPIHono, api: ApiContext): void {
  addReadRoute(
    app,
    {
      path: '/api/trials',
      operation: 'listTrials',
      summary: 'All trials',
      description:
        'With their titles, municipalities, provisions, decisions and statuses, each with its proofs',
      query: {
        network: networkParameter,
        municipality: municipalityParameter,
        outcome: outcomeParameter,
        ...periodParameter,
        untitled: untitledParameter,
        format: formatParameter,
      },
      params: {},
      answers: sheetAnswers(TrialsAnswer),
      answerDescription: 'The trials',
    },
    ({ context, query }) => {
      const { trials, claims, suggestions } = api.linked();
      const { network, municipality, outcome, period, format, untitled } = query;
      const filters = {
        ...{ outcome, period },
        network: network === undefined ? [] : [resolveNamed('network', network, { trials })],
        municipality:
          municipality === undefined ? [] : [resolveNamed('municipality', municipality, { trials })],
      };
      const rows = trials
        .filter((trial) => (trial.untitled ?? false) === (untitled === 'true') && keepsTrial(trial, filters))
        .map((trial) => ({ ...trial, claims: claimsOf(trial, claims) }));
      const json = { trials: rows, claims, suggestions };
      return sendSheet(context, format, { name: 'trials', json, rows, sheet: () => sheetOfTrials(rows) });
    },
  );
}

function addDossierRoute(app: OpenAPIHono, api: ApiContext): void {
  addReadRoute(
    app,
    {
      path: '/api/trials/{id}',
      operation: 'trial',
      summary: 'One trial, told in order of time',
      description: 'An id that the trial once had leads to the one it has now',
      query: { format: formatParameter },
      params: { id: z.string().max(300).openapi({ example: 'fk2-boliger.startboliger' }) },
      answers: sheetAnswers(DossierAnswer),
      answerDescription: 'The dossier',
      otherAnswers: { 301: { description: 'The trial has another id now; `location` says which' } },
    },
    ({ context, query, params }) => {
      const answer = dossier(api.linked(), params.id);
      const { id } = answer.trial;
      if (id !== params.id) {
        const { search } = new URL(context.req.url);
        return context.redirect(`/api/trials/${encodeURIComponent(id)}${search}`, 301);
      }
      const sheet = () => sheetOfEvents(answer.events);
      return sendSheet(context, query.format, { name: 'trial', json: answer, rows: answer.events, sheet });
    },
  );
}

function claimsOf(trial: Trial, claims: readonly Claim[]) {
  return claims
    .filter(({ document }) => trial.documents.includes(document))
    .map(({ document, of, claimed, counted }) => ({ document, of, claimed, counted }));
}
