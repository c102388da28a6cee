// The stem of a word by its letters alone: Snowball, kept from taking off endings that make another word.
import { snowballStem } from '../../stem/snowball.ts';

// "lovlighed" is not "lov", "bestemmelse" not "bestemme", "bolig" not "bol": -hed, -else, -ig stay, their endings go.
const KEPT_ENDINGS: readonly RegExp[] = [
  /^(.{2,}hed)(?:en|er|erne)?s?$/,
  /^(.{2,}els)(?:e|en|er|erne)s?$/,
  /^(.+ig)(?:e|en|er|ere|erne|est|este|st|ste|t|et|ede)?s?$/,
];

function withKeptEnding(word: string): string | undefined {
  for (const pattern of KEPT_ENDINGS) {
    const stem = pattern.exec(word)?.[1];
    if (stem !== undefined) return stem;
  }
  return undefined;
}

/** The stem of a folded word of letters, by its letters alone; what the lexicon and the exceptions know comes before it. */
export function baseStem(word: string): string {
  return withKeptEnding(word) ?? snowballStem(word.replaceAll('é', 'e'));
}

// Verbs keep what Snowball takes for an inflection: "anvende" is not "anv", "prioritere" not "prioritet".
const KEPT_IN_VERBS = /(?:ende|..ere)$/;

// Who does what such a verb says has its stem: "vurderer".
const AGENT = /..erer$/;

/** The stem that all forms of a lemma share. */
export function stemOfLemma(lemma: string, isVerb: boolean): string {
  if (AGENT.test(lemma)) return lemma.slice(0, -2);
  return isVerb && KEPT_IN_VERBS.test(lemma) ? lemma.slice(0, -1) : baseStem(lemma);
}
