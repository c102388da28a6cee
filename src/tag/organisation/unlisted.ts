// Bodies that the registry does not list, by the pattern of their names: ministries and agencies "for", appeals boards,
// directorates, universities, national centres and associations.
import { matchesOf } from '../../patterns/index.ts';
import type { FoundName, OrganisationRule } from './found-name.ts';
import { CAPITALS, LETTERS, SMALLS } from './letters.ts';
import { NOT_AFTER_DANISH } from './word-rules.ts';

/** A capitalised word. */
const CAP = `[${CAPITALS}][${SMALLS}-]{2,24}`;
/** "Fødevarer, Landbrug og Fiskeri" */
const FIELDS = `${CAP}(?:,[ \\n]${CAP}){0,3}(?:[ \\n]og[ \\n](?:[${SMALLS}]{3,12}[ \\n])?${CAP})?`;
/** The name ends here: no letter and no joining hyphen follows. */
const END = `(?![${LETTERS}0-9]|[-‑][${LETTERS}])`;

/** A pattern, and a word without which a text need not be searched for it. */
interface NamePattern {
  readonly needs: string;
  readonly pattern: RegExp;
  readonly rule: OrganisationRule;
}

/** A pattern of whole names; `needs` is looked for first, which costs a hundredth of the expression. */
const named = (needs: string, pattern: string): NamePattern => ({
  needs,
  pattern: new RegExp(`(?<![${LETTERS}-])${pattern}${END}`, 'g'),
  rule: 'pattern',
});

/**
 * Samples, in order: "Ministeriet for Rumfart", "Styrelsen for Vand og Luft", "Klagenævnet for Ferieboliger",
 * "Patientskadeankenævnet", "Søfartsdirektoratet", "Lunds Universitet", "VIA University College", "Det Nationale Center for
 * Grundskolen", "Rådet for Socialt Udsatte", "Det Centrale Handicapråd", "UC Syd", "Danske Ældreråd".
 * Near misses: "ministeriet for tiden", "styrelsen for", "huslejenævnet", "Aarhus Universitetshospital", "Dansk Folkeparti".
 */
const PATTERNS: readonly NamePattern[] = [
  named('Ministeriet for', `Ministeriet for ${FIELDS}`),
  named('Styrelsen for', `Styrelsen for ${FIELDS}`),
  named('nævnet for', `(?:Klagenævnet|Ankenævnet) for ${FIELDS}`),
  named('nævnet', `[${CAPITALS}][${SMALLS}]{2,22}(?:ankenævnet|klagenævnet)s?`),
  named('direktoratet', `[${CAPITALS}][${SMALLS}]{2,22}direktoratets?`),
  named('Universit', `(?:${CAP} )?${CAP} Universitets?`),
  named('University College', `(?:VIA |${CAP} )?University College(?: ${CAP})?`),
  named('Det Nationale', `Det Nationale ${CAP}(?:[ \\n]og[ \\n]${CAP})?[ \\n]for[ \\n]${FIELDS}`),
  named('Rådet for', `Rådet for (?:Socialt )?${FIELDS}`),
  named('Det Centrale', `Det Centrale ${CAP}`),
  named('UC ', `UC ${CAP}`),
  ...['Dansk', 'Danske', 'Danmarks'].map(
    (word): NamePattern => ({
      ...named(`${word} `, `${word} (${CAP})(?: (?:for )?${CAP})?`),
      rule: 'national',
    }),
  ),
];

/** Unlisted names in `start`..`end`, by pattern; they may overlap with listed ones, which win. */
export function unlistedNames(text: string, start: number, end: number): FoundName[] {
  const slice = text.slice(start, end);
  return PATTERNS.filter(({ needs }) => slice.includes(needs)).flatMap(({ pattern, rule }) =>
    matchesOf(slice, pattern).flatMap((match): FoundName[] => {
      if (match[1] !== undefined && NOT_AFTER_DANISH.has(match[1])) return [];
      const at = start + match.index;
      return [{ start: at, end: at + match[0].length, name: match[0].replace(/\s+/g, ' '), rule }];
    }),
  );
}
