// The id of a provision taken apart and put together: `serviceloven§83a,stk.2,nr.1,litra.b`, a range at any level.

/** The levels of a provision, from the section down. */
export const LEVELS = ['§', 'stk', 'nr', 'litra'] as const;
export type Level = (typeof LEVELS)[number];

/** One number of a level: `83`, `83a`; litra have a letter only (number 0). */
export interface Unit {
  readonly number: number;
  /** Lower case, `''` if there is none. */
  readonly letter: string;
}

/** One level of a provision: a unit, or a range of units with both ends. */
export interface Step {
  readonly level: Level;
  readonly from: Unit;
  /** Only in ranges. */
  readonly to?: Unit;
}

/** A provision: its law and the steps down; no steps: the law itself. */
export interface Provision {
  /** Id of the law, or `?`. */
  readonly law: string;
  readonly steps: readonly Step[];
}

const STEP = /^(§|stk\.|nr\.|litra\.)([0-9]{0,6})([a-zæøå]{0,3})(?:-([0-9]{0,6})([a-zæøå]{0,3}))?$/;

function unit(digits = '', letter = ''): Unit | undefined {
  return digits === '' && letter === '' ? undefined : { number: Number(digits), letter };
}

function isRange(step: string): boolean {
  return step.includes('-');
}

function parseStep(text: string): Step | undefined {
  const found = STEP.exec(text);
  if (!found) return undefined;
  const level = LEVELS.find((candidate) => text.startsWith(candidate));
  const from = unit(found[2], found[3]);
  const to = isRange(text) ? unit(found[4], found[5]) : undefined;
  if (level === undefined || from === undefined || (isRange(text) && to === undefined)) return undefined;
  return to === undefined ? { level, from } : { level, from, to };
}

/** The parts of a provision's id; `undefined` if it is none (levels out of order, no law, something else after it). */
export function parseProvision(id: string): Provision | undefined {
  const sign = id.indexOf('§');
  if (sign < 0) return /^(\?|[^\s,§]+)$/.test(id) ? { law: id, steps: [] } : undefined;
  const steps = id.slice(sign).split(',').map(parseStep);
  const law = id.slice(0, sign);
  if (law === '' || /[\s,]/.test(law) || !steps.every((step) => step !== undefined)) return undefined;
  const ranks = steps.map((step) => LEVELS.indexOf(step.level));
  const ordered = ranks.every((rank, at) => (at === 0 ? rank === 0 : rank > (ranks[at - 1] ?? rank)));
  return ordered ? { law, steps } : undefined;
}

/** `83a`, or `b` for a litra. */
export function formatUnit(value: Unit): string {
  return value.number === 0 ? value.letter : `${value.number}${value.letter}`;
}

function formatStep(step: Step): string {
  const range = step.to === undefined ? '' : `-${formatUnit(step.to)}`;
  const point = step.level === '§' ? '' : '.';
  return `${step.level}${point}${formatUnit(step.from)}${range}`;
}

/** The id of a provision: the reverse of `parseProvision`. */
export function formatProvision(provision: Provision): string {
  return provision.law + provision.steps.map(formatStep).join(',');
}

/** Order of the law book: 83 < 83a < 84; of letters the shorter first (`z` < `aa`), then by code unit. */
export function compareUnits(a: Unit, b: Unit): number {
  if (a.number !== b.number) return a.number - b.number;
  if (a.letter.length !== b.letter.length) return a.letter.length - b.letter.length;
  if (a.letter === b.letter) return 0;
  return a.letter < b.letter ? -1 : 1;
}
