// Names that a sentence leads in without the word forsøg before them: "hvad angår X,", "I det ene, X, er", "Det kalder vi X",
// "jeres ønske om X", "fik afslag på X".
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../patterns/index.ts';
import { indexAt, type TagContext } from '../context.ts';
import { nameSpan } from './name-span.ts';
import { mentionsIn, titleAt } from './title.ts';
import { isFiniteVerb, isOtherMatter } from './words.ts';

/** "hvad angår", "med hensyn til", "jeres ønske om": a matter that a decider takes up. */
const TAKEN_UP =
  /(?<![a-zæøå])(?:(?:hvad|(?:for )?så vidt) angår|med hensyn til|i forhold til ansøgningen om|(?:jeres|deres|vores|netværkets|kommunens|kommunernes) (?:ønske|ønsket|forslag|forslaget|idé|ideen?) om|(?:[a-zæøå]+s|jeres) ansøgning om(?!\s+(?:at|forsøg|frikommune|dispensation|fravigelse|fritagelse|godkendelse|undtagelse|tilladelse|støtte|hjælp|midler|konkrete|ændring|forlængelse|det|den))|(?:forslaget|idéen|ideen|ønsket) om)\s+(?=[0-9a-zæøåéA-ZÆØÅÉ])/gi;
/** "Det gælder X", "For X har ministeriet ...", "plads til X": names only beside an answer, a status or a challenge. */
const SPOKEN_OF =
  /(?<![a-zæøå])(?:[Dd]et (?:samme gælder|gælder|drejer sig om|handler om)|[Dd]en drejer sig om|hjemlen til|plads til|(?:søge|søgt|søgte) om|går det(?: \S+)? med|(?:skuffelsen|glæden)(?: \S+){0,2} over|(?:^|[.!?:] )(?:For|Om|Vedrørende|Angående|Til|Og)|dispenseret til|frie hænder til|friheden til|ønsket sig|drømmer(?: \S+){1,6} om|(?:ideen|idéen|tanken|drømmen) om)\s+(?=[0-9a-zæøåé«»"])/gm;
/** "Det kalder vi Praktik først", "forsøget hedder Hjul til alle". */
const CALLED =
  /(?<![a-zæøå])(?:det kalder (?:vi|kommunen|de)|kalder vi(?: det| forsøget)?|vi kalder det|har vi kaldt|har vi døbt|er døbt|døbt|går under navnet|hedder|forsøget kaldet|projektet kaldet|med (?:titlen|navnet|overskriften)|under (?:titlen|navnet|overskriften))\s+(?=[A-ZÆØÅÉ])/g;
/** "I det ene, X, er", "det sidste forsøg, x, stiller". */
const APPOSED =
  /(?<![a-zæøå])(?:(?:[Dd]et|[Dd]en) (?:ene|andet|anden|tredje|fjerde|femte|første|sidste|eneste|største|mindste)( forsøg| ansøgning| projekt)?|([Ff]orsøget|[Pp]rojektet|[Aa]nsøgningen))(?: i [A-ZÆØÅ][a-zæøå]+)?,\s+([^,.;:()\n]{6,110})(?=, |\. )/g;
/** What an answer is given to: "afslag på X", "lov til X", "imødekomme X". */
const OBJECT =
  /(?<![a-zæøå])(?:(?:afslag|nej|ja|medhold) (?:på|til|i)|(?:lov|tilladelse|grønt lys|samtykke|godkendelse|dispensation) til|(?:imødekomme|godkende|afvise|afslå)|svar (?:på|om))\s+(?:(?:en|et|den|det|de)\s+)?(?=[a-zæøåé])/g;
const DECIDING: ReadonlySet<string> = new Set([
  'guidance',
  'application-template',
  'executive-order',
  'application',
]);
/** A verb of giving an answer right before its object. */
const GIVEN =
  /(?<![a-zæøå])(?:fik|fået|får|givet|gives|gav|giver|sagde|sagt|siger|meddelt|opnået)\s(?:[a-zæøå]+\s){0,3}$/i;
/** A single word is a name only where it is so long. */
const FEWEST_LETTERS: Readonly<Record<string, number>> = { 'taken-up': 14, given: 15, apposed: 9 };
/** An answer is told of within so many characters of its object. */
const NEAR = 40;

/** The names of all sentences. */
export function saidNames(context: TagContext): FoundMention[] {
  if (DECIDING.has(context.document.kind)) return [];
  return context.passages.flatMap((passage) =>
    passage.kind === 'table-row'
      ? []
      : [
          ...takenUp(context, passage),
          ...called(context, passage),
          ...apposed(context, passage),
          ...objects(context, passage),
          ...spokenOf(context, passage),
        ],
  );
}

function takenUp(context: TagContext, passage: Span): FoundMention[] {
  return matches(context, passage, TAKEN_UP).flatMap((match) =>
    ofSection(context, match) ? [] : named(context, nameSpan(context, match.end, passage.end), 'taken-up'),
  );
}

/** "§ 140, for så vidt angår X", "imødekommes for så vidt angår X": a part of a section, or of what was asked. */
function ofSection(context: TagContext, { start }: Span): boolean {
  return mentionsIn(context, { start: start - 8, end: start }).some(
    ({ type, end }) =>
      type === 'citation' || (type === 'outcome' && /^\s*$/.test(context.text.slice(end, start))),
  );
}

function called(context: TagContext, passage: Span): FoundMention[] {
  return matches(context, passage, CALLED).flatMap(({ end }) => {
    const span = nameSpan(context, end, passage.end);
    const title = span && titleAt(context, span, { rule: 'called', place: 'prose', confidence: 0.86 });
    return title ? [title] : [];
  });
}

function apposed(context: TagContext, passage: Span): FoundMention[] {
  return matches(context, passage, APPOSED).flatMap(({ end, groups }) => {
    const words = groups[2] ?? '';
    const ofTrial = groups[0] !== undefined;
    const first = words.split(/\s/)[0] ?? '';
    if (!ofTrial && !/^[»"“”*]?[A-ZÆØÅÉ]/.test(words)) return [];
    if (/^(?:som|der|hvor|når|hvis|at|med|i|på|dog|og|men|nemlig|altså|jf|for)$/i.test(first)) return [];
    if (words.split(/\s+/).some((word) => isFiniteVerb(word.toLowerCase()))) return [];
    return named(context, { start: end - words.length, end }, 'apposed');
  });
}

/** Only where an answer of the document stands at it. */
function objects(context: TagContext, passage: Span): FoundMention[] {
  return matches(context, passage, OBJECT).flatMap(({ start, end }) => {
    const near = mentionsIn(context, { start: start - NEAR, end });
    const answered = near.some(({ type, attributes }) => type === 'outcome' && !attributes?.claim);
    if (!answered && !GIVEN.test(context.text.slice(Math.max(passage.start, start - NEAR), start))) return [];
    return named(context, nameSpan(context, end, passage.end), answered ? 'object' : 'given');
  });
}

/** Two words at least, and what tells of a trial in the same sentence or the next. */
function spokenOf(context: TagContext, passage: Span): FoundMention[] {
  return matches(context, passage, SPOKEN_OF).flatMap(({ end }) => {
    const at = indexAt(context.sentences, end);
    const [sentence, next] = [context.sentences[at], context.sentences[at + 1]];
    if (!sentence) return [];
    const told = mentionsIn(context, { start: sentence.start, end: next?.end ?? sentence.end }).some(
      ({ type, role, attributes }) =>
        (type === 'outcome' && !attributes?.claim) ||
        type === 'status' ||
        (type === 'citation' && role === 'challenged'),
    );
    const span = told ? nameSpan(context, end, Math.min(passage.end, sentence.end)) : undefined;
    if (!span || !/\S\s+\S/.test(context.text.slice(span.start, span.end))) return [];
    return named(context, span, 'spoken-of');
  });
}

/** A title where the words could be one: two of them or a long one, none of another matter first. */
function named(context: TagContext, span: Span | undefined, rule: string): FoundMention[] {
  if (!span) return [];
  const words = context.text.slice(span.start, span.end).replace(/[.,;:]+$/, '');
  const list = words.split(/\s+/).filter((word) => !/^(?:en|et|den|det|de)$/i.test(word));
  const first = list[0]?.replace(/^[»"“”*]+/, '') ?? '';
  if (
    isOtherMatter(first) ||
    /^[§\d]|^(?:stk|nr|pkt|punkt|med|på|i|til|fra|for|af|om|ved|efter|under|inden|siden)\b/.test(first)
  )
    return [];
  if (
    !list.some((word) => word.length >= 7) ||
    (list.length < 2 && words.length < (FEWEST_LETTERS[rule] ?? 10))
  )
    return [];
  if (list.length < 2 && /(?:en|et|ne)$/.test(first)) return [];
  if (mentionsIn(context, span).some(({ type }) => type !== 'citation')) return [];
  const title = titleAt(context, span, { rule, place: 'prose', confidence: 0.82 });
  return title ? [title] : [];
}

interface Match extends Span {
  readonly groups: readonly (string | undefined)[];
}

function matches(context: TagContext, passage: Span, pattern: RegExp): Match[] {
  return matchesOf(context.text.slice(passage.start, passage.end), pattern).map((match) => ({
    start: passage.start + match.index,
    end: passage.start + match.index + match[0].length,
    groups: match.slice(1),
  }));
}
