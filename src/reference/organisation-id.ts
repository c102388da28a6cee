// The id that a mention of an organisation carries.
import { foldKey } from './fold-key.ts';
import { danishSlug } from './name-slug.ts';
import type { Organisation } from './organisation.ts';
import { organisationAt } from './organisation-at.ts';
import { organisationFormsNamed } from './organisation-forms.ts';
import { organisationById } from './organisations.ts';

/**
 * The id of a mention: one id per name, whatever the year (`social-og-indenrigsministeriet` for the ministry of 2015 and
 * that of 2019). Reasons: a reader who asks for a name wants all its papers, the year is in the document's date, and marked
 * documents name bodies this way; the registry's ids for one time (`sim-1`) are a look-up away (`organisationAt`).
 *
 * - a name of a body → its slug, with Danish letters (`økonomi-og-indenrigsministeriet`, `rambøll`)
 * - an alias, abbreviation or genitive whose bodies share one slug → that slug (`Kommunernes Landsforening` → `kl`)
 * - an abbreviation of several names (`UVM`) → the slug of the body of the document's day
 * - an alias of several names (`Boligministeriet`), or a name not listed → a slug of the words themselves
 */
export function organisationId(name: string, date?: string): string {
  const bodies = bodiesNamed(name);
  const own = bodies.find((body) => foldKey(body.name) === foldKey(withoutGenitive(name)));
  if (own) return own.slug;
  const slugs = new Set(bodies.map((body) => body.slug));
  const [first] = slugs;
  if (first !== undefined && slugs.size === 1) return first;
  const isAbbreviation = organisationFormsNamed(name).some((form) => form.kind === 'abbreviation');
  const dated = isAbbreviation && date !== undefined ? organisationAt(name, date)?.body.slug : undefined;
  return dated ?? danishSlug(withoutGenitive(name));
}

function bodiesNamed(name: string): readonly Organisation[] {
  const found = organisationFormsNamed(name).flatMap((form) => form.bodyIds.map(organisationById));
  return found.filter((body) => body !== undefined);
}

/** `Socialministeriets` → Socialministeriet, `KL's` → KL; names that end in s of themselves are left alone. */
function withoutGenitive(name: string): string {
  const plain = name.trim();
  if (/['’]s?$/.test(plain)) return plain.replace(/['’]s?$/, '');
  return /(?:ministeriet|styrelsen|nævnet|tilsynet|institut(?:tet)?|regionen)s$/i.test(plain)
    ? plain.slice(0, -1)
    : plain;
}
