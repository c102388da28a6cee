// The members of a range of sections, stk., nr. or litra. The order they are counted in is provision-id.ts'.
import { compareUnits, type Step, type Unit } from './provision-id.ts';

/** Most numbers or letters a range is opened into; a wider one is filed under its ends alone. */
export const WIDEST_RANGE = 400;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå';

/** A member of a range: one unit, or (`lettered`) every unit of a number that has a letter. */
export interface RangeMember {
  readonly unit: Unit;
  readonly lettered: boolean;
}

function member(number: number, letter = ''): RangeMember {
  return { unit: { number, letter }, lettered: false };
}

function letteredOf(number: number, from: Unit, to: Unit): RangeMember[] {
  if (number > from.number && number < to.number) return [{ unit: { number, letter: '' }, lettered: true }];
  const wholeFrom = number > from.number || from.letter === '';
  if (wholeFrom && number < to.number) return [{ unit: { number, letter: '' }, lettered: true }];
  const letters = [...LETTERS].map((letter) => ({ number, letter }));
  return letters
    .filter((unit) => compareUnits(unit, from) >= 0 && compareUnits(unit, to) <= 0)
    .map((unit) => member(unit.number, unit.letter));
}

function plainOf(number: number, from: Unit, to: Unit): RangeMember[] {
  const plain = { number, letter: '' };
  const inside = number > 0 && compareUnits(plain, from) >= 0 && compareUnits(plain, to) <= 0;
  return inside ? [member(number)] : [];
}

/**
 * What a range step stands for, in order: 83-85 is 83, those of 83 with a letter, 84, those of 84 with a letter, 85. A step
 * that is no range is its own one member; a range that runs backwards or is wider than `WIDEST_RANGE` its two ends.
 */
export function rangeMembers(step: Step): readonly RangeMember[] {
  const { from, to } = step;
  if (to === undefined) return [{ unit: from, lettered: false }];
  const ends = [from, to].map((unit) => ({ unit, lettered: false }));
  if (compareUnits(from, to) >= 0 || to.number - from.number > WIDEST_RANGE) return ends;
  const numbers = Array.from({ length: to.number - from.number + 1 }, (_, at) => from.number + at);
  return numbers.flatMap((number) => [...plainOf(number, from, to), ...letteredOf(number, from, to)]);
}
