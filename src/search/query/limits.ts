// How much a query may hold: what lies beyond is an error that says so, at once.

/** UTF-16 code units. */
export const LONGEST_QUERY = 10_000;
/** Words, prefixes and field values together; each word of a phrase counts. */
export const MOST_TERMS = 64;
/** Parentheses and NOTs inside each other. */
export const DEEPEST = 20;
/** Words between the two sides of NEAR. */
export const FARTHEST = 20;
/** Where NEAR names no number. */
export const USUAL_DISTANCE = 5;
/** Letters before the star of `ord*`. */
export const SHORTEST_PREFIX = 2;
