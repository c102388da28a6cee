// The id of a law from its name, listed or not (design: unlisted laws get an id made from their name).
import { foldKey } from './fold-key.ts';
import type { OrderType } from './law.ts';
import { lawFormsNamed } from './law-forms.ts';
import { lawByOrderNumber } from './law-versions.ts';
import { asciiSlug } from './name-slug.ts';

/** `bekendtgørelse nr. 1614 af 8. december 2015`, `lov nr. 548 af 8/6 2006`, `bek. 1028/2016`: type and number. */
const NUMBERED =
  /^(lovbekendtgørelse|lov|bekendtgørelse|bek|lbk|cirkulære|vejledning)\.? (?:nr\.? ?)?(\d{1,4})\b/;
/** The year that follows, day and month between. */
const YEAR = /\b(?:19|20)\d\d\b/;
/** The words for a type, and its letters in an id. */
const TYPE_IDS: Readonly<Record<string, string>> = {
  lov: 'lov',
  lovbekendtgørelse: 'lbk',
  lbk: 'lbk',
  bekendtgørelse: 'bek',
  bek: 'bek',
  cirkulære: 'cir',
  vejledning: 'vej',
};
/** Circulars and guidance have numbers of their own: only these types are in Lovtidende A. */
const LISTED_TYPES: Readonly<Record<string, OrderType>> = { lov: 'LOV', lbk: 'LBK', bek: 'BEK' };

/**
 * The id of a law by its name in a text. A listed name gives the registry's id (the first where several share it). Else an
 * order by number and year (`bek-1614-2015`, or the listed law of that number), else a slug of the name in the nominative (`straffelovens` →
 * `straffeloven`, `færgelov` → `faergeloven`, `lov om færger` → `lov-om-faerger`).
 */
export function lawIdFromName(name: string): string {
  const id = lawFormsNamed(name)[0]?.lawIds[0];
  if (id !== undefined) return id;
  return orderId(name) ?? asciiSlug(nominative(name));
}

/** The law listed under the number a name gives, else `bek-1614-2015`; undefined of a name without number or year. */
function orderId(name: string): string | undefined {
  const key = foldKey(name);
  const found = NUMBERED.exec(key);
  const type = TYPE_IDS[found?.[1] ?? ''];
  const year = found && YEAR.exec(key.slice(found[0].length))?.[0];
  if (!found || type === undefined || !year) return undefined;
  const number = Number(found[2]);
  const listed = LISTED_TYPES[type];
  const lawId = listed && lawByOrderNumber({ type: listed, number, year: Number(year) });
  return lawId ?? `${type}-${number}-${year}`;
}

/** The definite nominative of a one-word name: `straffelovens`, `straffelov`, `straffelovs` → straffeloven. */
function nominative(name: string): string {
  const text = name.normalize('NFC').trim().replace(/\s+/g, ' ');
  const found =
    /^(\S*(?:lov|bekendtgørelse|forordning|direktiv|reglement|cirkulære|vejledning))(en|et|n)?s?$/i.exec(
      text,
    );
  if (!found?.[1]) return text.replace(/['’]$/, '');
  return found[1] + definiteEnding(found[1]);
}

function definiteEnding(stem: string): string {
  if (/(?:direktiv|reglement)$/i.test(stem)) return 'et';
  if (/cirkulære$/i.test(stem)) return 't';
  return /e$/i.test(stem) ? 'n' : 'en';
}
