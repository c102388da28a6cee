// The small words of letters: labels of the letterhead, salutations, greetings. Shared by boundaries and header fields.

/** Labels of a letterhead that only letters, memos and forms of an office carry. Scans part the S from the word. */
export const OFFICE_LABEL =
  /^(?:s ?ags? ?-?(?:nr|nummer|id)|j(?:ournal)?\.? ?-?nr|journalnummer|sag|dok(?:ument)?\.? ?-?(?:nr|nummer|id)|doknr|deres ref|vores ref|vor ref|ref|enhed|kontor|sagsbeh(?:andler|\.)?|ean(?:[ -]?n(?:umme)?r)?)\b\.?/i;
export const DATE_LABEL = /^(?:dato|mødedato|udgivet|publiceret|offentliggjort|sendt|den)\b/i;
const GREETING =
  /^(?:med (?:ven[l1i]{1,3}g|de bedste|bedste) hilsen|ven[l1i]{1,3}g hilsen|de bedste hilsner|mange hilsner|med hilsen|på [a-zæøå ]{3,40} vegne)\b/i;
const SALUTATION = /^(?:kære|til [a-zæøå]{0,20}(?:borgmester|minister|direktør|udvalg|kommune|byråd))/i;

export function isGreeting(text: string): boolean {
  return GREETING.test(text.trim());
}

export function isSalutation(text: string): boolean {
  return text.length < 90 && SALUTATION.test(text);
}

/** A line made of nothing but a date, with `den`, a place or a weekday before it. */
export function isDateLine(text: string): boolean {
  const line = text.trim();
  return DATE_LINE.test(line) || (line.length <= 90 && SIGNED.test(line));
}

const DATE_LINE =
  /^(?:[A-ZÆØÅ][a-zæøåA-ZÆØÅ.-]{1,25}(?: [A-ZÆØÅ])?,? )?(?:d\.|den|dato:?)? ?(?:\d{1,2}\.? ?(?:[a-zæøå]{3,9})\.? ?\d{4}|\d{1,2}[-./] ?\d{1,2}[-./] ?\d{2,4}|\d{4}-\d{2}-\d{2})\.?$/i;

/** The line on which an order or a letter is signed: a body or a place, then `den` and the day. */
const SIGNED = /^[A-ZÆØÅ][^.!?\n]{1,60}, (?:den|d\.) \d{1,2}\.? [a-zæøå]{3,9} \d{4}$/;
