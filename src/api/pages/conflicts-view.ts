// What contradicts itself, as a page, from the address.
import { z } from '@hono/zod-openapi';
import type { Conflict, ConflictKind } from '../../model/trial.ts';
import { conflictsPage, type Item, partOf, type Texts } from '../../web/index.ts';
import type { ApiContext } from '../api-context.ts';
import { several } from '../parameters.ts';
import { documentName } from './document-name.ts';
import { pageParameter, parametersOf, type Render } from './page-kit.ts';
import { choice } from './trace-view.ts';
import { titleOf } from './trial-name.ts';

/** `/modstrid?kind=`: conflicts and suggestions. */
export function conflictsView(api: ApiContext): Render {
  return (context, view) => {
    const { kind, side } = parametersOf(context, {
      kind: several(z.string().max(100), ''),
      side: pageParameter,
    });
    const { conflicts, suggestions, byId } = api.linked();
    const all: Item[] = [
      ...inOrder(conflicts).map((conflict) => ({ kind: conflict.kind, conflict })),
      ...suggestions.map((suggestion) => ({ kind: 'suggestion' as const, suggestion })),
    ];
    const kept = all.filter((item) => kind.length === 0 || kind.includes(item.kind));
    const { texts } = view;
    const filter = choice('kind', texts.conflictKind, {
      ...{ chosen: kind, values: all.map((item) => item.kind) },
      label: (id) => kindLabel(texts, id),
    });
    const names = {
      trial: (id: string) => titleOf(texts, byId, id),
      document: (id: string) => documentName(api, id).title,
    };
    return conflictsPage(view, { part: partOf(kept, side), filter, names });
  };
}

function kindLabel(texts: Texts, kind: string): string {
  const names: Readonly<Record<string, string>> = { ...texts.conflictKinds, suggestion: texts.suggestion };
  return names[kind] ?? kind;
}

/** What people must settle first: answers, then dates and laws, then who takes part, then counts. */
const ORDER: readonly ConflictKind[] = [
  'outcomes',
  'decision-before-application',
  'repealed-provision',
  'unknown-provision',
  'municipality-outside-network',
  'claim',
];

function inOrder(conflicts: readonly Conflict[]): Conflict[] {
  return [...conflicts].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
