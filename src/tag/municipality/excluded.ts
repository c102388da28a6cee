// "Odense deltager ikke": says of a municipality that it takes no part. Says nothing of any trial.
import type { Span } from '../../model/span.ts';

const SAID_AFTER =
  /^(?:[ \n][Kk]ommuner?)?(?:[ \n](?:har|er|vil|fik|indgår|deltager|trak|står|ønsker|valgte))?(?:[ \n][a-zæøå,]{1,14}){0,7}?[ \n](?:deltager ikke|indgår ikke|er ikke med|deltog ikke|ikke deltage|ikke deltager|ikke indgår|ikke med i|fravalgt|trak sig|trukket sig|udtrådt|uden for forsøget)/;
/** Without one of these nothing is said; asked first, as most sentences have none. */
const QUICK = /ikke|fravalgt|tr[au]k|udtrådt|uden for/;
const SAID_BEFORE =
  /(?:med undtagelse af|undtagen|bortset fra|eksklusive|ekskl\.|dog ikke|men ikke|deltager ikke|deltager)[ \n]$/;

/**
 * Does the sentence say that the municipalities from `first` to `last`, enumerated together, take no part? Looks 120
 * characters on, inside the sentence.
 */
export function areExcluded(text: string, first: Span, last: Span, sentence: Span | undefined): boolean {
  const end = Math.min(sentence?.end ?? text.length, last.end + 120);
  const after = text.slice(last.end, Math.max(last.end, end));
  if (QUICK.test(after) && SAID_AFTER.test(after)) return true;
  const before = text.slice(Math.max(sentence?.start ?? 0, first.start - 30), first.start);
  const said = SAID_BEFORE.exec(before)?.[0];
  if (said === undefined) return false;
  return !/^deltager[ \n]$/.test(said) || /^(?:[ \n][Kk]ommuner?)?[ \n]ikke\b/.test(after);
}
