// The grammar: tokens to nodes. Every mistake is an error with its place; depth and size are checked on the way.
import { tokenize } from '../analysis/index.ts';
import { lex, type QueryToken } from './lex.ts';
import { DEEPEST, MOST_TERMS, SHORTEST_PREFIX } from './limits.ts';
import type { GroupItem, ParsedQuery, PhraseItem, PrefixItem, QueryItem, WordItem } from './query-node.ts';
import { syntaxError } from './syntax-error.ts';

const OPERAND = ['a word', 'a "phrase"', 'a field', '('];

function wordsIn(text: string): number {
  return Math.max(1, tokenize(text).length);
}

/** Reads tokens one after the other. */
class Parser {
  readonly #tokens: readonly QueryToken[];
  readonly #strict: boolean;
  #at = 0;
  #terms = 0;

  constructor(tokens: readonly QueryToken[], strict: boolean) {
    this.#tokens = tokens;
    this.#strict = strict;
  }

  get #next(): QueryToken {
    const token = this.#tokens[this.#at] ?? this.#tokens.at(-1);
    return token ?? { type: 'end', text: '', start: 0, end: 0 };
  }

  #take(): QueryToken {
    const token = this.#next;
    this.#at += 1;
    return token;
  }

  #fail(code: string, token: QueryToken, expected: readonly string[]): never {
    throw syntaxError({ code, position: token.start, found: token.text, expected });
  }

  #count(terms: number, token: QueryToken): void {
    this.#terms += terms;
    if (this.#terms > MOST_TERMS) this.#fail('query-too-many-terms', token, [`at most ${MOST_TERMS} words`]);
  }

  #startsOperand(): boolean {
    return ['word', 'phrase', 'prefix', 'field', 'not', '('].includes(this.#next.type);
  }

  /** Items side by side until the end: a plain query. */
  plain(): readonly QueryItem[] {
    const items: QueryItem[] = [];
    while (this.#startsOperand()) items.push(this.#unary(0));
    if (this.#next.type !== 'end') this.#fail('query-syntax', this.#next, OPERAND);
    return items;
  }

  /** One expression until the end: a strict query. */
  whole(): QueryItem {
    const item = this.#or(0);
    if (this.#next.type !== 'end')
      this.#fail('query-syntax', this.#next, ['AND', 'OR', 'the end of the query']);
    return item;
  }

  #group(type: 'and' | 'or', items: readonly QueryItem[]): QueryItem {
    const [first] = items;
    if (first !== undefined && items.length === 1) return first;
    return { type, items, start: first?.start ?? 0, end: items.at(-1)?.end ?? 0 } satisfies GroupItem;
  }

  #or(depth: number): QueryItem {
    const items = [this.#and(depth)];
    while (this.#next.type === 'or') {
      this.#take();
      items.push(this.#and(depth));
    }
    return this.#group('or', items);
  }

  #and(depth: number): QueryItem {
    const items = [this.#unary(depth)];
    while (this.#next.type === 'and' || this.#startsOperand()) {
      if (this.#next.type === 'and') this.#take();
      items.push(this.#unary(depth));
    }
    return this.#group('and', items);
  }

  #unary(depth: number): QueryItem {
    if (this.#next.type !== 'not') return this.#near(depth);
    const sign = this.#take();
    if (depth >= DEEPEST) this.#fail('query-too-deep', sign, [`at most ${DEEPEST} levels`]);
    const item = this.#unary(depth + 1);
    return { type: 'not', item, start: sign.start, end: item.end };
  }

  #near(depth: number): QueryItem {
    const left = this.#operand(depth);
    if (this.#next.type !== 'near') return left;
    const sign = this.#take();
    const right = this.#operand(depth);
    const { distance = 0 } = sign;
    if (this.#next.type === 'near')
      this.#fail('query-near', this.#next, ['one NEAR between two words or phrases']);
    return {
      type: 'near',
      left: nearSide(left),
      right: nearSide(right),
      distance,
      start: left.start,
      end: right.end,
    };
  }

  #operand(depth: number): QueryItem {
    const token = this.#take();
    switch (token.type) {
      case '(':
        return this.#parenthesis(token, depth);
      case 'word':
        return this.#word(token);
      case 'phrase':
        return this.#phrase(token);
      case 'prefix':
        return this.#prefix(token);
      case 'field':
        return this.#field(token);
      default:
        return this.#fail('query-syntax', token, OPERAND);
    }
  }

  #parenthesis(open: QueryToken, depth: number): QueryItem {
    if (depth >= DEEPEST) this.#fail('query-too-deep', open, [`at most ${DEEPEST} levels of parentheses`]);
    const item = this.#or(depth + 1);
    if (this.#next.type !== ')') this.#fail('query-syntax', this.#next, ['a closing )', 'AND', 'OR']);
    const close = this.#take();
    return { ...item, start: open.start, end: close.end };
  }

  #word(token: QueryToken): WordItem {
    const { text, start, end } = token;
    const words = tokenize(text).length;
    if (this.#strict && words === 0) this.#fail('query-syntax', token, ['a word with a letter or digit']);
    this.#count(Math.max(1, words), token);
    return { type: 'word', text, start, end };
  }

  #phrase(token: QueryToken): PhraseItem {
    const { text, start, end } = token;
    if (tokenize(text).length === 0)
      this.#fail('query-empty-phrase', { ...token, text: `"${text}"` }, ['words between the quotes']);
    this.#count(wordsIn(text), token);
    return { type: 'phrase', text, start, end };
  }

  #prefix(token: QueryToken): PrefixItem {
    const { text, start, end } = token;
    const words = tokenize(text);
    if (words.length !== 1 || (words[0]?.exact.length ?? 0) < SHORTEST_PREFIX) {
      this.#fail('query-star', { ...token, text: `${text}*` }, [
        `${SHORTEST_PREFIX} letters or more before *`,
      ]);
    }
    this.#count(1, token);
    return { type: 'prefix', text, start, end };
  }

  #field(token: QueryToken): QueryItem {
    this.#count(1, token);
    const { field, text, valueStart = token.start, start, end } = token;
    if (field === undefined) return this.#fail('query-syntax', token, OPERAND);
    return { type: 'field', field, value: text, valueStart, start, end };
  }
}

function nearSide(item: QueryItem): WordItem | PhraseItem {
  if (item.type === 'word' || item.type === 'phrase') return item;
  const expected = ['a word or a "phrase" beside NEAR'];
  const found = item.type === 'and' || item.type === 'or' ? '(' : item.type;
  throw syntaxError({ code: 'query-near', position: item.start, found, expected });
}

/** Takes a query apart. Throws QueryError with the place of the mistake; nothing is guessed. */
export function parse(text: string): ParsedQuery {
  const tokens = lex(text);
  const strict = tokens.some(({ type }) => ['and', 'or', '(', ')'].includes(type));
  const parser = new Parser(tokens, strict);
  return { text, strict, items: strict ? [parser.whole()] : parser.plain() };
}
