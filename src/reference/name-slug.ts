// Slugs of names: with Danish letters for things that people name, in ASCII for laws.

/** `Social- og Indenrigsministeriet` → `social-og-indenrigsministeriet`; æ ø å stay, é becomes e. */
export function danishSlug(name: string): string {
  return dashed(name, /[^a-zæøå0-9]+/g);
}

/** `Lov om børn` → `lov-om-boern`: the rule of ids for laws that the registry does not list (æ ø å → ae oe aa). */
export function asciiSlug(name: string): string {
  return danishSlug(name).replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa');
}

function dashed(name: string, other: RegExp): string {
  const plain = name
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .toLowerCase();
  return plain
    .replace(/[éèê]/g, 'e')
    .replace(/[öò]/g, 'ø')
    .replace(/ä/g, 'æ')
    .replace(other, '-')
    .replace(/^-|-$/g, '');
}
