// The id of a law from its name, listed or not (design: unlisted laws get an id made from their name).
import { foldKey } from './fold-key.ts';
import { lawFormsNamed } from './law-forms.ts';
import { asciiSlug } from './name-slug.ts';

/** `bekendtgørelse nr. 1614 af 8. december 2015`, `lov nr. 548 af 8/6 2006`: type, number, year. */
const NUMBERED =
  /^(lov|lovbekendtgørelse|bekendtgørelse|cirkulære|vejledning) (?:nr\. ?)?(\d{1,4}) (?:af|fra|\/) ?(?:[^\d]{0,3}\d{1,2}[./-]? ?[a-zæøå0-9]{0,9}[./-]? ?)?(\d{4})\b/;
const TYPE_IDS: Readonly<Record<string, string>> = {
  lov: 'lov',
  lovbekendtgørelse: 'lbk',
  bekendtgørelse: 'bek',
  cirkulære: 'cir',
  vejledning: 'vej',
};

/**
 * The id of a law by its name in a text. A listed name gives the registry's id (the first where several share it). Else an
 * order by number and year (`bek-1614-2015`), else a slug of the name in the nominative (`straffelovens` →
 * `straffeloven`, `færgelov` → `faergeloven`, `lov om færger` → `lov-om-faerger`).
 */
export function lawIdFromName(name: string): string {
  const listed = lawFormsNamed(name).find(
    (form) => form.kind !== 'abbreviation' || form.text === name.trim(),
  );
  const id = listed?.lawIds[0];
  if (id !== undefined) return id;
  return orderId(name) ?? asciiSlug(nominative(name));
}

/** `bek-1614-2015` of a name that gives number and year, undefined of any other. */
function orderId(name: string): string | undefined {
  const found = NUMBERED.exec(foldKey(name));
  const type = TYPE_IDS[found?.[1] ?? ''];
  return found && type !== undefined ? `${type}-${found[2]}-${found[3]}` : undefined;
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
