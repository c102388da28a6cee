// A query cut into tokens with their places. Knows quotes, fields and operators; what may follow what is parse.ts'.
import { QueryError } from '../../model/errors.ts';
import type { Span } from '../../model/span.ts';
import { tokenize } from '../analysis/index.ts';
import { type FieldName, fieldChoices, fieldNamed } from './field-names.ts';
import { FARTHEST, LONGEST_QUERY, USUAL_DISTANCE } from './limits.ts';
import { provisionTailEnd } from './provision-text.ts';
import { syntaxError } from './syntax-error.ts';

/** A token of a query. `text` is what it holds: the words of a phrase, the value of a field. */
export interface QueryToken extends Span {
  readonly type: 'word' | 'phrase' | 'prefix' | 'field' | 'and' | 'or' | 'not' | 'near' | '(' | ')' | 'end';
  readonly text: string;
  /** Fields only. */
  readonly field?: FieldName;
  readonly valueStart?: number;
  /** NEAR only. */
  readonly distance?: number;
}

const OPERATORS: Readonly<Record<string, 'and' | 'or' | 'not'>> = {
  AND: 'and',
  OG: 'and',
  OR: 'or',
  ELLER: 'or',
  NOT: 'not',
  IKKE: 'not',
};

const SPACE = /\s/;
const QUOTES = '"“”„»«″';
const ENDS_WORD = /[\s()"“”„»«″]/;
const FIELD = /([\p{L}-]{1,30}):/uy;
const NEAR = /^(?:NEAR|NÆR)(?:\/(\d{1,4}))?$/;
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

function isQuote(character: string | undefined): boolean {
  return character !== undefined && character !== '' && QUOTES.includes(character);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text[at] ?? '')) at += 1;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !ENDS_WORD.test(text[at] ?? '')) at += 1;
  return at;
}

/** "§ 83 a" with its spaces is one word. */
function rawWordEnd(text: string, from: number): number {
  const end = wordEnd(text, from);
  if (!/^(?:§+|paragraf(?:fen)?)$/i.test(text.slice(from, end))) return end;
  const [section] = tokenize(text.slice(from, from + 40));
  if (!section?.exact.startsWith('§')) return end;
  return Math.max(end, wordEnd(text, from + section.end));
}

function readPhrase(text: string, start: number): QueryToken {
  let at = start + 1;
  while (at < text.length && !isQuote(text[at])) at += 1;
  if (at >= text.length) {
    const found = text.slice(start);
    throw syntaxError({ code: 'query-open-quote', position: start, found, expected: ['a closing "'] });
  }
  const inside = text.slice(start + 1, at);
  const star = inside.indexOf('*');
  if (star >= 0) {
    const position = start + 1 + star;
    throw syntaxError({
      code: 'query-star',
      position,
      found: '*',
      expected: ['words without * between quotes'],
    });
  }
  return { type: 'phrase', text: inside, start, end: at + 1 };
}

function readValue(text: string, token: { field: FieldName; start: number; colon: number }): QueryToken {
  const { field, start } = token;
  const valueStart = skipSpace(text, token.colon);
  if (isQuote(text[valueStart])) {
    const phrase = readPhrase(text, valueStart);
    return { type: 'field', field, text: phrase.text, valueStart: valueStart + 1, start, end: phrase.end };
  }
  const plainEnd = wordEnd(text, valueStart);
  const end = field === 'provision' ? provisionTailEnd(text, valueStart, plainEnd) : plainEnd;
  const value = text.slice(valueStart, end);
  if (value === '' || value in OPERATORS) {
    const expected = [`a value for ${text.slice(start, token.colon)}`];
    throw syntaxError({
      code: 'query-no-value',
      position: valueStart,
      found: value || (text[valueStart] ?? ''),
      expected,
    });
  }
  return { type: 'field', field, text: value, valueStart, start, end };
}

/** A field, or undefined where the colon is only punctuation ("obs: noget"). */
function readField(text: string, start: number): QueryToken | undefined {
  FIELD.lastIndex = start;
  const name = FIELD.exec(text)?.[1];
  if (name === undefined) return undefined;
  const colon = start + name.length + 1;
  const field = fieldNamed(name);
  if (field !== undefined) return readValue(text, { field, start, colon });
  if (colon >= text.length || SPACE.test(text[colon] ?? '')) return undefined;
  throw syntaxError({
    code: 'unknown-field',
    position: start,
    found: `${name}:`,
    expected: fieldChoices(name),
  });
}

function nearToken(word: Span & { readonly text: string }, digits: string | undefined): QueryToken {
  const distance = digits === undefined ? USUAL_DISTANCE : Number(digits);
  if (distance > FARTHEST) {
    const expected = [`a distance from 0 to ${FARTHEST}`];
    throw syntaxError({ code: 'query-near', position: word.start, found: word.text, expected });
  }
  return { type: 'near', ...word, distance };
}

function readWord(text: string, start: number): QueryToken {
  const end = rawWordEnd(text, start);
  const word = { text: text.slice(start, end), start, end };
  const operator = OPERATORS[word.text];
  if (operator !== undefined) return { type: operator, ...word };
  const near = NEAR.exec(word.text);
  if (near) return nearToken(word, near[1]);
  const star = word.text.indexOf('*');
  if (star < 0) return { type: 'word', ...word };
  if (star === word.text.length - 1) return { ...word, type: 'prefix', text: word.text.slice(0, -1) };
  const expected = ['* at the end of a word only'];
  throw syntaxError({ code: 'query-star', position: start + star, found: word.text, expected });
}

function isMinus(text: string, at: number): boolean {
  const next = text[at + 1] ?? ' ';
  return text[at] === '-' && !SPACE.test(next) && next !== '-';
}

function readToken(text: string, at: number): QueryToken {
  const character = text[at] ?? '';
  if (character === '(' || character === ')')
    return { type: character, text: character, start: at, end: at + 1 };
  if (isQuote(character)) return readPhrase(text, at);
  if (isMinus(text, at)) return { type: 'not', text: '-', start: at, end: at + 1 };
  return readField(text, at) ?? readWord(text, at);
}

function checkText(text: string): void {
  if (text.length > LONGEST_QUERY) {
    const message = `query: ${text.length} characters; at most ${LONGEST_QUERY} are read`;
    throw new QueryError('query-too-long', message, { position: LONGEST_QUERY });
  }
  const control = FORBIDDEN.exec(text);
  if (control) {
    const expected = ['letters, digits and signs, no control characters'];
    throw syntaxError({
      code: 'query-control-character',
      position: control.index,
      found: control[0],
      expected,
    });
  }
}

/** The tokens of a query, ending in `end`. Throws QueryError; linear in the length of the text. */
export function lex(text: string): readonly QueryToken[] {
  checkText(text);
  const tokens: QueryToken[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const token = readToken(text, at);
    tokens.push(token);
    at = skipSpace(text, token.end);
  }
  return [...tokens, { type: 'end', text: '', start: text.length, end: text.length }];
}
