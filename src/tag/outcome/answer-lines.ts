// Answers on lines: alone below an item, after its title, or at the head of a list. Tables are read elsewhere.
import type { FoundMention } from '../../model/mention.ts';
import { matchesOf } from '../../patterns/index.ts';
import type { TagContext } from '../context.ts';
import { makeReader } from '../judge/judge.ts';
import { wordsOf } from '../predicate/words.ts';
import { type Answer, answerIn } from './answers.ts';
import { isDefinition, isLocalHead } from './layout-words.ts';
import { spell } from './lexicon.ts';
import { type DocumentLine, linesOf } from './lines.ts';

/** Between a title and its answer at the end of a line. */
const BEFORE_TAIL = /(?: [–—-] |: ?|\(|(?:\. ?){3,}|[·_‥-]{3,} ?|\| ?|→ ?| {3,}|…+ ?)(?=[^–—:(→…]{2,60}$)/g;
/** A stop that ends a sentence: not that of `stk. 1`, `nr. 2`, `3. pkt.`, `jf. § 4`, `m.v.`. */
const SENTENCE =
  /(?<!(?<!\p{L})(?:stk|nr|pkt|jf|litra|kap|art|bl\.a|m\.v|mv|m\.fl|ca|evt|f\.eks|hhv|inkl|pr|kgl|\d))[.!?]\s+\S/u;
/** A line that could be the title of an item. */
const LONGEST_TITLE = 250;

/** The outcomes of answer lines, in order. */
export function lineOutcomes(context: TagContext): FoundMention[] {
  const lines = linesOf(context);
  const whole = lines.map((line) => answerIn(context.text, line));
  const list = whole.filter((answer) => answer && !answer.weak).length > 1;
  const tails = lines.map((line, at) => (whole[at] ? undefined : tailAnswer(context.text, line)));
  const several = [...whole, ...tails].filter((answer) => answer !== undefined).length > 1;
  const answered = lines.filter((line, at) => line.item && (tails[at] ?? whole[at]) !== undefined).length;
  const leads = lines.filter((line) => leadingAnswer(context.text, line)).length;
  return lines.flatMap((line, at) => {
    const found = whole[at];
    const series = line.item && answered >= SERIES;
    const here: Place = { line, before: lines[at - 1], after: lines[at + 1], list, several, series };
    if (found && !runsOn(line, lines[at - 1]) && fits(context, found, here)) return [mention(found, 'line')];
    const leading = leadingAnswer(context.text, line);
    if (leading && (line.item || leads > 1) && !isDecidedAtHome(context, line, lines[at - 1]))
      return [mention(leading, 'before-title')];
    const tail = tails[at];
    if (tail) return fitsTail(context, tail, here) ? [mention(tail, 'after-title')] : [];
    return series && !found ? unlistedTail(context, line) : [];
  });
}

/** So many items that end in answers make the end of another item a place for one. */
const SERIES = 3;
/** Reads words that no list of answers has. */
const read = makeReader('outcome', 0.5);

/** "Mikrolån – kræver mere dialog" among items that end in answers: read where nothing but a title stands before it. */
function unlistedTail(context: TagContext, line: DocumentLine): FoundMention[] {
  const cut = matchesOf(line.text, BEFORE_TAIL).at(-1);
  if (cut === undefined || cut.index < 3 || SENTENCE.test(line.text.slice(0, cut.index))) return [];
  const words = wordsOf(
    context.text,
    { start: line.start + cut.index + cut[0].length, end: line.end },
    spell,
  );
  const answer = read(words, context.document.kind);
  const [first, last] = [words[0], words.at(-1)];
  if (!answer || !first || !last || words.some((word, at) => at > 0 && word.stop !== 'none')) return [];
  const { id, confidence } = answer;
  return [
    { type: 'outcome', id, start: first.start, end: last.end, confidence, rule: 'outcome/tail-judge@1' },
  ];
}

/** In their papers "Budget 2018. Godkendt." is the meeting's own word. */
const MEETINGS: ReadonlySet<string> = new Set(['minutes', 'municipal-memo']);

interface Place {
  readonly line: DocumentLine;
  readonly before: DocumentLine | undefined;
  readonly after: DocumentLine | undefined;
  /** The document has other answers on lines of their own. */
  readonly list: boolean;
  /** The document has another answer on a line or at the end of one. */
  readonly several: boolean;
  /** It is an item among items that end in answers. */
  readonly series: boolean;
}

/** Does a line go on with the sentence of the line before it, in one paragraph? */
function runsOn(line: DocumentLine, before: DocumentLine | undefined): boolean {
  return (
    before !== undefined &&
    !line.item &&
    line.index === before.index &&
    before.text.length > FULL_LINE &&
    /^[a-zæøå]/.test(line.text) &&
    /[a-zæøå,]$/.test(before.text)
  );
}

/** A line that its page may have broken. */
const FULL_LINE = 50;

const ANNOUNCING = /svar|afgørelse|udfald|faldt ud|resultat|godkend|imødekom|afslag|hvad sagde/i;
const ASKING = /^(?:har|er|kan|skal|vil|må|bliver|får|ønsker|findes|deltager)\s/i;

/** Do the 500 characters before a line speak of answers, so that a bare "ja" is one? */
function isAnnounced(context: TagContext, line: DocumentLine): boolean {
  return ANNOUNCING.test(context.text.slice(Math.max(context.start, line.start - 500), line.start));
}

function fits(context: TagContext, answer: Answer, place: Place): boolean {
  const { line, before, after, list, several } = place;
  const rest = context.text.slice(answer.end, line.end);
  if (/^\s*(?:=|betyder|vil sige)/.test(rest) || isDecidedAtHome(context, line, before)) return false;
  const belowItem =
    before !== undefined && before.text.length <= LONGEST_TITLE && !SENTENCE.test(before.text);
  if (/^\s*:\s*\S/.test(rest) && !answer.labelled)
    return !answer.weak && !isDefinition(rest.replace(/^\s*:/, ''));
  if (/^\s*:?\s*$/.test(rest) && after?.item && !line.item && !answer.labelled && !before?.item)
    return !answer.weak || (several && isAnnounced(context, line));
  if (answer.weak)
    return (
      answer.labelled ||
      (belowItem &&
        ((list && before?.item === true) || (several && isAnnounced(context, line) && !isAsking(before))))
    );
  if (answer.dated && !answer.labelled && !list && before?.item !== true) return false;
  if (rest.length > 60 && !answer.labelled && !belowItem) return false;
  return answer.labelled || list || belowItem;
}

/** "Deltagere: ikke afgjort": other fields of a form. */
const OTHER_FIELD =
  /^(?:deltag|kommuner|lov|økonomi|periode|evaluering|budget|kontakt|finansiering|dato|med|start|slut|opstart|tidsplan|frist|effekt|målgruppe)[a-zæøå]*:? ?$/i;

function isAsking(line: DocumentLine | undefined): boolean {
  return line !== undefined && (/\?\s*$/.test(line.text) || ASKING.test(line.text));
}

/** "Beslutning / Godkendt": the answer of a meeting to itself. */
function isDecidedAtHome(context: TagContext, line: DocumentLine, before: DocumentLine | undefined): boolean {
  const heading = context.passages[line.passage.headings.at(-1) ?? -1];
  const above = heading ? context.text.slice(heading.start, heading.end) : '';
  const meeting = context.document.kind === 'minutes' || context.document.kind === 'municipal-memo';
  const heads = [before?.text ?? '', above].filter((text) => text.length < 90);
  return meeting && heads.some((text) => isLocalHead(text) || /^beslutning\b/i.test(text));
}

/** "Ja til mikrolån", "Delvist nej til delebiler": not "Ja til ni forsøg". */
const LEADING =
  /^((?:et )?(?:(?:delvist|delvis|klart|betinget) )?(?:ja|nej|grønt lys|rødt lys|afslag|tilladelse|dispensation|tilsagn)) (?:til|på) (?!\d|(?:en|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|alle|flere|nye|mange) )/i;

function leadingAnswer(text: string, line: DocumentLine): Answer | undefined {
  const words = line.text.length > 120 || /[.?!]$/.test(line.text) ? undefined : LEADING.exec(line.text)?.[1];
  if (words === undefined) return undefined;
  const found = answerIn(text, { start: line.start, end: line.start + words.length });
  return found && { ...found, weak: false };
}

/** The answer that ends a line, or else a plain one in it: "Mikrolån (imødekommet) – Vejle", "Mikrolån: Afslag. Loven ...". */
function tailAnswer(text: string, line: DocumentLine): Answer | undefined {
  const cut = matchesOf(line.text, BEFORE_TAIL).at(-1);
  const end = line.text.endsWith(')') ? line.end - 1 : line.end;
  const last =
    cut === undefined || cut.index < 3
      ? undefined
      : answerIn(text, { start: line.start + cut.index + cut[0].length, end });
  return saidInside(text, line) ?? last ?? innerAnswer(text, line);
}

/** "... om tilsyn. Svar: Ja. Pligten består.": a label for the answer after a full stop. */
const LABEL_INSIDE =
  /[.!?)]\s+(?=(?:(?:ministeriets |regeringens )?(?:svar|afgørelse)|udfald|resultat|konklusion)\s?:\s)/gi;

function saidInside(text: string, line: DocumentLine): Answer | undefined {
  for (const cut of line.text.matchAll(LABEL_INSIDE)) {
    const answer = answerIn(text, { start: line.start + cut.index + cut[0].length, end: line.end });
    if (answer?.labelled) return answer;
  }
  return undefined;
}

/** Before an answer inside a line. */
const BEFORE_INNER = / [–—-] |: |\(|\. | \| /g;
/** A title is at most so long. */
const LONGEST_BEFORE = 120;
const MOST_CUTS = 8;

function innerAnswer(text: string, line: DocumentLine): Answer | undefined {
  const cuts = matchesOf(line.text.slice(0, LONGEST_BEFORE), BEFORE_INNER).slice(0, MOST_CUTS);
  for (const cut of cuts) {
    const answer =
      cut.index < 3
        ? undefined
        : answerIn(text, { start: line.start + cut.index + cut[0].length, end: line.end });
    if (answer && !answer.weak && !answer.labelled) return answer;
  }
  return undefined;
}

function fitsTail(context: TagContext, answer: Answer, place: Place): boolean {
  const { line, before, list, several, series } = place;
  if (answer.labelled) return !isDecidedAtHome(context, line, before);
  const title = context.text.slice(line.start, answer.start).replace(/ ?(?:\. ?){3,}$/, ' ');
  if (
    (SENTENCE.test(title.replace(COUNTED, '')) &&
      !isStated(context, line, answer) &&
      !(series && !answer.weak)) ||
    OTHER_FIELD.test(title) ||
    isLocalHead(title) ||
    /^(?:beslutning|indstilling|punkt)\b/i.test(title)
  )
    return false;
  const counted = several && context.document.kind === 'municipal-memo' && COUNTED.test(line.text);
  const lettered = line.item && answer.outcome !== 'approved';
  if (/\. $/.test(title) && !counted && !lettered && MEETINGS.has(context.document.kind)) return false;
  if (OTHER_MATTER.test(title) && !TRIAL.test(title)) return false;
  if (/[=?]/.test(title.slice(-6)) || isDecidedAtHome(context, line, before)) return false;
  return (
    !answer.weak ||
    (line.item && list) ||
    (several && !ASKING.test(title) && !title.includes('?') && isAnnounced(context, line))
  );
}

/** "E. Salg til private. Afslag": a line that is an item by its letter. */
const COUNTED = /^[A-ZÆØÅ][.)]\s+/;
/** What else is applied for in municipalities. */
const OTHER_MATTER =
  /ansøgning(?:en)? (?:om|fra) .{0,60}(?:tilskud|spiritusbevilling|alkoholbevilling|bevilling|byggetilladelse|støtte|lån|legat|puljemidler|orlov|tjenestefri|lokaler?|hal|landzonetilladelse|parkering|udeservering|taxi|nedrivning)(?![a-zæøå])/i;
const TRIAL = /forsøg|fravig|frikommun|dispens|fritag|§/i;

/** An item that ends in a colon and its answer and nothing else, whatever sentences explain it before. */
function isStated({ text }: TagContext, line: DocumentLine, answer: Answer): boolean {
  return (
    line.item &&
    !answer.weak &&
    text.slice(line.start, answer.start).trimEnd().endsWith(':') &&
    /^\W*$/.test(text.slice(answer.end, line.end))
  );
}

function mention(answer: Answer, rule: string): FoundMention {
  const { start, end, outcome } = answer;
  return {
    type: 'outcome',
    id: outcome,
    start,
    end,
    confidence: answer.weak ? 0.85 : 0.98,
    rule: `outcome/${rule}@1`,
  };
}
