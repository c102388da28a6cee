// Enumerations: municipalities that stand side by side and share a word ("Gladsaxe, Gentofte og Lyngby-Taarbæk Kommuner").
import type { Candidate } from './candidate.ts';

/** What may stand between two members: a comma, "og", a line break with a bullet, a tab, the word Kommune itself. */
const LINK =
  /^(?:\s{1,3}[Kk]ommuner?s?)?(?:\s{0,3}(?:,|;|\/|&|\t|\n|·|•|\*|\+)){0,2}\s{0,4}(?:[-–•*▪◦·]\s{1,3})?(?:(?:og|samt|eller|såvel som|henholdsvis|\(|\))\s{1,3})?(?:[Kk]ommunerne\s{1,2})?$/;
/** Characters; more than this between two names is a sentence, not a link. */
const LONGEST_LINK = 30;

/** Candidates in groups that are enumerated together, in order; most groups have one member. */
export function chainsOf(text: string, candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const chains: Candidate[][] = [];
  let previous: Candidate | undefined;
  for (const candidate of candidates) {
    const chain = chains.at(-1);
    if (chain !== undefined && previous !== undefined && areLinked(text, previous, candidate))
      chain.push(candidate);
    else chains.push([candidate]);
    previous = candidate;
  }
  return chains;
}

/** Are two neighbours members of one enumeration? A space alone does not link: "Herning Skive" is no list. */
function areLinked(text: string, left: Candidate, right: Candidate): boolean {
  if (right.start - left.end > LONGEST_LINK) return false;
  const between = text.slice(left.end, right.start);
  return /[^ ]/.test(between) && LINK.test(between);
}
