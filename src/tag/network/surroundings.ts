// What stands around a wording that is an ordinary phrase too: only a word such as netværk or tema makes it a name.
import type { Span } from '../../model/span.ts';

/** How far before a wording its word may stand. */
const REACH = 60;
/** Opening quotes of all kinds, emphasis, a parenthesis. */
const QUOTES = '[»”"“„\'’‘*(]';
/** "netværket om", "temaet »", "frikommunenetværket:", a cell after the label. */
const NETWORK_BEFORE = new RegExp(
  `(?:netværk(?:et|ene|ets)?|tema(?:et)?)(?: (?:om|for|vedr\\.|vedrørende|omkring|med|under|inden for|kaldet|der hedder))?[:]?[\\s]{0,3}${QUOTES}{0,2}$`,
  'i',
);
const TRIALS_BEFORE = new RegExp(
  `(?:^|\\n)[ \\t]*(?:[-•*–\\d.)]{1,4}[ \\t]+)?[Ff]orsøg(?:ene)?(?: med| om| i netværket)?[:]?[ ]${QUOTES}{0,2}$`,
);
/** The head of a line or cell, with its bullet or number. */
const FIELD_START = /(?:^|[\n\t|])[ \t]*(?:[-•*–·][ \t]+)?(?:\d{1,2}[.)][ \t]+)?[»”"“'’*]{0,2}$/;
/** The end of a line or cell. */
const FIELD_END = /^[»”"“'’*]{0,2}[.:;]?[ \t]*(?:[\n\t|]|$)/;

/** Does a network's word stand right before? */
export function isNamedNetwork(text: string, { start }: Span): boolean {
  return NETWORK_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
}

/** Is it the heading "Forsøg med ..."? */
export function headsTrials(text: string, { start }: Span): boolean {
  return TRIALS_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
}

/** Does it fill a line or a table's cell? */
export function fillsField(text: string, { start, end }: Span): boolean {
  return (
    FIELD_START.test(text.slice(Math.max(0, start - 12), start)) && FIELD_END.test(text.slice(end, end + 8))
  );
}
