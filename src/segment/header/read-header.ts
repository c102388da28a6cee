// Reads a document's header by the rules of its pipeline: fields in order, the first rule that finds something wins.
import type { HeaderEvidence } from '../../model/document.ts';
import type { HeaderField, HeaderRule, Pipeline } from '../../model/pipeline.ts';
import type { DocumentText } from '../document-text.ts';
import { caseNumberBySentence, caseNumbersByLabel } from './case-numbers.ts';
import {
  dateByFoot,
  dateByFront,
  dateByLabel,
  dateByLetterhead,
  dateByLine,
  dateBySentence,
  dateBySignature,
} from './date.ts';
import type { FoundField } from './found-field.ts';
import { partiesByLabel, partyByLetterhead, partyByLine, partyBySignature } from './parties.ts';
import { titleByHeading, titleByLabel, titleBySentence } from './title.ts';

export interface ReadHeader {
  readonly title: string | null;
  readonly date: string | null;
  readonly sender: string | null;
  readonly recipients: readonly string[];
  readonly caseNumbers: readonly string[];
  readonly evidence: readonly HeaderEvidence[];
}

/** All header fields of a document. A field that no rule finds is null or empty: nothing is guessed. */
export function readHeader(document: DocumentText, pipeline: Pipeline): ReadHeader {
  const evidence: HeaderEvidence[] = [];
  const read = (field: HeaderField): FoundField[] => {
    const found = firstFound(
      document,
      pipeline.header.filter((rule) => rule.field === field),
    );
    for (const { start, end, rule } of found) if (end > start) evidence.push({ field, rule, start, end });
    return found;
  };
  const one = (field: HeaderField): string | null => read(field)[0]?.value ?? null;
  return {
    title: one('title'),
    date: one('date'),
    sender: one('sender'),
    recipients: distinct(read('recipient').map((found) => found.value)),
    caseNumbers: distinct(read('case-number').map((found) => found.value)),
    evidence,
  };
}

function firstFound(document: DocumentText, rules: readonly HeaderRule[]): FoundField[] {
  for (const rule of rules) {
    const found = apply(document, rule);
    if (found.length > 0)
      return rule.field === 'case-number' || rule.field === 'recipient' ? found : found.slice(0, 1);
  }
  return [];
}

type Finder = (document: DocumentText, pattern: RegExp) => FoundField | FoundField[] | undefined;

/** Finders by field and name; a name that a field does not have finds nothing (the pipeline check refuses it). */
export const FINDERS: Readonly<Record<HeaderField, Readonly<Record<string, Finder>>>> = {
  title: {
    label: titleByLabel,
    heading: titleByHeading,
    sentence: titleBySentence,
    stated: (d) => stated(d, d.stated.title),
  },
  date: {
    label: dateByLabel,
    line: dateByLine,
    letterhead: dateByLetterhead,
    signature: dateBySignature,
    sentence: dateBySentence,
    front: dateByFront,
    foot: dateByFoot,
    stated: (d) => stated(d, d.stated.date),
  },
  sender: {
    label: (d, p) => partiesByLabel(d, p)[0],
    line: partyByLine,
    letterhead: partyByLetterhead,
    signature: partyBySignature,
    stated: (d) => stated(d, d.stated.sender),
  },
  recipient: {
    label: partiesByLabel,
    line: partyByLine,
    stated: (d) => (d.stated.recipients ?? []).flatMap((name) => stated(d, name) ?? []),
  },
  'case-number': { label: caseNumbersByLabel, sentence: caseNumberBySentence },
};

const ANYTHING = /^/;

function apply(document: DocumentText, rule: HeaderRule): FoundField[] {
  const found = FINDERS[rule.field][rule.by]?.(document, rule.pattern ?? ANYTHING);
  return found === undefined ? [] : Array.isArray(found) ? found : [found];
}

/** What the format states stands in no place of the text: its evidence is empty. */
function stated(document: DocumentText, value: string | undefined): FoundField | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  return { value: value.trim(), start: document.start, end: document.start, rule: 'segment/stated@1' };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
