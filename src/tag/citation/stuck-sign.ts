// A misread sign without a space ("servicelovens 583", "lovens S107"): cut from its number before anything is parsed.
import type { Token } from './tokens.ts';

/** A law in the genitive, perhaps misread itself: what follows it can only be a section. */
const LAW_GENITIVE = /[l1i|t][o0c][vyu](?:[ecoa][nur])?[s5z]$/;
const STUCK = /^(?:[S$][0-9]{1,3}[a-z]?|[58][0-9]{2,3}[a-z]?)$/;

/** The tokens with every stuck sign as a token of its own. Returns the same array where there is none. */
export function splitStuckSigns(tokens: Token[]): Token[] {
  if (!tokens.some((_, i) => isStuck(tokens, i))) return tokens;
  return tokens.flatMap((token, i) => (isStuck(tokens, i) ? split(token) : [token]));
}

/** A number that begins like a misread sign, right after a law in the genitive. */
function isStuck(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || (token.kind !== 'mixed' && token.kind !== 'number') || !STUCK.test(token.raw))
    return false;
  return LAW_GENITIVE.test(tokens[i - 1]?.norm ?? '');
}

/** The sign and the number as two tokens. */
function split(token: Token): Token[] {
  const raw = token.raw.slice(1);
  const cut = token.start + 1;
  const sign: Token = { ...token, end: cut, kind: 'sign', raw: '§', norm: '§' };
  const kind = /^[0-9]+$/.test(raw) ? 'number' : 'mixed';
  return [sign, { start: cut, end: token.end, kind, raw, norm: raw.toLowerCase(), gap: 0 }];
}
