// EU acts by number ("forordning (EU) 2016/679", "direktiv 2014/24/EU") and EU law as a whole ("EU-regler", "EU-retten").
import { lawFormsNamed } from '../../reference/law-forms.ts';
import { isMisreading } from '../spelling/misreading.ts';
import type { LawHit } from './law-hit.ts';
import { GAP, type Token } from './tokens.ts';

/** The id of EU law as a whole, whatever the words. */
export const EU_LAW = 'eu-regler';

const WHOLE = /^(?:regler|reglerne|reglernes|reglers|ret|retten|rettens|lovgivning|lovgivningen)$/;
const ACT = /^(forordning|direktiv)(?:en|et)?s?$/;

/** Can an EU act or EU law begin with this word? */
export function isEuWord(raw: string): boolean {
  return raw === 'EU' || ACT.test(raw.toLowerCase());
}

/** An EU act or EU law as a whole that begins at token `i`. */
export function euActAt(tokens: readonly Token[], i: number): LawHit | undefined {
  return wholeOfEuLaw(tokens, i) ?? numberedAct(tokens, i);
}

/** "EU-regler", "EU-retten". */
function wholeOfEuLaw(tokens: readonly Token[], i: number): LawHit | undefined {
  const word = tokens[i + 2];
  if (tokens[i]?.raw !== 'EU' || tokens[i + 1]?.raw !== '-' || word === undefined || !isWhole(word.norm))
    return undefined;
  if (word.gap !== GAP.none && word.gap !== GAP.line) return undefined;
  return hit(tokens, { first: i, last: i + 2, law: EU_LAW });
}

/** "regler", "retten", one letter of a long one misread at most. */
function isWhole(norm: string): boolean {
  return WHOLE.test(norm) || isMisreading(norm, 'regler', 1) || isMisreading(norm, 'reglerne', 1);
}

/** "forordning (EU) 2016/679", "direktiv 2014/24/EU"; an act that the registry lacks gets type and number as its id. */
function numberedAct(tokens: readonly Token[], i: number): LawHit | undefined {
  const type = ACT.exec(tokens[i]?.norm ?? '')?.[1];
  if (type === undefined) return undefined;
  let at = i + 1;
  if (tokens[at]?.raw === '(' && tokens[at + 2]?.raw === ')') at += 3;
  if (tokens[at]?.norm === 'nr') at += tokens[at + 1]?.raw === '.' ? 2 : 1;
  const [first, slash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'number' || slash?.raw !== '/' || second?.kind !== 'number') return undefined;
  const community = tokens[at + 3]?.raw === '/' && /^(?:EU|EF|EØF)$/.test(tokens[at + 4]?.raw ?? '');
  const name = `${type} ${first.raw}/${second.raw}`;
  const form = lawFormsNamed(name)[0] ?? lawFormsNamed(`${name}/${tokens[at + 4]?.raw ?? ''}`)[0];
  const law = form?.lawIds[0] ?? `${type}-${first.raw}-${second.raw}`;
  return hit(tokens, { first: i, last: community ? at + 4 : at + 2, law });
}

/** The hit over a stretch of tokens. */
function hit(tokens: readonly Token[], found: { first: number; last: number; law: string }): LawHit {
  return {
    kind: 'eu',
    first: found.first,
    last: found.last,
    start: tokens[found.first]?.start ?? 0,
    end: tokens[found.last]?.end ?? 0,
    laws: [found.law],
    needsSection: false,
    genitive: false,
    confidence: 0.9,
  };
}
