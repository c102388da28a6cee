// What stands after a section sign and is no citation of a law: questions, budget lines, contracts, statutes, foreign law.
import { readFileSync } from 'node:fs';
import { isQuantity } from './cursor.ts';
import type { SectionGroup } from './section-group.ts';
import { GAP, type Token } from './tokens.ts';

interface Exclusions {
  readonly ownerEndings: readonly string[];
  readonly foreignWords: readonly string[];
  readonly foreignActs: readonly string[];
  readonly foreignSure: readonly string[];
  readonly danishSure: readonly string[];
  readonly budgetWords: readonly string[];
  readonly compounds: readonly string[];
  readonly bareCompounds: readonly string[];
}

const WORDS = JSON.parse(
  readFileSync(new URL('./data/exclusions.json', import.meta.url), 'utf8'),
) as Exclusions;
const FOREIGN = new Set(WORDS.foreignWords);
const FOREIGN_ACTS = new Set(WORDS.foreignActs);
const FOREIGN_SURE = new Set(WORDS.foreignSure);
const DANISH_SURE = new Set(WORDS.danishSure);
const BUDGET = new Set(WORDS.budgetWords);
const COMPOUNDS = new Set(WORDS.compounds);
const BARE_COMPOUNDS = new Set(WORDS.bareCompounds);
const OWNERS = new Set(WORDS.ownerEndings);
const OWNER_END = new RegExp(`(?:${WORDS.ownerEndings.filter((word) => word.length > 5).join('|')})$`);

/** The sections after the sign are no provisions of a Danish law, whatever law stands beside them. */
export function isNoProvision(tokens: readonly Token[], group: SectionGroup): boolean {
  return (
    isQuestion(tokens, group) ||
    isBudgetLine(tokens, group) ||
    isOwned(tokens, group) ||
    isForeign(tokens, group)
  );
}

/** Without a law beside it, a number that is counted is none either: "§ 36-40 boliger". */
export function isCounted(tokens: readonly Token[], group: SectionGroup): boolean {
  return group.counted || isQuantity(tokens, group.last);
}

/** "§ 20-spørgsmål", "§ 20 spørgsmål", "spørgsmål efter § 20". */
function isQuestion(tokens: readonly Token[], group: SectionGroup): boolean {
  if (group.compound !== undefined) return COMPOUNDS.has(group.compound);
  if (BARE_COMPOUNDS.has(tokens[group.last + 1]?.norm ?? '')) return true;
  return tokens[group.first - 1]?.norm === 'efter' && BARE_COMPOUNDS.has(tokens[group.first - 2]?.norm ?? '');
}

/** "§ 15.11.23", "finanslovens § 15", "konto § 7". */
function isBudgetLine(tokens: readonly Token[], group: SectionGroup): boolean {
  const [dot, digits] = [tokens[group.last + 1], tokens[group.last + 2]];
  if (dot?.raw === '.' && dot.gap === GAP.none && digits?.kind === 'number' && digits.gap === GAP.none)
    return true;
  for (let i = group.first - 1; i >= 0 && i >= group.first - 4; i--) {
    if (BUDGET.has(tokens[i]?.norm ?? '')) return true;
  }
  return false;
}

/** "kontraktens § 7", "vedtægterne, herunder § 3", "§ 7 i lejekontrakten"; in "§ 4 i lejeloven kan aftaler" the law owns it. */
function isOwned(tokens: readonly Token[], group: SectionGroup): boolean {
  let before = group.first - 1;
  for (
    let n = 0;
    n < 3 && /^(?:[,(:]|herunder|især|navnlig|jf|\.|særligt)$/.test(tokens[before]?.norm ?? '');
    n++
  )
    before--;
  if (isOwner(tokens[before])) return true;
  let i = group.last + 1;
  if (tokens[i]?.raw === ',') i++;
  if (tokens[i]?.norm !== 'i') return false;
  for (let j = i + 1; j <= i + 3; j++) {
    if (isOwner(tokens[j])) return true;
    if (tokens[j]?.kind !== 'word' || /lov(?:en|ens)?$/.test(tokens[j]?.norm ?? '')) return false;
  }
  return false;
}

/** A word for a contract, statutes or a bill, alone or at the end of a compound. */
function isOwner(token: Token | undefined): boolean {
  return token?.kind === 'word' && (OWNERS.has(token.norm) || OWNER_END.test(token.norm));
}

/** "den norske kommunelovs § 5", "§ 8 a SGB", or a sentence in another language. */
function isForeign(tokens: readonly Token[], group: SectionGroup): boolean {
  let sure = 0;
  for (let i = Math.max(0, group.first - 8); i < group.last + 8; i++) {
    const norm = tokens[i]?.norm ?? '';
    sure += languageOf(norm);
    if (i < group.first - 4 || i > group.last + 5 || (i >= group.first && i <= group.last)) continue;
    if (FOREIGN.has(norm)) return true;
    if (FOREIGN_ACTS.has(norm) && Math.abs(i - group.first) <= 3) return true;
  }
  return sure >= 2;
}

/** Is a law named here one of another country: "den svenske skollov", or named among words of another language? */
export function isForeignLaw(tokens: readonly Token[], first: number): boolean {
  let sure = 0;
  for (let i = Math.max(0, first - 6); i < first + 8; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (i < first && i >= first - 3 && FOREIGN.has(norm)) return true;
    sure += languageOf(norm);
  }
  return sure >= 2;
}

/** A word that only other languages have counts for them, one that only Danish has counts twice against. */
function languageOf(norm: string): number {
  if (FOREIGN_SURE.has(norm)) return 1;
  return DANISH_SURE.has(norm) ? -2 : 0;
}
