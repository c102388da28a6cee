// A dictionary entry → all its forms, and what each may do in a compound.
import { type Affixes, Flag, type SuffixRule } from './affixes.ts';
import type { Entry } from './entries.ts';

/** What a form may be: a word by itself, the last part of a compound, a part before the last. */
export interface Form {
  readonly text: string;
  readonly word: boolean;
  readonly end: boolean;
  readonly begin: boolean;
}

const DEPTH = 2;

function apply(rule: SuffixRule, word: string): string {
  return word.slice(0, word.length - rule.strip.length) + rule.add;
}

function formOf(text: string, flags: readonly number[]): Form {
  if (flags.includes(Flag.needsAffix)) return { text, word: false, end: false, begin: false };
  return {
    text,
    word: !flags.includes(Flag.onlyInCompound),
    end: flags.includes(Flag.end),
    begin: flags.includes(Flag.begin) || flags.includes(Flag.middle),
  };
}

function derive(word: string, flags: readonly number[], affixes: Affixes, depth: number): Form[] {
  const forms: Form[] = [formOf(word, flags)];
  if (depth === 0) return forms;
  for (const flag of flags) {
    for (const rule of affixes.get(flag) ?? []) {
      if (rule.applies(word)) forms.push(...derive(apply(rule, word), rule.flags, affixes, depth - 1));
    }
  }
  return forms;
}

/** All forms of an entry, the entry's own word first. A form may be listed twice with different rights. */
export function formsOf(entry: Entry, affixes: Affixes): Form[] {
  return derive(entry.word, entry.flags, affixes, DEPTH);
}
