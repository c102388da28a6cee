// What a matrix can count by. Imports nothing, so that the command line can name them before anything is loaded.

export const DIMENSIONS = [
  'law',
  'section',
  'ministry',
  'municipality',
  'network',
  'period',
  'outcome',
  'status',
  'year',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];
