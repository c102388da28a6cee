// Names that are the subject of a status or an outcome: "Digitale jobsamtaler er kommet godt i gang", "hvor børnesamtaler med
// en kendt voksen endnu ikke er begyndt", "Parkering efter behov fik afslag".
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { indexAt, type TagContext } from '../context.ts';
import { isOtherSubject, isPronoun, isTrialWord } from '../status/subjects.ts';
import { mentionsIn, titleAt } from './title.ts';
import { isFiniteVerb, isOtherMatter } from './words.ts';

const KINDS: ReadonlySet<string> = new Set([
  'status-note',
  'evaluation',
  'fact-sheet',
  'minutes',
  'municipal-memo',
  'municipal-letter',
  'news-article',
  'press-release',
  'web-page',
  'ministry-letter',
]);
/** In these a subject of one long word may be a trial's; elsewhere only one of two words and more. */
const STATUS_KINDS: ReadonlySet<string> = new Set([
  'status-note',
  'evaluation',
  'fact-sheet',
  'minutes',
  'municipal-memo',
]);
const LONG_WORD = 14;
const LOOK = 160;
/** Where a clause begins inside a sentence. */
const CLAUSE =
  /(?:^(?:[–•·*-]\s+)?|[,;:] )(?:(?:hvor|mens|men|og|at|fordi|imens|hvorimod|a\)|b\)|c\)|d\))\s+)?(?=[^,;:]*$)/;
/** Between a name and its answer: verb, adverbs. */
const BETWEEN =
  /^(?:\s+(?:er|blev|bliver|har|fik|får|kan|skal|må|var|endnu|ikke|også|nu|fået|dog|derfor|siden|allerede|altså|derimod|desuden|i \w+|\d{4}|helt|delvist?|kun))*\s*$/i;
const PERSONS =
  /(?:rådet|skolerne|skolen|institution|udvalget?|regeringen|direktion|ministeren|styrelsen|bestyrelsen|formand|borgmester|direktør|forvaltningen|byråd|kommunal|medarbejder|borgere|beboer|forældre|lærer|leder|ansatte|parti|kommuner|møde|brev|svar|punkt|rapport|bekendtgørelse|loven|ændring|hjemlen)/i;

/** The subjects, where they are names. */
export function statusSubjects(context: TagContext): FoundMention[] {
  if (!KINDS.has(context.document.kind)) return [];
  return context.earlier.flatMap((said) => {
    if (said.type !== 'status' && said.type !== 'outcome') return [];
    const sentence = context.sentences[indexAt(context.sentences, said.start)];
    if (!sentence || sentence.start >= said.start) return [];
    const from = Math.max(sentence.start, said.start - LOOK);
    const span = subjectSpan(context, { start: from, end: said.start }, from === sentence.start);
    if (!span || mentionsIn(context, span).length > 0) return [];
    const title = titleAt(context, span, { rule: 'status-subject', place: 'prose', confidence: 0.75 });
    return title ? [title] : [];
  });
}

/** The words of the last clause before what is said, up to its verb, where they could be a name. */
function subjectSpan(context: TagContext, before: Span, whole: boolean): Span | undefined {
  // "Fælles bestyrelser (Aarhus): i gang"
  const text = context.text.slice(before.start, before.end).replace(/(?:\s*\([^()]{1,80}\))?:\s*$/, '');
  const clause = CLAUSE.exec(text);
  if (!clause || (clause.index === 0 && !whole)) return undefined;
  const start = clause.index + clause[0].length;
  const words = [...text.slice(start).matchAll(/\S+/g)];
  const verb = words.findIndex(([word], at) => at > 0 && endsSubject(word.toLowerCase()));
  const name = verb < 0 ? words : words.slice(0, verb);
  const kept = subjectEnd(
    name.map((word) => word[0]),
    context.document.kind,
  );
  const last = name[kept - 1];
  if (!last) return undefined;
  const end = start + last.index + last[0].length;
  if (verb >= 0 && !BETWEEN.test(text.slice(end))) return undefined;
  return { start: before.start + start, end: before.start + end };
}

const endsSubject = (word: string): boolean =>
  isFiniteVerb(word) || /^(?:endnu|ikke|også|nu|derimod|desuden|dog|derfor|altså)$/.test(word);

/** How many of the words are a name: none if a pronoun, a trial word or another matter is among them. */
function subjectEnd(words: readonly string[], kind: string): number {
  const place = words.findIndex(
    (word, at) => at > 0 && word === 'i' && /^[A-ZÆØÅ]/.test(words[at + 1] ?? ''),
  );
  const name = place > 0 ? words.slice(0, place) : words;
  const keys = name.map((word) => word.toLowerCase().replace(/[.,;:]+$/, ''));
  const own = keys.filter((key, at) => at > 0 || !/^(?:den|det|de)$/.test(key));
  const single = STATUS_KINDS.has(kind) && (own[0]?.length ?? 0) >= LONG_WORD;
  if (own.length < (single ? 1 : 2) || own.length > 9) return 0;
  return own.some((key, at) => isNoName(key, at)) || !own.some((key) => key.length >= 7) ? 0 : name.length;
}

function isNoName(key: string, at: number): boolean {
  return (
    isFiniteVerb(key) ||
    isPronoun(key) ||
    isTrialWord(key) ||
    (at === 0 && (isOtherSubject(key) || isOtherMatter(key) || PERSONS.test(key))) ||
    /^(?:opstart|implementering|igangsætt|afslutning|starten|ansøg)/.test(key) ||
    (at === 0 &&
      /kommune|netværk|^(?:i|på|også|her|tidligere|senere|samtidig|sidste|først|endelig|derudover|nu|ved|efter|med|for|siden|af|fra|til|om|når|da|hvis|som|der|\d+)$/.test(
        key,
      ))
  );
}
