// Names that stand elsewhere in the document as a title, met again in its running text; and subjects of a status.
import type { FoundMention } from '../../model/mention.ts';
import type { TagContext } from '../context.ts';
import { indexAt } from '../context.ts';
import { isOtherSubject, isPronoun, isTrialWord } from '../status/subjects.ts';
import { mentionsIn, titleAt } from './title.ts';
import { isFiniteVerb } from './words.ts';

const MOST_NAMES = 150;
const SUBJECT_KINDS: ReadonlySet<string> = new Set([
  'status-note',
  'evaluation',
  'fact-sheet',
  'minutes',
  'municipal-memo',
]);

/** Every further place where one of `titles` stands word for word, whatever its case. */
export function knownNames(context: TagContext, titles: readonly FoundMention[]): FoundMention[] {
  const names = [...new Set(titles.map((title) => plain(context.text.slice(title.start, title.end))))]
    .filter((name) => /\s/.test(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MOST_NAMES);
  if (names.length === 0) return [];
  const pattern = new RegExp(
    `(?<![a-zæøå0-9])(?:${names.map(asPattern).join('|')})(?:s|en|et|ne|ene|erne)?(?![a-zæøå0-9])`,
    'gi',
  );
  return [...context.text.slice(context.start, context.end).matchAll(pattern)].flatMap((match) => {
    const start = context.start + match.index;
    if (/\bbilag[^\n]*$/i.test(context.text.slice(Math.max(context.start, start - 60), start))) return [];
    const title = titleAt(
      context,
      { start, end: start + match[0].length },
      { rule: 'known-name', place: 'prose', confidence: 0.8 },
    );
    return title ? [title] : [];
  });
}

function plain(title: string): string {
  return title.replace(/\s*\([^)]*\)\s*$/, '').trim();
}

function asPattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/** "Digitale jobsamtaler er kommet godt i gang": the subject of a status, where it is a name. */
export function statusSubjects(context: TagContext): FoundMention[] {
  if (!SUBJECT_KINDS.has(context.document.kind)) return [];
  return context.earlier.flatMap((status) => {
    const sentence =
      status.type === 'status' ? context.sentences[indexAt(context.sentences, status.start)] : undefined;
    if (!sentence || sentence.start >= status.start || status.start - sentence.start > 140) return [];
    const words = [...context.text.slice(sentence.start, status.start).matchAll(/\S+/g)];
    const end = subjectEnd(words.map((word) => word[0]));
    const last = words[end - 1];
    if (end === 0 || !last) return [];
    const span = { start: sentence.start, end: sentence.start + last.index + last[0].length };
    if (mentionsIn(context, span).length > 0) return [];
    const title = titleAt(context, span, { rule: 'status-subject', place: 'prose', confidence: 0.75 });
    return title ? [title] : [];
  });
}

/** How many of the words before a status are a name: none if a verb, a pronoun, a trial word or another matter is among them. */
function subjectEnd(words: readonly string[]): number {
  const place = words.findIndex(
    (word, at) => at > 0 && word === 'i' && /^[A-ZÆØÅ]/.test(words[at + 1] ?? ''),
  );
  const name = place > 0 ? words.slice(0, place) : words;
  const keys = name.map((word) => word.toLowerCase().replace(/[.,;:]+$/, ''));
  const own = keys
    .map((key, at) => (at > 0 || !/^(?:den|det|de)$/.test(key) ? key : ''))
    .filter((key) => key !== '');
  if (name.some((word) => /[,;:]$/.test(word)) || own.length === 0 || own.length > 8) return 0;
  const bad = own.some(
    (key) =>
      isFiniteVerb(key) ||
      isPronoun(key) ||
      isTrialWord(key) ||
      isOtherSubject(key) ||
      /^(?:opstart|implementering|igangsætt|afslutning|starten)/.test(key) ||
      (/kommune|netværk|^(?:i|på|også|her|nu|ved|efter|med|for|siden)$/.test(key) && own[0] === key),
  );
  return bad || !own.some((key) => key.length >= 7) ? 0 : name.length;
}
