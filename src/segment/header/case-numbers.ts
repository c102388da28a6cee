// The document's own case and document numbers, by their labels. Numbers that the running text cites belong to other papers.
import type { DocumentText } from '../document-text.ts';
import type { FoundField } from './found-field.ts';
import { labelValues } from './labels.ts';

/** One number: groups of digits and letters joined by dots, slashes or hyphens, which scans and typists set apart. */
const NUMBER =
  /^(?:[A-ZÆØÅ]{1,5}-)?[A-ZÆØÅ]{0,4}\d[0-9A-Za-zÆØÅæøå]{0,15}(?:[ \u00a0]?[-./][ \u00a0]?[0-9A-Za-zÆØÅæøå]{1,15}){0,6}/;

/** Normalised as design and index want it: without spaces, the joining characters as they are. */
export function normalCaseNumber(text: string): string {
  return text.replace(/\s+/g, '').replace(/[./-]+$/, '');
}

/** Numbers after or under labels that `pattern` matches. A number without a digit group of two is no case. */
export function caseNumbersByLabel(document: DocumentText, pattern: RegExp): FoundField[] {
  const found: FoundField[] = [];
  for (const value of labelValues(document, pattern)) {
    const number = NUMBER.exec(value.text)?.[0]?.trimEnd();
    if (number === undefined || !/\d{2}/.test(number)) continue;
    const id = normalCaseNumber(number);
    if (found.some((other) => other.value === id)) continue;
    found.push({
      value: id,
      start: value.start,
      end: value.start + number.length,
      rule: 'segment/case-label@1',
    });
  }
  return found;
}

/** How far into the document, from either end, a sentence states the document's own number. */
const STATING = 700;

/** The number that a sentence near the top states of itself ("Vores sagsnummer er 17/3310"). */
export function caseNumberBySentence(document: DocumentText, pattern: RegExp): FoundField[] {
  const head = document.text.slice(document.start, Math.min(document.end, document.start + STATING));
  const label = pattern.exec(head);
  const at = label ? label.index + label[0].length : 0;
  const number = label ? NUMBER.exec(head.slice(at))?.[0]?.trimEnd() : undefined;
  if (number === undefined || !/\d{2}/.test(number)) return [];
  const start = document.start + at;
  return [
    { value: normalCaseNumber(number), start, end: start + number.length, rule: 'segment/case-sentence@1' },
  ];
}
