// The document's own date: labelled, standing alone in the letterhead, or on the line where it was signed.
import { unscanDates, type WrittenDay, writtenDays, writtenMonths } from '../../reference/danish-date.ts';
import { DATE_LABEL, isDateLine, isGreeting, OFFICE_LABEL } from '../boundaries/letterhead.ts';
import { type DocumentText, headOf, headPassages, tailPassages } from '../document-text.ts';
import type { PagedPassage } from '../passages/passages.ts';
import type { FoundField } from './found-field.ts';
import { labelValues } from './labels.ts';

/** Labels of other days than the document's own, above all deadlines. */
const OTHER_DAY = /\b(?:frist|født|møde(?:t)? den|senest|gyldig|ikrafttræd|næste)\b/i;
const NEAR_LABEL = 4;

/** Days of a text, those that a scan misread included. */
function daysIn(text: string): WrittenDay[] {
  const days = writtenDays(text);
  return days.length > 0 ? days : writtenDays(unscanDates(text));
}

/** Finders by the names that pipelines use; `line` and `label` take the pipeline's pattern. */
export function dateByLabel(document: DocumentText, pattern: RegExp): FoundField | undefined {
  for (const value of labelValues(document, pattern)) {
    const day = value.text.length <= 80 ? daysIn(value.text)[0] : undefined;
    if (day)
      return {
        value: day.iso,
        start: value.start + day.start,
        end: value.start + day.end,
        rule: 'segment/date-label@1',
      };
  }
  return undefined;
}

/** The first day on a line that `pattern` matches. */
export function dateByLine(document: DocumentText, pattern: RegExp): FoundField | undefined {
  for (const passage of document.passages) {
    if (passage.text.length > 400 || !pattern.test(passage.text)) continue;
    const found = firstDay(passage, 'segment/date-line@1');
    if (found) return found;
  }
  return undefined;
}

/** A month that stands alone on its line or ends it after a stroke, comma or dot. */
const FRONT_MONTH = /^(?:[^!?]{0,60}[/|·•,–—-]\s*)?(?:[a-zæøå]{3,9})\.? \d{4}\)?$/i;

/** A month on a short line near the top: the front pages of evaluations and notes give no day. */
export function dateByFront(document: DocumentText): FoundField | undefined {
  for (const passage of headPassages(document).slice(0, 8)) {
    for (const line of passage.text.split('\n')) {
      const found =
        FRONT_MONTH.test(line.trim()) && !OTHER_DAY.test(line)
          ? monthIn(line, passage, 'segment/date-front@1')
          : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/** What a publisher writes at the foot: `Udgivet af KL, februar 2019`, `(Rev. 2, dec. 2017)`. */
const IMPRINT =
  /(?<!\p{L})(?:udgivet|udgave|rev\.|revideret|version|redaktion(?:en)? afsluttet|opdateret|tryk(?:t|keår)|udarbejdet)(?!\p{L})/iu;

/** A day or month on a line of the foot that speaks of the paper itself. */
export function dateByFoot(document: DocumentText): FoundField | undefined {
  for (const passage of tailPassages(document).slice(-6).reverse()) {
    if (passage.text.length > 200 || !IMPRINT.test(passage.text)) continue;
    const found =
      dayIn(passage.text, passage.start, 'segment/date-foot@1') ??
      monthIn(passage.text, passage, 'segment/date-foot@1');
    if (found) return found;
  }
  return undefined;
}

function monthIn(line: string, passage: PagedPassage, rule: string): FoundField | undefined {
  const month = writtenMonths(line)[0];
  const start = passage.start + passage.text.indexOf(line);
  return month && { value: month.iso, start: start + month.start, end: start + month.end, rule };
}

/** The day that a sentence near the top gives as the day of writing ("til fristen i dag, den 1. maj 2017"). */
export function dateBySentence(document: DocumentText, pattern: RegExp): FoundField | undefined {
  const head = headOf(document);
  const match = pattern.exec(head);
  if (!match) return undefined;
  const from = match.index + match[0].length;
  const day = daysIn(head.slice(from, from + 40))[0];
  const start = document.start + from;
  return day && day.start <= 2
    ? { value: day.iso, start: start + day.start, end: start + day.end, rule: 'segment/date-sentence@1' }
    : undefined;
}

/** A date on a line of its own near the top, beside a label anywhere, or on a short line near the top. */
export function dateByLetterhead(document: DocumentText): FoundField | undefined {
  const head = headPassages(document);
  const alone = head.find((passage) => passage.text.split('\n').some(isDateLine));
  if (alone) return firstDayLine(alone, 'segment/date-letterhead@1');
  const beside = document.passages.find(
    (passage, index) => isDateLine(passage.text) && isNearLabel(document.passages, index),
  );
  if (beside) return firstDay(beside, 'segment/date-beside-label@1');
  for (const passage of head.slice(0, 12)) {
    const inTable = (passage.cells?.length ?? 0) > 2;
    if (inTable || passage.text.length > 160 || OTHER_DAY.test(passage.text)) continue;
    const line = passage.text
      .split('\n')
      .find(
        (one) => one.length <= 90 && daysIn(one).length === 1 && !/\.\s*$/.test(one) && !OTHER_DAY.test(one),
      );
    if (line !== undefined)
      return dayIn(line, passage.start + passage.text.indexOf(line), 'segment/date-short-line@1');
  }
  return undefined;
}

/** A date line in the tail, with or without a place: letters of mayors end with it; the line above a greeting too. */
export function dateBySignature(document: DocumentText): FoundField | undefined {
  const tail = tailPassages(document);
  const line = tail.findLast(
    (passage) => isDateLine(passage.text) || passage.text.split('\n').some((one) => isDateLine(one)),
  );
  if (line) return firstDayLine(line, 'segment/date-signature@1');
  const greeting = tail.findIndex((passage) => isGreeting(passage.text));
  const after =
    greeting < 0
      ? undefined
      : tail
          .slice(greeting)
          .find((passage) => passage.text.length < 120 && daysIn(passage.text).length === 1);
  return after && firstDay(after, 'segment/date-signature@1');
}

function isNearLabel(passages: readonly PagedPassage[], index: number): boolean {
  const near = passages.slice(Math.max(0, index - NEAR_LABEL), index + NEAR_LABEL + 1);
  return near.some((passage) => OFFICE_LABEL.test(passage.text) || DATE_LABEL.test(passage.text));
}

function firstDayLine(passage: PagedPassage, rule: string): FoundField | undefined {
  const line = passage.text.split('\n').find(isDateLine) ?? passage.text;
  return dayIn(line, passage.start + passage.text.indexOf(line), rule);
}

function firstDay(passage: PagedPassage, rule: string): FoundField | undefined {
  return dayIn(passage.text, passage.start, rule);
}

function dayIn(text: string, at: number, rule: string): FoundField | undefined {
  const day = daysIn(text)[0];
  return day && { value: day.iso, start: at + day.start, end: at + day.end, rule };
}
