// The document's title: a labelled subject, else the best of its first lines.
import { isDateLine, isGreeting, isSalutation, OFFICE_LABEL } from '../boundaries/letterhead.ts';
import { type DocumentText, headPassages } from '../document-text.ts';
import { isLabel } from '../passages/line-kinds.ts';
import { outcomeWordsIn } from '../passages/outcome-line.ts';
import type { PagedPassage } from '../passages/passages.ts';
import type { FoundField } from './found-field.ts';
import { labelValues } from './labels.ts';

const LONGEST = 220;
/** Words that name a kind of paper and no more. */
const KIND_WORD =
  /^(?:notat|referat|pressemeddelelse|nyhed|faktaark|brev|dagsorden|bekendtgørelse|vejledning|skabelon|rapport|bilag(?: \d+)?|status|notits|artikel)\.?$/i;
const NO_TITLE =
  /(?:^\[|:$| \| | [>›»] |^spring til |^\d{1,2}\.\d{2}\b|\b\d{4} [A-ZÆØÅ][a-zæøå]+$|^(?:[\wæøå-]+ og )?[\wæøå-]*minister [A-ZÆØÅ]|^pressemeddelelse\b.{0,40}\d{4}$|^\S+ \S+, \d{1,2}\. [a-zæøå]+ \d{4}|@|https?:|www\.|\btlf\b|^\d{4} [A-ZÆØÅ]|^til\b|^kære\b|^att\b|^fra:|^sendt:|^cc:|^side \d|^foto|^dato\b|^v\/|\bkl\. \d)/i;
const BODY_OF_STATE =
  /^(?:region [a-zæøå]+|[A-ZÆØÅ][A-Za-zæøåÆØÅ -]{2,40} kommune|[A-ZÆØÅ][\w æøåÆØÅ,-]{2,60}(?:ministeriet|styrelsen|rådet|forvaltningen)|kl|vive|kora|borgmesteren|[A-ZÆØÅ][\wæøå -]{2,40}udvalget|[\wæøå]+ – det nationale [^\n]{3,80}|center for [^\n]{3,60})$/i;

/** The value of a subject label. */
export function titleByLabel(document: DocumentText, pattern: RegExp): FoundField | undefined {
  const value = labelValues(document, pattern).find(
    (one) => one.text.length >= 4 && one.text.length <= LONGEST,
  );
  return (
    value && { value: oneLine(value.text), start: value.start, end: value.end, rule: 'segment/title-label@1' }
  );
}

/** The best of the first passages: headings before plain lines, earlier before later. */
export function titleByHeading(document: DocumentText): FoundField | undefined {
  const head = headPassages(document).slice(0, 25);
  const candidates = head.filter((passage, index) => isCandidate(passage) && !isValueOf(head[index - 1]));
  const best =
    candidates.find((passage) => passage.kind === 'heading' && (passage.level ?? 6) <= 2) ??
    candidates.find((passage) => passage.kind === 'heading') ??
    candidates[0];
  if (best)
    return { value: oneLine(best.text), start: best.start, end: best.end, rule: 'segment/title-heading@1' };
  const word = head.find((passage) => KIND_WORD.test(passage.text));
  return (
    word && { value: oneLine(word.text), start: word.start, end: word.end, rule: 'segment/title-kind-word@1' }
  );
}

/** The first sentence of a document whose first lines are running text already. */
export function titleBySentence(document: DocumentText): FoundField | undefined {
  const first = document.passages.find((passage) => passage.text.length > 20 && !isSalutation(passage.text));
  if (!first) return undefined;
  const sentence = /^[^.!?\n]{10,180}/.exec(first.text)?.[0] ?? first.text.slice(0, 120);
  return {
    value: oneLine(sentence),
    start: first.start,
    end: first.start + sentence.length,
    rule: 'segment/title-sentence@1',
  };
}

function isCandidate(passage: PagedPassage): boolean {
  const { text } = passage;
  if (
    passage.kind === 'table-row' ||
    passage.kind === 'list-item' ||
    text.length < 6 ||
    text.length > LONGEST
  )
    return false;
  if (
    passage.kind === 'paragraph' &&
    (/[.]$/.test(text) ||
      text.length > 130 ||
      /[a-zæøå]\. [A-ZÆØÅ]/.test(text) ||
      text.split('\n').length > 3)
  )
    return false;
  if (
    KIND_WORD.test(text) ||
    NO_TITLE.test(text) ||
    BODY_OF_STATE.test(text) ||
    isLabel(text) ||
    OFFICE_LABEL.test(text)
  )
    return false;
  if (isDateLine(text) || isSalutation(text) || isGreeting(text) || outcomeWordsIn(text)) return false;
  return /[a-zæøå]{3}/i.test(text) && /^[^a-zæøå]/.test(text);
}

function isValueOf(before: PagedPassage | undefined): boolean {
  return before !== undefined && isLabel(before.text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
