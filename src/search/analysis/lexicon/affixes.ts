// Reads the suffix rules of a Hunspell .aff file with numeric flags. Applying them to an entry is forms.ts' work.

/** One suffix rule: take `strip` off the end, put `add` on; the new form carries `flags` of its own. */
export interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly flags: readonly number[];
  /** Whether the rule's condition holds of a word. */
  readonly applies: (word: string) => boolean;
}

/** Rules by flag. */
export type Affixes = ReadonlyMap<number, readonly SuffixRule[]>;

/** What the numeric flags of the Danish dictionary mean to us. */
export const Flag = {
  forbidden: 6,
  needsAffix: 8,
  properNoun: 9,
  begin: 32,
  middle: 33,
  end: 34,
  onlyInCompound: 36,
  /** Gives the word itself the flag `end`. */
  lastInCompound: 39,
} as const;

// SFX <flag> <strip> <add>[/<flags>] <condition>
const RULE = /^SFX +(\d+) +(\S+) +([^\s/]+)(?:\/(\S+))? +(\S+)/;

/** The flags of a comma-separated list; an absent list has none. */
export function readFlags(list: string | undefined): number[] {
  return list === undefined || list === '' ? [] : list.split(',').map(Number);
}

function readRule(match: RegExpExecArray): SuffixRule {
  const [, , strip = '0', add = '0', flags, condition = '.'] = match;
  const ending = condition === '.' ? undefined : new RegExp(`${condition}$`);
  return {
    strip: strip === '0' ? '' : strip,
    add: add === '0' ? '' : add,
    flags: readFlags(flags),
    applies: (word) => (ending?.test(word) ?? true) && (strip === '0' || word.endsWith(strip)),
  };
}

/** The suffix rules of an .aff file. Prefix rules and everything that only makes suggestions are left out. */
export function readAffixes(source: string): Affixes {
  const rules = new Map<number, SuffixRule[]>();
  for (const line of source.split('\n')) {
    const match = RULE.exec(line);
    if (match === null) continue;
    const flag = Number(match[1]);
    const listed = rules.get(flag);
    if (listed === undefined) rules.set(flag, [readRule(match)]);
    else listed.push(readRule(match));
  }
  return rules;
}

/** Flags whose rules make linking forms ("ansøgnings-"), which live inside compounds only. */
export function linkingFlags(affixes: Affixes): ReadonlySet<number> {
  const linking = new Set<number>();
  for (const [flag, rules] of affixes) {
    if (rules.some((rule) => rule.flags.includes(Flag.onlyInCompound))) linking.add(flag);
  }
  return linking;
}
