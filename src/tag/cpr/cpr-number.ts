// What makes ten digits a CPR number: a day of birth and a control digit. Leaves finding them in text to find-cpr.ts.

/** The characters that stand for a digit in a scan, for use inside a character class. */
export const DIGIT_LIKE = '0-9OoDQlIi|!zZASsbGBgq';

/** Weights of the control sum: order on the personal number, CPR office, 1968. */
const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** Days of the months; 29 February is a day of some year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Do the first six digits name a day of some year? */
export function startsWithDay(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

/** Does the control digit hold (modulus 11)? Numbers given out after 2007 need not keep it. */
export function keepsControl(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return sum % 11 === 0;
}
