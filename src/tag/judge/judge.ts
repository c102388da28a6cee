// Judges a sentence after the rules: agrees with them, overrules them, or finds what they have no words for. Never turns a yes of
// theirs into a no, nor a no into a yes: then nothing is said.
import type { DocumentKind } from '../../model/document.ts';
import type { FoundMention, MentionType } from '../../model/mention.ts';
import { isCentral } from '../predicate/actors.ts';
import type { Word } from '../predicate/words.ts';
import { eachFeature, type Statement } from './features.ts';
import { addFeature, loadModel, type Model, probabilities } from './model.ts';
import { placeOf } from './place.ts';
import type { RuledStatement } from './statement.ts';

/** How sure a judge must be. All from 0 to 1. */
export interface Threshold {
  /** To say what no rule says. */
  readonly add: number;
  /** To say what no rule says where an answer is due: after a label or a question. */
  readonly expected: number;
  /** That a rule is right, for its word to stay. */
  readonly keep: number;
  /** To say something else than the one rule that spoke. */
  readonly replace: number;
  /** To say yes or no where no rule does: the worst that can be said wrongly. */
  readonly sign: number;
  /** Of the opposite, at most, where a yes or a no is added. */
  readonly opposite: number;
}

/** Gives what is to be said of a sentence, from what the rules found in it. */
export type Judge = (
  statement: Pick<RuledStatement, 'words' | 'kind' | 'found' | 'expected'>,
) => readonly FoundMention[];

const OPPOSITES: Readonly<Record<string, string>> = { approved: 'rejected', rejected: 'approved' };

/** The judge of one type of mention, with the model of that name. */
export function makeJudge(type: Judged, threshold: Threshold): Judge {
  const model = modelOf(type);
  return (statement) => {
    const { found } = statement;
    const chances = weigh(model, statement);
    const chance = (label: string): number => chances[model.labels.indexOf(label)] ?? 0;
    const kept = found.filter(
      (one) => one.attributes?.claim !== undefined || chance(one.id) >= threshold.keep,
    );
    if (kept.length > 0) return kept;
    const label = best(model, chances);
    const likely = chance(label);
    if (chance(OPPOSITES[label] ?? '') > threshold.opposite) return [];
    if (found.some((one) => OPPOSITES[one.id] === label)) return [];
    const enough =
      found.length > 0 ? threshold.replace : statement.expected ? threshold.expected : threshold.add;
    if (likely < enough || (label in OPPOSITES && likely < threshold.sign)) return [];
    if (label === 'under-clarification' && isOwnDelay(statement.words)) return [];
    const place = placeOf(model, statement, label);
    if (place === undefined) return [];
    return [{ type, id: label, ...place, confidence: round(likely), rule: `${type}/judge@1` }];
  };
}

const APPLICANT = /^(?:kommunen|kommunerne|netværket|netværkene|byrådet)$/;

/** "Netværket har endnu ikke taget stilling": who asks is late, not who answers. */
function isOwnDelay(words: readonly Word[]): boolean {
  return APPLICANT.test(words[0]?.key ?? '') && !words.some((word) => isCentral(word.key));
}

/** A label for words that stand where one is due: in a column of answers, say. */
export interface Reading {
  readonly id: string;
  readonly confidence: number;
}

/** Reads what stands where a label is due; `unlikely` is the chance, at most, that it is none. */
export function makeReader(
  type: Judged,
  unlikely: number,
): (words: readonly Word[], kind: DocumentKind) => Reading | undefined {
  const model = modelOf(type);
  return (words, kind) => {
    const chances = weigh(model, { words, kind, found: [] });
    const none = chances[0] ?? 1;
    const label = best(model, chances);
    const likely = (chances[model.labels.indexOf(label)] ?? 0) / (1 - none);
    return none > unlikely || likely < 0.5 ? undefined : { id: label, confidence: round(likely) };
  };
}

/** Types of mentions that have a model. */
export type Judged = MentionType & ('outcome' | 'status');

const models = new Map<Judged, Model>();

/** The model of a type, loaded once. */
function modelOf(type: Judged): Model {
  const known = models.get(type) ?? loadModel(type);
  models.set(type, known);
  return known;
}

/** The chance of each label. */
function weigh(model: Model, statement: Statement): number[] {
  const scores = [...model.bias];
  eachFeature(statement, (bucket, value) => addFeature(model, scores, bucket, value));
  return probabilities(scores);
}

/** The likeliest label but that of nothing. */
function best(model: Model, chances: readonly number[]): string {
  let at = 1;
  for (let k = 2; k < chances.length; k++) if ((chances[k] ?? 0) > (chances[at] ?? 0)) at = k;
  return model.labels[at] ?? '';
}

/** A judge is never as sure as a plain rule. */
const MOST_SURE = 0.9;

function round(chance: number): number {
  return Math.round(Math.min(chance, MOST_SURE) * 100) / 100;
}
