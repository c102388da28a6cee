// How names of laws inflect and how their official titles are shortened in running text.
import type { LawFormKind } from './law.ts';

/** A form made from a name, and what it is. */
export interface NamedForm {
  readonly text: string;
  readonly kind: LawFormKind;
}

const AND_SO_ON = /,? (?:m\. ?v\.|mv\.|m\. ?fl\.|mfl\.)/;

/**
 * `serviceloven` → servicelovens, servicelov, servicelovs. Names that do not end in a definite head (`barnets lov`,
 * `kommunalfuldmagten`) get a genitive only.
 */
export function inflectedLawNames(name: string): readonly NamedForm[] {
  if (/\d$/.test(name)) return [{ text: name, kind: 'popular' }];
  const forms: NamedForm[] = [
    { text: name, kind: 'popular' },
    { text: genitive(name), kind: 'genitive' },
  ];
  const bare =
    /(?:loven|bekendtgørelsen|reglementet|direktivet|forordningen)$/.test(name) && name.slice(0, -2);
  if (!bare) return forms;
  return [...forms, { text: bare, kind: 'indefinite' }, { text: genitive(bare), kind: 'genitive' }];
}

/**
 * `Lov om almene boliger m.v.` → also without m.v., with mv. and m. v., `loven om...`, and the genitive. A parenthesis at
 * the end of a title is an explanation of the registry's, not part of the name.
 */
export function titleVariants(title: string): readonly NamedForm[] {
  const plain = title.replace(/ \([^()]*\)$/, '');
  const spelled = [plain, ...shortened(plain)];
  const forms = spelled.map((text, i): NamedForm => ({ text, kind: i === 0 ? 'title' : 'short-title' }));
  const definite = spelled.filter((t) => /^lov om /i.test(t)).map((t) => t.replace(/^lov om /i, 'loven om '));
  return [
    ...forms,
    ...definite.map((text): NamedForm => ({ text, kind: 'short-title' })),
    ...spelled
      .filter((t) => !t.endsWith('.'))
      .map((text): NamedForm => ({ text: genitive(text), kind: 'genitive' })),
  ];
}

/** `m.v.`, `mv.`, `m. v.` and nothing are interchangeable. */
function shortened(title: string): readonly string[] {
  const found = AND_SO_ON.exec(title);
  if (!found) return [];
  const before = title.slice(0, found.index);
  const after = title.slice(found.index + found[0].length);
  const endings = found[0].includes('fl') ? [' m.fl.', ' mfl.', ''] : [' m.v.', ' mv.', ' m. v.', ''];
  return endings.map((ending) => before + ending + after);
}

function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? `${name}'` : `${name}s`;
}
