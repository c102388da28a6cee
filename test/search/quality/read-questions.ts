// The graded questions, and which of the marked fixtures are right answers: told by patterns, not by the search.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Question {
  readonly query: string;
  readonly reason: string;
  readonly text?: readonly string[];
  readonly marks?: readonly string[];
  readonly without?: readonly string[];
}

export interface GradedQuestion {
  readonly query: string;
  readonly reason: string;
  /** Names of the documents that are right. */
  readonly right: readonly string[];
}

const GOLD = fileURLToPath(new URL('../../../fixtures/gold/dev/', import.meta.url));
const MARK = /⟦[a-z]+:[^|⟦⟧]*\|([^⟦⟧]*)⟧/g;

function plainText(marked: string): string {
  const text = marked.replace(MARK, '$1').normalize('NFC').replaceAll('\u00AD', '');
  return text
    .replace(/([a-zæøå])-\n\s*([a-zæøå])/g, '$1$2')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function isRight(marked: string, { text = [], marks = [], without = [] }: Question): boolean {
  const plain = plainText(marked);
  return (
    text.every((pattern) => new RegExp(pattern).test(plain)) &&
    marks.every((pattern) => new RegExp(`⟦${pattern}`).test(marked)) &&
    !without.some((pattern) => new RegExp(pattern).test(plain))
  );
}

/** Every question with its right answers among the documents named. */
export function gradedQuestions(names: readonly string[]): readonly GradedQuestion[] {
  const source = readFileSync(new URL('./questions.json', import.meta.url), 'utf8');
  const { questions } = JSON.parse(source) as { readonly questions: readonly Question[] };
  const marked = new Map(names.map((name) => [name, readFileSync(`${GOLD}${name}.ann.txt`, 'utf8')]));
  return questions.map((question) => ({
    query: question.query,
    reason: question.reason,
    right: names.filter((name) => isRight(marked.get(name) ?? '', question)),
  }));
}
