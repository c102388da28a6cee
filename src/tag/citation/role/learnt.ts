// The role of a citation that no rule judges: learnt from marked papers, by the words around it.

import type { CitationRole } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { snowballStem } from '../../../stem/snowball.ts';
import { indexAt, type TagContext } from '../../context.ts';
import { bucketOf, hash } from '../../judge/hash.ts';
import { addFeature, loadModel, type Model, probabilities } from '../../judge/model.ts';
import { rememberByWord } from '../../memo.ts';

/** Is told each feature: its bucket and weight. */
export type Visit = (bucket: number, value: number) => void;

/** What surrounds a citation. `citations` are all of the document, in order. */
export interface Surroundings {
  readonly context: Pick<TagContext, 'text' | 'document' | 'passages' | 'sentences'>;
  readonly citations: readonly Span[];
  readonly at: Span;
}

const WORD = /[0-9a-zA-ZæøåÆØÅéÉ]+|[.,;:()|–•?»«-]/g;
/** Words to either side that count by their place, and as neighbours. */
const NEAR = 8;
/** Longer stretches are cut: keeps a text without stops linear. */
const LONGEST = 400;
const OF = {
  left: 1,
  right: 2,
  place: 3,
  pair: 4,
  sentence: 5,
  before: 6,
  after: 7,
  heading: 8,
  kind: 9,
  passage: 10,
} as const;
const VALUE = 0.25;
const FAR_VALUE = 0.12;

const stemOf = rememberByWord((word) => hash(/^[0-9]/.test(word) ? '#' : snowballStem(word.toLowerCase())));
const CITED = hash('<citation>');
const NAME = hash('<name>');

/** Tells `visit` the features of a citation. */
export function eachRoleFeature({ context, citations, at }: Surroundings, visit: Visit): void {
  const { text, sentences, passages, document } = context;
  const here = indexAt(sentences, at.start);
  const sentence = sentences[here] ?? at;
  const left = words(text, { start: Math.max(sentence.start, at.start - LONGEST), end: at.start }, citations);
  const right = words(text, { start: at.end, end: Math.min(sentence.end, at.end + LONGEST) }, citations);
  side(left.slice(-NEAR).reverse(), OF.left, visit);
  side(right.slice(0, NEAR), OF.right, visit);
  const all = [...left, CITED, ...right];
  all.forEach((word, i) => {
    visit(bucketOf(OF.sentence, word), VALUE);
    const next = all[i + 1];
    if (next !== undefined) visit(bucketOf(OF.pair, word, next), VALUE);
  });
  const passage = passages[indexAt(passages, at.start)];
  for (const [kind, span] of [
    [OF.before, sentences[here - 1]],
    [OF.after, sentences[here + 1]],
  ] as const)
    if (span !== undefined && Math.abs(span.start - at.start) < LONGEST) bag(text, span, kind, visit);
  const heading = passages[passage?.headings.at(-1) ?? -1];
  if (heading !== undefined) bag(text, heading, OF.heading, visit);
  visit(bucketOf(OF.kind, hash(document.kind)), 2 * VALUE);
  visit(bucketOf(OF.passage, hash(passage?.kind ?? ''), hash(document.kind)), 2 * VALUE);
}

/** Words by their place, nearest first, and the three nearest together. */
function side(near: readonly number[], of: number, visit: Visit): void {
  near.forEach((word, i) => {
    visit(bucketOf(of, word), VALUE);
    visit(bucketOf(OF.place, of, Math.min(i, 3), word), VALUE);
  });
  const [first, second, third] = near;
  if (first !== undefined && second !== undefined) visit(bucketOf(OF.pair, of, first, second), VALUE);
  if (second !== undefined && third !== undefined) visit(bucketOf(OF.pair, of + third, second, 3), VALUE);
}

function bag(text: string, span: Span, of: number, visit: Visit): void {
  const cut = { start: span.start, end: Math.min(span.end, span.start + LONGEST) };
  for (const word of new Set(words(text, cut, []))) visit(bucketOf(of, word), FAR_VALUE);
}

/** The words of a stretch as numbers: stems, with names and other citations all alike. */
function words(text: string, { start, end }: Span, citations: readonly Span[]): number[] {
  const found: number[] = [];
  let covered = indexAt(citations, start);
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const place = start + match.index;
    while ((citations[covered + 1]?.start ?? Number.POSITIVE_INFINITY) <= place) covered += 1;
    const other = citations[covered];
    if (other !== undefined && place < other.end) {
      if (found.at(-1) !== CITED) found.push(CITED);
    } else found.push(/^[A-ZÆØÅ][a-zæøå]/.test(match[0]) && match.index > 0 ? NAME : stemOf(match[0]));
  }
  return found;
}

/** Roles in the order of the model's labels. */
export const ROLE_LABELS: readonly CitationRole[] = ['mention', 'basis', 'challenged'];
/** How likely another role than that of the kind of document must be. */
const SURE = 0.6;
/** Without these words near it no provision is challenged. */
const TRIALS = /forsøg|ansøg|frikommun|fravig|dispens|fritag|undtag/i;
const REACH = 500;
/** "§ 3 giver hjemmel til": what gives is not asked away. */
const GIVES = /^,? (?:giver|gav|har givet) /;

/** Is there talk of trials or applications around a citation, or in the title of its document? */
function isAboutTrials({ context: { text, document }, at }: Surroundings): boolean {
  const around = text.slice(
    Math.max(document.start, at.start - REACH),
    Math.min(document.end, at.end + REACH),
  );
  return TRIALS.test(around) || TRIALS.test(document.title ?? '');
}

let model: Model | undefined;

/** The likeliest role of a citation, where it is likelier than not; loads its model once. */
export function learntRole(surroundings: Surroundings): CitationRole | undefined {
  model ??= loadModel('citation-role');
  const scores = [...model.bias];
  const known = model;
  eachRoleFeature(surroundings, (bucket, value) => addFeature(known, scores, bucket, value));
  const chances = probabilities(scores);
  const most = Math.max(...chances);
  const role = most > SURE ? ROLE_LABELS[chances.indexOf(most)] : undefined;
  if (role !== 'challenged') return role;
  const { context, at } = surroundings;
  const gives = GIVES.test(context.text.slice(at.end, at.end + 12));
  return gives || !isAboutTrials(surroundings) ? undefined : role;
}
