// When a mention is right for an overlapping mark: equal values, equal laws, or names that map one to one.
import type { Mention, MentionType } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { lawFormsNamed } from '../reference/law-forms.ts';
import { lawById } from '../reference/laws.ts';
import { asciiSlug } from '../reference/name-slug.ts';
import type { GoldDocument, Mark } from './gold-document.ts';

export type Right = (mark: Mark, mention: Mention) => boolean;

/** A gold document with what was found in it. */
export interface Judged {
  readonly gold: GoldDocument;
  readonly mentions: readonly Mention[];
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Types whose ids are names: a found name that stands for one gold name throughout is right. */
const MAPPED: readonly MentionType[] = ['network', 'organisation'];

/** For each type, whether a mention is right for a mark. */
export function judges(judged: readonly Judged[]): Readonly<Record<MentionType, Right>> {
  const maps = Object.fromEntries(MAPPED.map((type) => [type, learnNames(judged, type)]));
  const value: Right = (mark, mention) => mark.values.includes(mention.id);
  const mapped: Right = (mark, mention) =>
    value(mark, mention) || mark.values.includes(maps[mention.type]?.get(mention.id) ?? '');
  const anything: Right = () => true;
  return {
    municipality: value,
    outcome: value,
    status: value,
    date: value,
    trial: anything,
    cpr: anything,
    network: mapped,
    organisation: mapped,
    citation: (mark, mention) => mark.values.some((one) => sameProvision(one, mention.id)),
    'case-number': (mark, mention) => mark.values.some((one) => plain(one) === plain(mention.id)),
    money: (mark, mention) => mark.values.some((one) => Number(one) === Number(mention.id)),
  };
}

/** True where two provision ids name one provision; a law may go by any name of the registry. */
export function sameProvision(a: string, b: string): boolean {
  return sameLaw(a, b) && sectionOf(a) === sectionOf(b);
}

export function sameLaw(a: string, b: string): boolean {
  return canonicalLaw(lawOf(a)) === canonicalLaw(lawOf(b));
}

function canonicalLaw(law: string): string {
  const slug = asciiSlug(law).replace(/^bekendtgoerelse-(?=\d)/, 'bek-');
  if (lawById(slug) !== undefined) return slug;
  const named = [law, law.replaceAll('-', ' ')].flatMap((name) => lawFormsNamed(name));
  const ids = [...new Set(named.flatMap((form) => form.lawIds))];
  return ids.length === 1 ? (ids[0] ?? slug) : slug;
}

function lawOf(provision: string): string {
  return provision.split('§')[0] ?? '';
}

function sectionOf(provision: string): string {
  const at = provision.indexOf('§');
  return at < 0 ? '' : provision.slice(at + 1);
}

function plain(number: string): string {
  return number.replace(/\s/g, '').toLowerCase();
}

/** Found name → gold name by majority, one to one; equal names win a tie. */
function learnNames(judged: readonly Judged[], type: MentionType): Map<string, string> {
  const counts = new Map<string, { gold: string; found: string; count: number }>();
  for (const { gold, mentions } of judged) {
    for (const mark of gold.marks.filter((one) => one.type === type)) {
      for (const mention of mentions) {
        if (mention.type !== type || !overlaps(mark, mention)) continue;
        const name = mark.values[0] ?? '';
        const pair = counts.get(`${name}\n${mention.id}`) ?? { gold: name, found: mention.id, count: 0 };
        pair.count += 1;
        counts.set(`${name}\n${mention.id}`, pair);
      }
    }
  }
  const order = [...counts.values()].sort(
    (a, b) =>
      b.count - a.count ||
      Number(a.gold !== a.found) - Number(b.gold !== b.found) ||
      (`${a.gold}\n${a.found}` < `${b.gold}\n${b.found}` ? -1 : 1),
  );
  const map = new Map<string, string>();
  const taken = new Set<string>();
  for (const { gold, found } of order) {
    if (map.has(found) || taken.has(gold)) continue;
    map.set(found, gold);
    taken.add(gold);
  }
  return map;
}
