// Who wrote and who is written to: labels, letterhead, the lines under the greeting.
import { isDateLine, isGreeting, OFFICE_LABEL } from '../boundaries/letterhead.ts';
import { type DocumentText, headPassages, tailPassages } from '../document-text.ts';
import type { FoundField } from './found-field.ts';
import { labelValues } from './labels.ts';

/** Names of public bodies as they stand in letterheads and signatures. */
const BODY =
  /\b(?:[A-ZÆØÅ][A-Za-zæøåÆØÅ,-]*(?: (?:og|for|i) [A-ZÆØÅ]?[a-zæøå-]*| [A-ZÆØÅ][a-zæøå-]*){0,4}(?:ministeriet|MINISTERIET|styrelsen|STYRELSEN|direktoratet)|(?:[A-ZÆØÅ][A-Za-zæøåÆØÅ-]+ ){1,3}(?:Regionsk|K)(?:ommune|OMMUNE)r?|KL|VIVE|KORA|Region [A-ZÆØÅ][a-zæøå]+|Ministeriet for [A-ZÆØÅ][^\n,.]{3,60})\b/;
const LONGEST = 120;

/** The value of a sender or recipient label; several recipients are parted by line breaks, semicolons and `og`. */
export function partiesByLabel(document: DocumentText, pattern: RegExp): FoundField[] {
  return labelValues(document, pattern)
    .filter((value) => value.text.length <= LONGEST * 2)
    .map((value) => ({
      value: tidy(value.text),
      start: value.start,
      end: value.end,
      rule: 'segment/party-label@1',
    }))
    .filter((field) => /[a-zæøå]{2}/i.test(field.value));
}

/** `Til Borgmesteren`, `Kære kolleger`: the first line that `pattern` matches; its first group is the party. */
export function partyByLine(document: DocumentText, pattern: RegExp): FoundField | undefined {
  for (const passage of headPassages(document)) {
    for (const line of passage.text.split('\n')) {
      const match = line.length <= LONGEST ? pattern.exec(line) : null;
      const value = match?.[1] ?? match?.[0];
      if (value === undefined || value.trim() === '') continue;
      const start = passage.start + passage.text.indexOf(line) + line.indexOf(value);
      return { value: tidy(value), start, end: start + value.length, rule: 'segment/party-line@1' };
    }
  }
  return undefined;
}

/** The first public body that a short line of the head names, before anybody is addressed. */
export function partyByLetterhead(document: DocumentText): FoundField | undefined {
  for (const passage of headPassages(document).slice(0, 10)) {
    if (/^(?:til|kære|att|v\/)\b/i.test(passage.text)) return undefined;
    for (const line of passage.text.split('\n')) {
      const body = line.length <= LONGEST && !/[.!?]$/.test(line) ? BODY.exec(line) : null;
      if (!body) continue;
      const start = passage.start + passage.text.indexOf(line) + body.index;
      return {
        value: nameCase(body[0]),
        start,
        end: start + body[0].length,
        rule: 'segment/party-letterhead@1',
      };
    }
  }
  return undefined;
}

/** What stands under the greeting: the body that it names, else the first name. */
export function partyBySignature(document: DocumentText): FoundField | undefined {
  const tail = tailPassages(document);
  const lines = tail.flatMap((passage) => {
    let at = passage.start;
    return passage.text.split('\n').map((text) => {
      const line = { text: text.trim(), start: at + (text.length - text.trimStart().length) };
      at += text.length + 1;
      return line;
    });
  });
  const greeting = lines.findIndex((line) => isGreeting(line.text));
  if (greeting < 0) return undefined;
  const under = lines
    .slice(greeting + 1, greeting + 9)
    .filter((line) => line.text !== '' && line.text.length <= LONGEST);
  for (const line of under) {
    const body = BODY.exec(line.text);
    if (body)
      return {
        value: nameCase(body[0]),
        start: line.start + body.index,
        end: line.start + body.index + body[0].length,
        rule: 'segment/party-signature@1',
      };
  }
  const name = under.find(
    (line) =>
      !isDateLine(line.text) &&
      !OFFICE_LABEL.test(line.text) &&
      /^[A-ZÆØÅ][a-zæøåé]+(?: [A-ZÆØÅ][a-zæøåé.-]*){1,4}$/.test(line.text),
  );
  return (
    name && {
      value: name.text,
      start: name.start,
      end: name.start + name.text.length,
      rule: 'segment/party-signature@1',
    }
  );
}

/** Letterheads shout: `KØBENHAVNS KOMMUNE` is Københavns Kommune. */
function nameCase(name: string): string {
  if (name !== name.toUpperCase() || /^(?:KL|VIVE|KORA)$/.test(name)) return tidy(name);
  return tidy(name).replace(/[A-ZÆØÅ]+/g, (word) =>
    word.length > 2 ? (word[0] ?? '') + word.slice(1).toLowerCase() : word.toLowerCase(),
  );
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[,;:]+$/, '')
    .trim();
}
