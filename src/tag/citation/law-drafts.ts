// Laws cited as a whole: a name with no section beside it, with the chapter or article it stands with.
import type { Draft } from './draft.ts';
import { isForeignLaw } from './exclusions.ts';
import type { FormName } from './forms.ts';
import type { LawHit } from './law-hit.ts';
import { numberOf } from './section-number.ts';
import { levelAt, readPart } from './subdivision.ts';
import { GAP, type Token } from './tokens.ts';

const CHAPTER = /^(?:kapitel|kapitlet|kapitler|kap)$/;
const ARTICLE = /^(?:artikel|artiklen|artikler|art)$/;

/** Drafts of the laws in `hits` that no section list used. Pointers and abbreviations count only with a chapter beside them. */
export function lawDrafts(
  tokens: readonly Token[],
  hits: readonly LawHit[],
  used: ReadonlySet<LawHit>,
): Draft[] {
  return hits.flatMap((hit) => (used.has(hit) ? [] : lawDraft(tokens, hit)));
}

/** The draft of one law; none for a foreign law, a bill, or letters without a section. */
function lawDraft(tokens: readonly Token[], hit: LawHit): Draft[] {
  const span = withChapter(tokens, hit);
  if (hit.needsSection && span.form === 'law-alone') return [];
  if (isForeignLaw(tokens, hit.first) || isTitleOfBill(tokens, hit)) return [];
  const start = tokens[span.first]?.start ?? hit.start;
  const end = tokens[span.last]?.end ?? hit.end;
  const { form, first, last } = span;
  const nothing = { provision: undefined, compound: undefined, group: -1, misread: false };
  return [{ ...nothing, form, start, end, first, last, hit }];
}

interface Extent {
  readonly first: number;
  readonly last: number;
  readonly form: FormName;
}

/** "servicelovens kapitel 18", "kap. 7 i lov om ...", "forordningens artikel 6, stk. 1, litra e", "artikel 6 i ...". */
function withChapter(tokens: readonly Token[], hit: LawHit): Extent {
  const next = tokens[hit.last + 1]?.raw === ',' ? hit.last + 2 : hit.last + 1;
  const after = (tokens[next]?.gap ?? GAP.wall) > GAP.line ? undefined : readChapter(tokens, next);
  if (after !== undefined) return { first: hit.first, last: after.last, form: after.form };
  const before = chapterBefore(tokens, hit.first);
  if (before !== undefined) return { first: before.first, last: hit.last, form: before.form };
  const form = hit.kind === 'instrument' ? 'instrument' : 'law-alone';
  return { first: hit.first, last: hit.last, form };
}

/** "kapitel 16", "kap. 8 a", "artikel 6, stk. 1" from token `i` on. */
function readChapter(tokens: readonly Token[], i: number): { last: number; form: FormName } | undefined {
  const word = tokens[i];
  if (word === undefined) return undefined;
  const isArticle = ARTICLE.test(word.norm);
  if (!isArticle && !CHAPTER.test(word.norm)) return undefined;
  const number = tokens[i + 1]?.raw === '.' ? i + 2 : i + 1;
  if (numberOf(tokens[number]) === undefined && !/^(?:\d+[a-z]|[IVX]+)$/.test(tokens[number]?.raw ?? ''))
    return undefined;
  let last = number;
  if (isLetter(tokens[number + 1])) last = number + 1;
  return isArticle ? { last: lastOfArticle(tokens, last), form: 'article' } : { last, form: 'chapter' };
}

/** "artikel 6, stk. 1, litra e": stk. and litra of an article. */
function lastOfArticle(tokens: readonly Token[], i: number): number {
  let last = i;
  for (let depth = 0; depth < 3; depth++) {
    const at = tokens[last + 1]?.raw === ',' ? last + 2 : last + 1;
    const level = levelAt(tokens, at);
    const part = level === undefined ? undefined : readPart(tokens, at, level);
    if (part === undefined) return last;
    last = part.next - 1;
  }
  return last;
}

/** "kapitel 16 i" or "artikel 6, stk. 1, i" right before the law. */
function chapterBefore(
  tokens: readonly Token[],
  first: number,
): { first: number; form: FormName } | undefined {
  let at = first - 1;
  if (/^(?:den|det|gældende)$/.test(tokens[at]?.norm ?? '')) at--;
  if (tokens[at]?.norm !== 'i') return undefined;
  for (let i = at - 1; i >= 0 && i >= at - 14; i--) {
    const token = tokens[i];
    if (token === undefined || (tokens[i + 1]?.gap ?? GAP.wall) > GAP.line) return undefined;
    if (CHAPTER.test(token.norm)) return readChapter(tokens, i) && { first: i, form: 'chapter' };
    if (ARTICLE.test(token.norm)) return readChapter(tokens, i) && { first: i, form: 'article' };
    if (!mayStandInChapter(token)) return undefined;
  }
  return undefined;
}

/** Numbers, letters and marks between "kapitel" and "i". */
function mayStandInChapter(token: Token): boolean {
  if (token.kind === 'punct') return /^[.,-]$/.test(token.raw);
  return token.kind !== 'word' || isLetter(token) || /^(?:stk|nr|litra|og)$/.test(token.norm);
}

/** The letter of a chapter: "8 a". */
function isLetter(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.raw.length === 1 && token.raw !== 'i';
}

/** "forslag til lov om ...": a bill of no listed law is none yet. */
function isTitleOfBill(tokens: readonly Token[], hit: LawHit): boolean {
  if (hit.kind !== 'unlisted') return false;
  const [til, forslag] = [tokens[hit.first - 1]?.norm, tokens[hit.first - 2]?.norm];
  return til === 'til' && /^(?:forslag|forslaget|udkast|udkastet|lovforslag)$/.test(forslag ?? '');
}
