// Which heads of columns and lines announce an answer, and whose.
import { readFileSync } from 'node:fs';

const LISTS = ['answerHeads', 'localHeads', 'headWords', 'ticks', 'definitions'] as const;
type ListName = (typeof LISTS)[number];

const data = JSON.parse(readFileSync(new URL('./data/layout.json', import.meta.url), 'utf8')) as Readonly<
  Record<ListName, readonly string[]>
>;
const HEAD_WORDS = new Set(data.headWords);
const TICKS = new Set(data.ticks);

/** A column head or label under which an answer stands. */
export const isAnswerHead = (text: string): boolean => has(text, data.answerHeads) && !isLocalHead(text);

/** A head under which someone at home decides, or something else is judged. */
export const isLocalHead = (text: string): boolean => has(text, data.localHeads);

/** A cell that heads a column of a table of trials. */
export const isHeadWord = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s,/-]+/)
    .slice(0, 4)
    .some((word) => HEAD_WORDS.has(word));

/** A cell that is nothing but a tick. */
export const isTick = (text: string): boolean => TICKS.has(text.trim().toLowerCase());

/** What follows "Imødekommes:" where the line explains the word. */
export const isDefinition = (text: string): boolean => {
  const words = text.trim().toLowerCase();
  return data.definitions.some((start) => words.startsWith(`${start} `));
};

function has(text: string, stems: readonly string[]): boolean {
  const words = text.toLowerCase();
  return stems.some((stem) => words.includes(stem));
}
