// How two keys stand to each other: equal, one inside the other, equal but for a slip of the pen.
import { editDistance } from '../../distance/edit-distance.ts';
import { linkRules } from '../params.ts';
import { stemOf } from './stem.ts';
import { isGeneric, type TitleKey } from './title-key.ts';

/** Whether a title's stems hold a stem: itself, as the head of a compound, or both parts of a compound that it is. */
export function holds(stems: readonly string[], stem: string): boolean {
  if (stems.includes(stem)) return true;
  if (
    stem.length >= linkRules.compoundHead &&
    stems.some((one) => one.length > stem.length + 2 && one.endsWith(stem))
  )
    return true;
  return partsAmong(stem, stems).length === 2;
}

/** The two stems of `stems` that `stem` is a compound of (`genoptræningsvisitation` of genoptræning, visitation); else none. */
export function partsAmong(stem: string, stems: readonly string[]): readonly string[] {
  for (const head of stems) {
    if (head.length < linkRules.compoundHead || !stem.endsWith(head)) continue;
    const before = stem.slice(0, -head.length);
    const modifier =
      before.length < linkRules.compoundModifier ? undefined : stems.find((one) => opens(before, one));
    if (modifier !== undefined) return [modifier, head];
  }
  return [];
}

/** Whether the first part of a compound, linking letter and all, is a form of a stem. */
function opens(part: string, stem: string): boolean {
  return part === stem || stemOf(part) === stem || (part.startsWith(stem) && part.length - stem.length <= 2);
}

/** Whether all of `inner` is held by `outer`, and something of it has weight. Equal keys are inside each other. */
export function isInside(inner: TitleKey, outer: TitleKey): boolean {
  if (inner.stems.length === 0 || inner.stems.every(isGeneric)) return false;
  return inner.stems.every((stem) => holds(outer.stems, stem));
}

/** Whether two keys of one length differ in a single word, by so few letters that it is a slip or a scan's misreading. */
export function isSlip(a: TitleKey, b: TitleKey): boolean {
  const { edits, wordLength, otherStems } = linkRules.slip;
  if (a.stems.length !== b.stems.length || a.stems.length <= otherStems) return false;
  const left = a.stems.filter((stem) => !b.stems.includes(stem));
  const right = b.stems.filter((stem) => !a.stems.includes(stem));
  const [one, other] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1 || one === undefined || other === undefined) return false;
  if (Math.min(one.length, other.length) < wordLength || /\d/.test(one + other)) return false;
  return editDistance(one, other) <= edits;
}
