// Whether an answer is said of trials at large ("mange forsøg blev afvist") and so of none in particular.
import type { Reading } from '../predicate/reading.ts';
import { keysBetween, type Word } from '../predicate/words.ts';
import type { Core } from './cores.ts';
import { isVague } from './topics.ts';

/** "et forsøg er godkendt", "forsøg, der er godkendt", "mange forsøg blev afvist": said of no trial in particular. */
export function isGeneric(words: readonly Word[], core: Core, reading: Reading): boolean {
  const { first } = core.clause;
  const relative = /^(?:der|som)$/.test(words[first]?.key ?? '') && words[first]?.stop === 'comma';
  const subject = relative ? first : Math.min(reading.finite ?? core.from, core.from);
  const from = relative ? 0 : first;
  if (/^(?:et|en)$/.test(words[subject - 2]?.key ?? '') && INDEFINITE.test(words[subject - 1]?.key ?? ''))
    return true;
  if (PLURAL.test(words[subject - 1]?.key ?? '') && isBare(words, subject - 1, from)) return true;
  for (let i = Math.max(from, subject - 5); i < subject; i++)
    if (isVague(words[i]?.key ?? '') && isOfMany(words, i, from) && !isPartOfOne(words, i, core)) return true;
  return core.noun !== undefined && /^kommuner$/.test(words[first - 1]?.key ?? '') && relative;
}

/** "andre forsøg", "flere blev": not "ansøgningen om andre satser". */
function isOfMany(words: readonly Word[], at: number, first: number): boolean {
  return (
    at - first <= 2 ||
    / (?:forsøg|ansøgninger|kommuner|ønsker|forslag|projekter|af|der|som) /.test(
      keysBetween(words, at + 1, at + 2),
    )
  );
}

/** "hovedparten af ansøgningen": one application; "flere af ansøgningerne" only says where they stand. */
function isPartOfOne(words: readonly Word[], at: number, core: Core): boolean {
  const after = keysBetween(words, at + 1, at + 4);
  if (core.outcome === 'under-clarification')
    return / af (?:[^ ]+s |)(?:ansøgning|forsøg|ønsk|forslag)/.test(after);
  return / af (?:[^ ]+ ){0,2}(?:ansøgningen|ønsket|forslaget|forsøget|anmodningen|det) /.test(after);
}

const INDEFINITE = /^(?:(?:frikommune)?(?:forsøg|ansøgning|projekt)|(?:fri)?kommune|ansøger|netværk)$/;
const PLURAL = /^(?:frikommune)?(?:forsøg|ansøgninger|projekter)$/;

/** Without article, number or attribute before it. */
function isBare(words: readonly Word[], noun: number, first: number): boolean {
  return (
    noun <= first ||
    words[noun]?.stop !== 'none' ||
    /^(?:at|om|hvis|og|når|fra|for)$/.test(words[noun - 1]?.key ?? '')
  );
}
