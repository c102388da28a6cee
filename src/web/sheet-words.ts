// The words of downloaded sheets in the language of the page that offers them. English sheets keep the stable words.
import { type SheetWords, STABLE_WORDS, type ValueKind } from '../trace/index.ts';
import { kindName, named, organisationName, provisionWords, trialTitle } from './labels.ts';
import { conflictText } from './pieces/conflict-text.ts';
import { dimensionLabel } from './pieces/dimension-label.ts';
import { danishSheets } from './texts/danish-sheets.ts';
import type { View } from './view.ts';

/** Headings and names of a sheet. */
export function sheetWords(view: View): SheetWords {
  if (view.language === 'en') return STABLE_WORDS;
  const { texts } = view;
  return {
    column: (name) => named(danishSheets.columns, name),
    value: (kind, id) => VALUES[kind](view, id),
    title: (trial) => plainBlanks(trialTitle(texts, trial)),
    provision: (id) => provisionWords(texts, id),
    organisation: (id) => organisationName(texts, id),
    conflict: (conflict) => plainBlanks(conflictText(view, conflict)),
    dimension: (dimension, value) => plainBlanks(dimensionLabel(view, dimension, value)),
  };
}

/** The name of a downloaded file, without its ending; ASCII. */
export function sheetFile({ language }: Pick<View, 'language'>, name: string): string {
  return language === 'en' ? name : named(danishSheets.files, name);
}

const VALUES: Readonly<Record<ValueKind, (view: View, id: string) => string>> = {
  outcome: ({ texts }, id) => (id === 'undecided' ? texts.undecided : named(texts.outcomes, id)),
  role: ({ texts }, id) => named(texts.roles, id),
  status: ({ texts }, id) => named(texts.statuses, id),
  via: (_, id) => named(danishSheets.via, id),
  event: ({ texts }, id) => named(texts.eventKinds, id),
  document: kindName,
  conflict: ({ texts }, id) => named(texts.conflictKinds, id),
  period: ({ texts }, id) => named(texts.periods, id),
};

/** Searching in a spreadsheet for "§ 83" finds it only with plain blanks. */
function plainBlanks(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}
