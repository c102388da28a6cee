// People's word on mentions and header fields, applied after the rules. Trials are corrected by `link`.
import type { Correction } from '../model/correction.ts';
import type { Document } from '../model/document.ts';
import type { Anchor } from '../model/evidence.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { AnalysedDocument } from '../store/index.ts';

type Tagged = Omit<AnalysedDocument, 'fingerprint'>;

/** Documents after correction, and the ids of corrections whose place is gone or is found twice. */
export interface Corrected {
  readonly documents: readonly Tagged[];
  readonly lost: readonly string[];
}

/** The extracted text, and on which page a place stands. */
export interface CorrectedText {
  readonly text: string;
  pageAt(offset: number): number;
}

/** Applies standing corrections in order of time, then id. */
export function applyCorrections(
  documents: readonly Tagged[],
  text: CorrectedText,
  corrections: readonly Correction[],
): Corrected {
  let corrected = documents;
  const lost: string[] = [];
  for (const correction of [...corrections].sort(byTime)) {
    const next = applyOne(corrected, text, correction);
    if (next) corrected = next;
    else lost.push(correction.id);
  }
  return { documents: corrected, lost };
}

/** Earlier ones first, so that the last word on a place counts. */
function byTime(a: Correction, b: Correction): number {
  const [left, right] = [`${a.at} ${a.id}`, `${b.at} ${b.id}`];
  return left < right ? -1 : 1;
}

/** The documents after one correction; undefined if its place is not there. */
function applyOne(
  documents: readonly Tagged[],
  text: CorrectedText,
  correction: Correction,
): Tagged[] | undefined {
  const { action } = correction;
  if (action.kind === 'set-header') return setHeader(documents, action);
  if (!('anchor' in action) || action.kind === 'reject-link') return [...documents];
  const span = findAnchor(text.text, action.anchor);
  const at =
    span && documents.findIndex(({ document }) => document.start <= span.start && span.end <= document.end);
  if (!span || at === undefined || at < 0) return undefined;
  return documents.map((one, index) =>
    index === at
      ? {
          ...one,
          mentions: changeMentions(one.mentions, { ...span, page: text.pageAt(span.start) }, correction),
        }
      : one,
  );
}

/**
 * The one place that an anchor means: where it was, if the words are still there; else the only place in the text with
 * the same words and surroundings, else the only one with the same words. Undefined if there is none, or more than one.
 */
export function findAnchor(text: string, anchor: Anchor): Span | undefined {
  const { start, end, surface, before, after } = anchor;
  const around = before + surface + after;
  if (text.slice(start - before.length, end + after.length) === around) return { start, end };
  const wide = onlyPlace(text, around);
  if (wide !== undefined) return { start: wide + before.length, end: wide + before.length + surface.length };
  const narrow = onlyPlace(text, surface);
  return narrow === undefined ? undefined : { start: narrow, end: narrow + surface.length };
}

/** Where these words stand, if they stand in just one place. */
function onlyPlace(text: string, words: string): number | undefined {
  if (words === '') return undefined;
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : undefined;
}

/** The mentions of the document that holds the place, after the correction. An added one displaces what it overlaps. */
function changeMentions(
  mentions: readonly Mention[],
  place: Span & { readonly page: number },
  correction: Correction,
): Mention[] {
  const { action, id } = correction;
  const rule = `correction/${id}@1`;
  const isMeant = (m: Mention) => 'type' in action && m.type === action.type && overlaps(m, place);
  if (action.kind === 'remove-mention') return mentions.filter((m) => !isMeant(m));
  if (action.kind === 'change-mention') {
    const to = definedOnly(action.to);
    return mentions.map((m) => (isMeant(m) ? { ...m, ...to, rule, confidence: 1 } : m));
  }
  if (action.kind !== 'add-mention') return [...mentions];
  const { anchor, mention } = action;
  const added: Mention = { ...mention, ...place, surface: anchor.surface, rule, confidence: 1 };
  const others = mentions.filter((m) => !overlaps(m, place));
  return [...others, added].sort((a, b) => a.start - b.start);
}

/** Only what the correction says; the rest of the mention stays. */
function definedOnly(to: { readonly id?: string; readonly role?: Mention['role'] }) {
  return {
    ...(to.id === undefined ? {} : { id: to.id }),
    ...(to.role === undefined ? {} : { role: to.role }),
  };
}

/** True if two spans share a character. */
function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Sets a header field of the document that holds the place which its id names. */
function setHeader(
  documents: readonly Tagged[],
  action: Extract<Correction['action'], { kind: 'set-header' }>,
): Tagged[] | undefined {
  const offset = Number(action.document.split('-')[1]);
  const holds = ({ document }: Tagged) => document.start <= offset && offset < document.end;
  if (!documents.some(holds)) return undefined;
  const change: Partial<Document> =
    action.field === 'kind'
      ? { kind: (action.value ?? 'other') as Document['kind'], kindConfidence: 1 }
      : { [action.field]: action.value };
  return documents.map((one) => (holds(one) ? { ...one, document: { ...one.document, ...change } } : one));
}
