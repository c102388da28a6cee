// The evaluation's public face.
export { type Baseline, baselineOf, type Changes, changesSince } from './compare.ts';
export { type EvaluateOptions, type Evaluation, evaluate, type TagText } from './evaluate.ts';
export { f1, precision, recall, type Score, strictF1 } from './score.ts';
export { type Fault, ROWS, type Row } from './tally.ts';
