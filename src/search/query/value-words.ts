// Words for the values of closed fields: outcome, status, role, kind. The words are data.
import { readFileSync } from 'node:fs';
import { fold } from '../analysis/index.ts';

export type ClosedField = 'outcome' | 'status' | 'role' | 'kind';
type WordTable = Readonly<Record<ClosedField, Readonly<Record<string, readonly string[]>>>>;

const table = JSON.parse(
  readFileSync(new URL('./data/value-words.json', import.meta.url), 'utf8'),
) as WordTable;

function wordsOf(field: ClosedField): Map<string, string> {
  const entries = Object.entries(table[field]);
  const named = entries.flatMap(([id, words]) => [id, ...words].map((word) => [fold(word), id] as const));
  return new Map(named);
}

const byWord: Readonly<Record<ClosedField, Map<string, string>>> = {
  outcome: wordsOf('outcome'),
  status: wordsOf('status'),
  role: wordsOf('role'),
  kind: wordsOf('kind'),
};

/** Whether the values of a field are a closed list. */
export function isClosedField(field: string): field is ClosedField {
  return field in byWord;
}

/** The id of a value in words (`afslag` → `rejected`); undefined if there is none. */
export function closedValue(field: ClosedField, word: string): string | undefined {
  return byWord[field].get(fold(word.trim().replace(/\s+/g, ' ')));
}

/** One word for every value of a field, for errors. */
export function closedChoices(field: ClosedField): readonly string[] {
  return Object.values(table[field]).map((words) => words[0] ?? '');
}

/** The Danish word for a value, or the id itself. */
export function danishValue(field: ClosedField, id: string): string {
  return table[field][id]?.[0] ?? id;
}
