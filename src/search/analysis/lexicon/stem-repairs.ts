// Forms whose letters alone lead to another stem than their lemma's: "afklarede", "fandt", "ministre", "byen".
import { baseStem, stemOfLemma } from '../base-stem.ts';
import { isNoun, isVerb, type Word } from './vocabulary.ts';

/** A reading of a form: the stem of its lemma, and how much it counts among others of the form. */
interface Candidate {
  readonly stem: string;
  readonly rank: number;
}

/** Nouns before verbs before adjectives before words that do not bend; before all, the noun or verb named by the form. */
function rankOf(word: Word, ofVerb: boolean): number {
  if (isNoun(word)) return 3;
  if (ofVerb) return 2;
  return word.inflection.length > 0 ? 1 : 0;
}

const NAMED_BY_THE_FORM = 4;

function candidateFor(form: string, word: Word, ofVerb: boolean): Candidate {
  const { lemma, word: own } = word.entry;
  const rank = rankOf(word, ofVerb);
  // Particles and the like are their own stem: "allerede" is no form of "alle".
  if (rank === 0 && lemma === undefined) return { stem: form, rank };
  const stem = stemOfLemma((lemma ?? own).toLowerCase(), ofVerb);
  return { stem, rank: rank >= 2 && lemma === undefined && form === own ? NAMED_BY_THE_FORM : rank };
}

/** Lemmas that are verbs: by their flags, or, where all forms are irregular, by being a lemma that does not bend. */
function verbLemmas(words: readonly Word[]): Set<string> {
  const irregular = new Set(words.map((word) => word.entry.lemma));
  const isLemma = ({ entry, inflection }: Word) => inflection.length === 0 && irregular.has(entry.word);
  return new Set(words.filter((word) => isVerb(word) || isLemma(word)).map((word) => word.entry.word));
}

function candidatesByForm(words: readonly Word[]): Map<string, Candidate[]> {
  const verbs = verbLemmas(words);
  const byForm = new Map<string, Candidate[]>();
  for (const word of words) {
    const { lemma, word: own } = word.entry;
    const ofVerb = isVerb(word) || (!isNoun(word) && verbs.has(lemma ?? own));
    for (const form of word.forms) {
      if (!form.word) continue;
      const candidate = candidateFor(form.text, word, ofVerb);
      const known = byForm.get(form.text);
      if (known === undefined) byForm.set(form.text, [candidate]);
      else known.push(candidate);
    }
  }
  return byForm;
}

/** Of the readings that count most, what the letters alone say comes first, else the first listed. */
function choose(candidates: readonly Candidate[], byLetters: string): string {
  const highest = Math.max(...candidates.map((candidate) => candidate.rank));
  const stems = candidates.filter(({ rank }) => rank === highest).map((candidate) => candidate.stem);
  return stems.includes(byLetters) ? byLetters : (stems[0] ?? byLetters);
}

/** Form → stem, for the listed forms whose letters alone would lead elsewhere. */
export function stemRepairs(words: readonly Word[]): Map<string, string> {
  const repairs = new Map<string, string>();
  for (const [form, candidates] of candidatesByForm(words)) {
    const byLetters = baseStem(form);
    const stem = choose(candidates, byLetters);
    if (stem !== byLetters) repairs.set(form, stem);
  }
  return repairs;
}
