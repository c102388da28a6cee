// What a judge sees of a sentence: its words by class, stem and parts, in ones, twos and threes, what a denial stands beside, and
// what the rules found. Knows neither labels nor weights.

import type { DocumentKind } from '../../model/document.ts';
import type { FoundMention } from '../../model/mention.ts';
import { snowballStem } from '../../stem/snowball.ts';
import { rememberByWord } from '../memo.ts';
import { isMatter } from '../outcome/topics.ts';
import { isCentral, isLocal } from '../predicate/actors.ts';
import { isOf } from '../predicate/grammar.ts';
import type { Word } from '../predicate/words.ts';
import { bucketOf, hash } from './hash.ts';

/** Is told each feature: the bucket it falls into, its weight, and the first and last word it was read from. */
export type Visit = (bucket: number, value: number, from: number, to: number) => void;

/** A sentence, and what the rules found in it. */
export interface Statement {
  readonly words: readonly Word[];
  readonly kind: DocumentKind;
  readonly found: readonly Pick<FoundMention, 'id' | 'rule'>[];
}

/** A word as numbers: a hash of its class or stem, and buckets of its own parts. */
interface Seen {
  readonly id: number;
  readonly own: readonly number[];
  readonly denies: boolean;
}

/** Shorter words have no parts of their own. */
const HAS_ENDS = 7;
const HAS_INNER = 10;
/** Letters of a part. */
const PART = 5;
/** Words around a denial that it may deny. */
const DENIED = { before: 4, after: 6 } as const;
/** Further words of a sentence are not looked at: keeps a text without stops linear. */
const LONGEST = 120;

/** What a bucket is of, so that the same hash of two kinds falls into two. */
const OF = {
  word: 1,
  part: 2,
  pair: 3,
  triple: 4,
  skip: 5,
  denied: 6,
  opens: 7,
  stopped: 8,
  rule: 9,
  kind: 10,
} as const;

/** Who is named by role, not by name: ministries, councils, applications; figures are all alike. */
function classOf(key: string): string | undefined {
  if (/^[0-9]/.test(key)) return '#';
  if (isCentral(key)) return '<central>';
  if (isLocal(key)) return '<local>';
  if (/kommune(?:n|r|rne|s|ns|rs|rnes)?$/.test(key) || key.startsWith('netværk')) return '<applicant>';
  return isMatter(key) ? '<matter>' : undefined;
}

const seen = rememberByWord((key: string): Seen => {
  const kind = classOf(key);
  const stem = kind ?? snowballStem(key);
  const own = [bucketOf(OF.word, hash(key)), bucketOf(OF.word, hash(`${stem}~`))];
  if (kind === undefined && key.length >= HAS_ENDS)
    own.push(
      bucketOf(OF.part, hash(`^${key.slice(0, PART)}`)),
      bucketOf(OF.part, hash(`${key.slice(1 - PART)}$`)),
    );
  if (kind === undefined && key.length >= HAS_INNER)
    for (let i = 3; i <= key.length - PART; i++) own.push(bucketOf(OF.part, hash(key.slice(i, i + PART))));
  return { id: hash(stem), own, denies: isOf('negations', key) || isOf('negativeSubjects', key) };
});

const NAME: Seen = { id: hash('<name>'), own: [bucketOf(OF.word, hash('<name>'))], denies: false };

/** Names inside a sentence are all alike, but for those of a class. */
const named = rememberByWord((key: string): Seen => (classOf(key) === undefined ? NAME : seen(key)));

/** Tells `visit` the features of a statement. Linear in its words. */
export function eachFeature({ words, kind, found }: Statement, visit: Visit): void {
  const all = words
    .slice(0, LONGEST)
    .map((word, at) => (word.capital && at > 0 ? named(word.key) : seen(word.key)));
  const value = 1 / Math.sqrt(Math.max(1, 6 * all.length));
  all.forEach((one, at) => {
    for (const bucket of one.own) visit(bucket, value, at, at);
    if (at === 0) visit(bucketOf(OF.opens, one.id), value, 0, 0);
    if (one.denies) eachDenied(all, at, (bucket, i) => visit(bucket, value, i, i));
    const next = all[at + 1];
    if (next === undefined) return;
    const pair = words[at + 1]?.stop === 'none' ? OF.pair : OF.stopped;
    visit(bucketOf(pair, one.id, next.id), value, at, at + 1);
    if (at === 0) visit(bucketOf(OF.opens, one.id, next.id), value, 0, 1);
    const third = all[at + 2];
    if (third === undefined) return;
    visit(bucketOf(OF.triple, one.id, next.id, third.id), value, at, at + 2);
    visit(bucketOf(OF.skip, one.id, third.id), value, at, at + 2);
  });
  eachRule(kind, found, visit);
}

function eachDenied(all: readonly Seen[], at: number, visit: (bucket: number, word: number) => void): void {
  for (let i = Math.max(0, at - DENIED.before); i <= Math.min(all.length - 1, at + DENIED.after); i++) {
    const other = all[i];
    if (i !== at && other !== undefined) visit(bucketOf(OF.denied, other.id), i);
  }
}

/** Weight of what the rules say beside what the words say, which weigh 1 together. */
const SAID = 1;
const SAID_FINELY = 0.5;
const OF_KIND = 0.3;

const ruleNumbers = rememberByWord((rule: string) => {
  const name = rule.replace(/@.*/, '');
  return { name: hash(name), family: hash(name.replace(/\/turn-.*/, '/turn')) };
});

/** The kind of document, and each rule's verdict. */
function eachRule(kind: DocumentKind, found: Statement['found'], visit: Visit): void {
  const ofKind = hash(kind);
  visit(bucketOf(OF.kind, ofKind), OF_KIND, -1, -1);
  if (found.length === 0) visit(bucketOf(OF.rule, 0), SAID, -1, -1);
  for (const { id, rule } of found) {
    const { name, family } = ruleNumbers(rule);
    const label = hash(id);
    visit(bucketOf(OF.rule, label), SAID, -1, -1);
    visit(bucketOf(OF.rule, label, family), SAID, -1, -1);
    visit(bucketOf(OF.rule, label, name), SAID_FINELY, -1, -1);
    visit(bucketOf(OF.rule, family, ofKind), SAID_FINELY, -1, -1);
  }
}
