// What looks like a date and is part of something else: the day of an act, a case or account number.
import type { Span } from '../../model/span.ts';

/** "lov nr. 658 af ", "bekendtgørelse nr. 841 af den ". Not "brev nr. 4 af ". */
const INSTRUMENT =
  /(?:lov|lovbekendtgørelse|bekendtgørelse|anordning|cirkulære|skrivelse|vejledning|lbk|bek|cirk|vejl|cis|forordning|direktiv)[^\n.]{0,12}(?:nr\.?|Nr\.?)[ \n]?[\dOolI./-]{1,12}[ \n]af(?:[ \n](?:den|d\.))?[ \n]$/i;
/** "sagsnr. ", "konto ": what follows is that. */
const NUMBER_LABEL =
  /(?<!\p{L})(?:sags?|dok(?:ument)?|journal|j|konto|kontonr|reg|ean|cvr|emn|tlf|telefon|faktura|isbn|issn|version|afsnit|punkt|pkt|funktion|id)[-. ]{0,2}(?:nr|nummer)?[.:]{0,2}[ \t\n]{0,2}$/iu;

/** Is the date at `span` the day of a numbered act, or another kind of number by the label before it? */
export function isNoDate(text: string, span: Span, numeric: boolean): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  return INSTRUMENT.test(before) || (numeric && NUMBER_LABEL.test(before.slice(-24)));
}
