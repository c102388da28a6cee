// Words that state an outcome or a status, and phrases that look like it and decide nothing.
import type { Outcome, Status } from '../model/mention.ts';
import { OUTCOMES, STATUSES } from '../model/mention.ts';
import { foldKey } from './fold-key.ts';
import { once } from './once.ts';
import { dataFile } from './read-data.ts';

/** Where a form counts: as an item of a list, in running text, in both, in a headline, in minutes. */
export type OutcomeContext = 'list' | 'prose' | 'both' | 'headline' | 'minutes';

/** What the registry knows beyond the four outcomes of the archive: never a mention, but told apart. */
export type OutcomeId = Outcome | 'withdrawn' | 'not-decided';
export type StatusId = Status | 'planned' | 'evaluated' | 'absorbed-into-law' | 'extended';

export interface OutcomeForm {
  readonly text: string;
  /** `foldKey(text)`. */
  readonly key: string;
  readonly outcome: OutcomeId;
  readonly context: OutcomeContext | 'ocr';
  /** `weak`: needs the trial or application as subject, or a place in a list. */
  readonly strength: 'strong' | 'weak';
  readonly note?: string;
}

export interface StatusForm {
  readonly text: string;
  /** `foldKey(text)`. */
  readonly key: string;
  readonly status: StatusId;
}

/** A phrase with a decision's words that decides nothing. */
export interface NotDecision {
  readonly cue: string;
  /** `foldKey(cue)`. */
  readonly key: string;
  /** disclaimer, intention, conditional, statutory-power... */
  readonly type: string;
  readonly why: string;
}

interface OutcomeEntry {
  readonly id: OutcomeId;
  readonly labelDa: string;
  readonly definition: string;
  readonly rank: number;
  readonly forms: readonly { text: string; context: OutcomeContext; weak?: true; note?: string }[];
  readonly ocr: readonly string[];
}

interface OutcomeData {
  readonly precedence: readonly string[];
  readonly actors: { readonly decisionMakers: readonly string[]; readonly localApprovers: readonly string[] };
  readonly outcomes: readonly OutcomeEntry[];
  readonly statuses: readonly {
    readonly id: StatusId;
    readonly labelDa: string;
    readonly forms: readonly string[];
  }[];
  readonly notDecisions: readonly { cue: string; type: string; why: string }[];
}

const data = dataFile<OutcomeData>('outcomes');

/** Every outcome form, longest text first: `imødekommes delvist` comes before `imødekommes`. */
export const outcomeForms: () => readonly OutcomeForm[] = once(() =>
  longestFirst(data().outcomes.flatMap(formsOf)),
);

/** Every status form, longest text first. */
export const statusForms: () => readonly StatusForm[] = once(() =>
  longestFirst(
    data().statuses.flatMap((s) => s.forms.map((text) => ({ text, key: foldKey(text), status: s.id }))),
  ),
);

/** Phrases that decide nothing, longest first. */
export const notDecisions: () => readonly NotDecision[] = once(() =>
  data()
    .notDecisions.map(({ cue, type, why }) => ({ cue, key: foldKey(cue), type, why }))
    .sort((a, b) => b.cue.length - a.cue.length || (a.cue < b.cue ? -1 : 1)),
);

/** Rules of precedence between forms, in words. */
export function outcomePrecedence(): readonly string[] {
  return data().precedence;
}

/** Who decides on a trial, and who only approves it at home (a local approval is no outcome). */
export function outcomeActors(): OutcomeData['actors'] {
  return data().actors;
}

/** The Danish label of an outcome or status id: `approved` → Imødekommet; the id itself where there is none. */
export function danishLabel(id: OutcomeId | StatusId): string {
  return [...data().outcomes, ...data().statuses].find((entry) => entry.id === id)?.labelDa ?? id;
}

/** Is this one of the four outcomes that the archive keeps? */
export function isOutcome(id: OutcomeId): id is Outcome {
  return OUTCOMES.some((outcome) => outcome === id);
}

/** Is this one of the five statuses that the archive keeps? */
export function isStatus(id: StatusId): id is Status {
  return STATUSES.some((status) => status === id);
}

function formsOf(entry: OutcomeEntry): readonly OutcomeForm[] {
  const plain = entry.forms.map(({ text, context, weak, note }): OutcomeForm => {
    const strength = weak ? 'weak' : 'strong';
    return {
      text,
      key: foldKey(text),
      outcome: entry.id,
      context,
      strength,
      ...(note !== undefined && { note }),
    };
  });
  const misread = entry.ocr.map(
    (text): OutcomeForm => ({
      text,
      key: foldKey(text),
      outcome: entry.id,
      context: 'ocr',
      strength: 'strong',
    }),
  );
  return [...plain, ...misread];
}

function longestFirst<T extends { readonly text: string }>(forms: readonly T[]): readonly T[] {
  return [...forms].sort(
    (a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
}
