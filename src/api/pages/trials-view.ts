// The pages of trials: the list, a dossier, a municipality, from the address.
import { z } from '@hono/zod-openapi';
import { NotFoundError } from '../../model/errors.ts';
import type { Trial } from '../../model/trial.ts';
import { municipalityByCode } from '../../reference/municipalities.ts';
import { networksOfMunicipality } from '../../reference/networks.ts';
import { dossier, keepsTrial, TRIAL_FILTERS, TRIAL_VALUES, type TrialFilters } from '../../trace/index.ts';
import {
  type Choice,
  dossierPage,
  municipalityName,
  municipalityPage,
  type Named,
  named,
  networkName,
  partOf,
  type Texts,
  trialsPage,
} from '../../web/index.ts';
import type { ApiContext } from '../api-context.ts';
import { several } from '../parameters.ts';
import { documentName } from './document-name.ts';
import { pageParameter, parametersOf, type Render } from './page-kit.ts';
import { choice } from './trace-view.ts';
import { titleOf } from './trial-name.ts';

const values = several(z.string().max(300), '');

/** `/forsoeg`: all trials, narrowed. */
export function trialsView(api: ApiContext): Render {
  return (context, view) => {
    const { side, unavngivne, ...filters } = parametersOf(context, {
      ...{ network: values, period: values, outcome: values, municipality: values },
      unavngivne: z.enum(['ja']).optional(),
      side: pageParameter,
    });
    const linked = api.linked();
    const [untitled, titled] = [true, false].map((wanted) =>
      linked.trials.filter((trial) => (trial.untitled ?? false) === wanted),
    ) as [Trial[], Trial[]];
    const shown = unavngivne === 'ja' ? untitled : titled;
    const kept = shown.filter((trial) => keepsTrial(trial, filters));
    return trialsPage(view, partOf(kept, side), {
      choices: choicesOf(view.texts, shown, filters),
      untitled: { shown: unavngivne === 'ja', count: untitled.length },
    });
  };
}

function choicesOf(texts: Texts, trials: readonly Trial[], filters: TrialFilters): Choice[] {
  const headings: Readonly<Record<keyof TrialFilters, string>> = {
    network: texts.network,
    period: texts.period,
    outcome: texts.outcome,
    municipality: texts.municipalities,
  };
  const labels: Readonly<Record<keyof TrialFilters, (id: string) => string>> = {
    network: networkName,
    period: (id) => named(texts.periods, id),
    outcome: (id) => (id === 'undecided' ? texts.undecided : named(texts.outcomes, id)),
    municipality: municipalityName,
  };
  return TRIAL_FILTERS.map((name) =>
    choice(name, headings[name], {
      chosen: filters[name],
      values: trials.filter((trial) => keepsTrial(trial, filters, name)).flatMap(TRIAL_VALUES[name]),
      label: labels[name],
    }),
  );
}

/** `/forsoeg/{id}`: a dossier; an id of old leads on for good. */
export function dossierView(api: ApiContext): Render {
  return (context, view) => {
    const linked = api.linked();
    const id = context.req.param('id') ?? '';
    const told = dossier(linked, id);
    const { trial } = told;
    if (trial.id !== id) {
      const { search } = view.address;
      return context.redirect(`/forsoeg/${encodeURIComponent(trial.id)}${search}`, 301);
    }
    const name = (other: string) => titleOf(view.texts, linked.byId, other);
    const nameOf = (other: string): Named => ({ id: other, title: name(other) });
    return dossierPage(view, told, {
      suggestions: linked.suggestions.filter(({ trials }) => trials.includes(trial.id)),
      titleOf: name,
      claims: linked.claims.filter(({ document }) => trial.documents.includes(document)),
      documents: trial.documents.map((document) => documentName(api, document)),
      parts: told.parts.map(nameOf),
      partOf: trial.partOf === undefined ? undefined : nameOf(trial.partOf),
    });
  };
}

/** `/kommune/{code}`: a municipality's trials. */
export function municipalityView(api: ApiContext): Render {
  return (context, view) => {
    const code = context.req.param('code') ?? '';
    const municipality = municipalityByCode(code);
    if (!municipality) throw new NotFoundError('no-municipality', `${code}: no municipality has this code`);
    const { side } = parametersOf(context, { side: pageParameter });
    const { trials } = api.linked();
    const naming = trials.filter((trial) => trial.municipalities.some(({ id }) => id === code));
    const takesPart = naming.filter((trial) => TRIAL_VALUES.municipality(trial).includes(code));
    return municipalityPage(view, {
      ...{ code, name: municipality.name, takesPart: partOf(takesPart, side) },
      networks: networksOfMunicipality(code).map(({ id }) => id),
      excluded: naming.filter((trial) => !takesPart.includes(trial)),
    });
  };
}
