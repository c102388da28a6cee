// What the judge of titles sees of a candidate: its words, what stands beside it, what its section says, its series. Knows neither
// labels nor weights.
import type { FoundMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { indexAt, type TagContext } from '../../context.ts';
import { bucketOf, hash } from '../../judge/hash.ts';
import { rememberByWord } from '../../memo.ts';
import { isOtherSubject, isTrialWord } from '../../status/subjects.ts';
import { mentionsIn } from '../title.ts';
import {
  isFiniteVerb,
  isGenericHeading,
  isOtherMatter,
  isTitleColumn,
  isTitleLabel,
  startsNoName,
} from '../words.ts';
import type { Asked } from './collect.ts';
import { rootOf, timesSaid, wordsIn } from './recurrence.ts';

/** Is told each feature: the bucket it falls into, and its weight. */
export type Visit = (bucket: number, value: number) => void;

/** What is said of all candidates of one series. */
export interface Series {
  readonly size: number;
  /** Shares, 0 to 1. */
  readonly ruled: number;
  readonly answered: number;
  readonly cited: number;
  readonly generic: number;
}

/** What belongs to a candidate, in figures. */
export interface Section {
  readonly outcomes: number;
  readonly statuses: number;
  readonly challenged: number;
  readonly cited: number;
  readonly municipalities: number;
  readonly networks: number;
  readonly dates: number;
}

/** All weights together are small, so that many features must agree; chosen on sets left out. */
const SCALE = 0.2;
const WORDS = 0.5;
const ENDS = 0.25;
const FULL = 0.6;
const MOST_WORDS = 14;
/** Labels of the fields of a trial. */
const FIELD =
  /^[ \t•*-]*(?:deltagere?|(?:deltagende )?kommuner?|med|lov\S*|hjemmel|regl?er?|fravigelse|svar|afgørelse|status|hvor langt|hvad|hvem|hvor|hvornår|udfald|går ud på|søgt af|ansøger)\s?:/im;
const ABOUT = /forsøg|ansøg|fravig|undtag|fritag|søgt|ønske/i;
const SUBJECT_VERB =
  /^[«”"’*]*\s?(?:er|var|blev|bliver|har|havde|fik|får|kan|kunne|skal|skulle|må|måtte|kører|kørte|løber|gik|går|kom|kommer|afventer|venter|hænger|ligger|strander|strandede|faldt|røg|skal)\b/i;

const numberOf = rememberByWord(hash);

/** What belongs to a candidate. */
export function sectionOf(context: TagContext, span: Span): Section {
  const inside = mentionsIn(context, span);
  const count = (is: (mention: FoundMention) => boolean) => inside.filter(is).length;
  return {
    outcomes: count(({ type, attributes }) => type === 'outcome' && !attributes?.claim),
    statuses: count(({ type }) => type === 'status'),
    challenged: count(({ type, role }) => type === 'citation' && role === 'challenged'),
    cited: count(({ type }) => type === 'citation'),
    municipalities: count(({ type }) => type === 'municipality'),
    networks: count(({ type }) => type === 'network' || type === 'organisation'),
    dates: count(({ type }) => type === 'date' || type === 'money'),
  };
}

/** Tells `visit` the features of a candidate. `withRules` is false where the rules are to be left out, so as to learn without them. */
export function eachFeature(
  context: TagContext,
  asked: Asked,
  known: { readonly series: Series | undefined; readonly section: Section; readonly withRules: boolean },
  tell: Visit,
): void {
  const { setting } = asked;
  const visit: Visit = (bucket, value) => tell(bucket, value * SCALE);
  const group = setting === 'prose' || setting === 'quote' ? 'running' : 'laid';
  const place = numberOf(setting);
  const say = (name: string, value: string | number | boolean = '', weight = FULL) => {
    const [of, what] = [numberOf(name), numberOf(String(value))];
    visit(bucketOf(21, of, what), weight / 2);
    visit(bucketOf(22, of, what, place), weight);
    if (group === 'laid') visit(bucketOf(23, of, what), weight / 2);
  };
  const kind = context.document.kind;
  visit(bucketOf(20, place), 1);
  visit(bucketOf(24, place, numberOf(kind)), 0.5);
  eachOfWords(context, asked, say);
  eachBeside(context, asked, say);
  eachOfSection(context, asked, known.section, say);
  eachOfSeries(known.series, known.withRules, say);
  if (known.withRules && asked.ruled !== undefined) {
    const rule = asked.ruled === 'beside' ? 'beside' : asked.ruled.rule.replace(/@.*/, '');
    visit(bucketOf(25, numberOf(rule)), 1);
    if (rule !== 'beside') {
      visit(bucketOf(26, 1), 2);
      visit(bucketOf(26, numberOf(kind)), 0.5);
    }
  }
}

type Say = (name: string, value?: string | number | boolean, weight?: number) => void;

function eachOfWords(context: TagContext, { mention }: Asked, say: Say): void {
  const text = context.text.slice(mention.start, mention.end);
  const words = wordsIn(text).slice(0, MOST_WORDS);
  const keys = words.map((word) => word.toLowerCase());
  const first = keys[0] ?? '';
  say('count', bucket(words.length));
  say('letters', Math.min(8, text.length >> 3));
  say('begins', /^[A-ZÆØÅÉ]/.test(text) ? 'capital' : 'lower');
  if (!/[a-zæøå]/.test(text)) say('capitals');
  say('first', rootOf(first));
  say('last', rootOf(keys.at(-1) ?? ''), WORDS);
  say('first ends', first.slice(-3), ENDS);
  say('last ends', (keys.at(-1) ?? '').slice(-3), ENDS);
  for (const key of keys) {
    say('word', rootOf(key), WORDS / Math.sqrt(keys.length));
    if (key.length > 9) say('part', key.slice(-6), ENDS / Math.sqrt(keys.length));
  }
  say(
    'prepositions',
    keys.filter((key) => /^(?:til|i|for|på|af|uden|med|ved|efter|fra|om|over|som)$/.test(key)).length,
  );
  if (keys.slice(1).some(isFiniteVerb)) say('verb');
  if (isGenericHeading(text)) say('generic');
  if (keys.some((key) => isTrialWord(key))) say('trial word');
  if (isTrialWord(first)) say('trial word first');
  if (startsNoName(first)) say('no name');
  if (isOtherMatter(first)) say('other matter');
  if (isOtherSubject(first)) say('other subject');
  if (words.slice(1).some((word) => /^[A-ZÆØÅÉ]/.test(word))) say('capital inside');
  if (/\d/.test(text)) say('figure');
  if (/[,;]/.test(text)) say('comma inside');
  if (/:/.test(text)) say('colon inside');
  if (/[?!]/.test(text)) say('question');
  if (/\n/.test(text)) say('broken');
  if (
    /(?:^|\s)(?:vi|jeg|I|du|man|han|hun|jer|os|dig|min|din|vores|jeres|deres|sin|sit|sine)(?:\s|$)/.test(text)
  )
    say('pronoun');
  const times = timesSaid(context, mention);
  say('said', Math.min(times, 4));
  for (const { type } of mentionsIn(context, mention)) say('holds', type);
}

function eachBeside(context: TagContext, { mention, cut, mark, setting }: Asked, say: Say): void {
  const { start, end } = mention;
  const after = context.text.slice(end, end + 60);
  const before = context.text.slice(Math.max(context.start, start - 60), start);
  const sentence = context.sentences[indexAt(context.sentences, start)];
  say('cut', cut);
  say(
    'mark',
    setting === 'cell' ? (isTitleColumn(mark) ? 'title' : isTitleLabel(mark) ? 'label' : mark) : mark,
  );
  say('cut and mark', `${cut} ${mark}`, WORDS);
  say('opens', sentence?.start === start);
  say('line', /\n\s*\S{0,4}\s?$/.test(before) || before.trim() === '');
  say('line ends', /^[^\wæøå\n]{0,3}(?:\n|$)/i.test(after));
  const [next, second] = wordsIn(after);
  if (next !== undefined) say('next', rootOf(next), WORDS);
  if (next !== undefined && /^\s/.test(after)) say('next ends', next.slice(-2), ENDS);
  if (isFiniteVerb((next ?? '').toLowerCase()) && /^[«”"’*]*\s/.test(after)) say('finite follows');
  if (second !== undefined) say('next two', `${rootOf(next ?? '')} ${rootOf(second)}`, ENDS);
  const prior = wordsIn(before);
  say('before', (prior.at(-1) ?? '^').toLowerCase(), WORDS);
  say('before two', prior.slice(-2).join(' ').toLowerCase(), WORDS);
  say('touches', /[^\s]?\s*$/.exec(before)?.[0].trim() ?? '');
  say('stops', /^\s?[^\sa-zæøå]/i.test(after) ? after.trim().charAt(0) : 'word');
  if (SUBJECT_VERB.test(after)) say('verb follows');
  if (/^[«”"’*]*, (?:som|der|hvor)\b/.test(after)) say('clause follows');
  if (/^[«”"’*]* \((?=[A-ZÆØÅ§])/.test(after)) say('bracket follows');
  if (/forsøg\S*(?: \S+){0,3} ?[»"“]?$/i.test(before)) say('trial before');
  const nearest = mentionsIn(context, { start: end, end: end + 90 })[0];
  if (nearest) say('then', `${nearest.type} ${nearest.start - end < 25}`);
  const last = mentionsIn(context, { start: start - 40, end: start }).at(-1);
  if (last) say('since', last.type);
}

function eachOfSection(context: TagContext, { own, mention }: Asked, section: Section, say: Say): void {
  say('outcomes', Math.min(section.outcomes, 3));
  say('statuses', Math.min(section.statuses, 3));
  say('challenged', Math.min(section.challenged, 3));
  say('cited', Math.min(section.cited, 3));
  say('municipalities', bucket(section.municipalities));
  say('networks', Math.min(section.networks, 2));
  say('dates', Math.min(section.dates, 2));
  say(
    'answered',
    `${section.outcomes + section.statuses > 0} ${section.cited > 0} ${section.municipalities > 0}`,
  );
  const text = context.text.slice(mention.end, Math.max(mention.end, own.end));
  say('long', bucket(text.length >> 5));
  if (FIELD.test(text.slice(0, 400))) say('fields');
  if (ABOUT.test(text.slice(0, 300))) say('about');
  if (/^.{0,12}§ ?\d/s.test(text)) say('paragraph');
  const at = indexAt(context.passages, mention.start);
  const passage = context.passages[at];
  const above = context.passages[passage?.headings.at(-1) ?? -1];
  if (above !== undefined && above !== passage)
    for (const word of wordsIn(context.text.slice(above.start, above.end)).slice(0, 8))
      say('above', rootOf(word), ENDS);
  if (passage?.section !== undefined) say('part', passage.section);
  const before = context.passages[at - 1];
  if (before !== undefined && passage?.start !== undefined && mention.start - passage.start < 12)
    say('passage before', `${before.kind} ${context.text.charAt(before.end - 1) === ':'}`);
}

function eachOfSeries(series: Series | undefined, withRules: boolean, say: Say): void {
  say('series', bucket(series?.size ?? 0));
  if (series === undefined || series.size < 2) return;
  say('series answered', third(series.answered));
  say('series cited', third(series.cited));
  say('series generic', third(series.generic));
  if (withRules) say('series ruled', third(series.ruled), 1);
}

const third = (share: number): string =>
  share === 0 ? 'none' : share < 0.34 ? 'few' : share < 0.67 ? 'half' : share < 1 ? 'most' : 'all';

function bucket(count: number): number {
  return count <= 4 ? count : count <= 6 ? 5 : count <= 9 ? 6 : count <= 14 ? 7 : count <= 22 ? 8 : 9;
}
