// Tags on which the conventions of marking are silent: neither right nor wrong.
import type { Mention, MentionType } from '../model/mention.ts';
import type { GoldDocument, Mark } from './gold-document.ts';
import { overlaps } from './judge.ts';

/** Bodies that the conventions leave out (ministers, committees, departments, media, schools, hospitals), and vague parts of a year. */
const SILENT: Readonly<Partial<Record<MentionType, RegExp>>> = {
  organisation:
    /minister(?!i)|folketing|regering|christiansborg|udvalg|byråd|kommunalbestyrelse|borgerrepræsentation|styregruppe|forvaltning|\bcent(?:er|ret) for\b|afdeling|\bteam\b|jobcent|socialtilsyn|altinget|ritzau|politiken|berlingske|jyllands-posten|\bavis|tidende|dagblad|\btv\b|\bdr\b|skole|gymnasi|akademi|hospital|sygehus/i,
  date: /^\W*(?:i |år )?\d{4}\W*$|begynd|starten|midten|slutning|udgang|forår|sommer|efterår|vinter|årsskift|årets|kvartal|halvår|tidlig|sidst|først/i,
};

/** True for a mention that matched no mark and still is no error. */
export function isNeutral(document: GoldDocument, mention: Mention, marks: readonly Mark[]): boolean {
  if (document.neutral.some((place) => place.type === mention.type && overlaps(place, mention))) return true;
  const silent = SILENT[mention.type];
  if (!silent || marks.some((mark) => overlaps(mark, mention))) return false;
  return silent.test(mention.surface) || (mention.type === 'date' && /^\d{4}$/.test(mention.id));
}
