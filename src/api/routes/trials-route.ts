// GET /api/trials and /api/trials/{id}: the trials, and one told in order of time.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { dossier, listedTrials, type SheetWords, sheetOfEvents, sheetOfTrials } from '../../trace/index.ts';
import type { ApiContext } from '../api-context.ts';
import { outcomeParameter, periodParameter, several } from '../parameters.ts';
import { addReadRoute } from '../read-route.ts';
import {
  ClaimSchema,
  ConflictSchema,
  EventSchema,
  ListedTrialSchema,
  SuggestionSchema,
  TrialSchema,
} from '../schemas/trial.ts';
import { formatParameters, sendSheet, sheetAnswers } from '../sheet-answer.ts';

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
        network: several(z.string().max(512), 'Id or name of a network'),
        municipality: several(z.string().max(512), 'Code or name of a municipality'),
        outcome: outcomeParameter,
        ...periodParameter,
        untitled: untitledParameter,
        ...formatParameters,
      },
      params: {},
      answers: sheetAnswers(TrialsAnswer),
      answerDescription: 'The trials',
    },
    (request) => {
      const linked = api.linked();
      const { claims, suggestions } = linked;
      const { untitled, ...filters } = request.query;
      const rows = listedTrials(linked, { ...filters, untitled: untitled === 'true' });
      const json = { trials: rows, claims, suggestions };
      const sheet = (words: SheetWords) => sheetOfTrials(rows, words);
      return sendSheet(api, request, { name: 'trials', json, rows, sheet });
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
      query: formatParameters,
      params: { id: z.string().max(300).openapi({ example: 'fk2-boliger.startboliger' }) },
      answers: sheetAnswers(DossierAnswer),
      answerDescription: 'The dossier',
      otherAnswers: { 301: { description: 'The trial has another id now; `location` says which' } },
    },
    (request) => {
      const { context, params } = request;
      const answer = dossier(api.linked(), params.id);
      const { id } = answer.trial;
      if (id !== params.id) {
        const { search } = new URL(context.req.url);
        return context.redirect(`/api/trials/${encodeURIComponent(id)}${search}`, 301);
      }
      const sheet = (words: SheetWords) => sheetOfEvents(answer.events, words);
      return sendSheet(api, request, { name: 'trial', json: answer, rows: answer.events, sheet });
    },
  );
}
