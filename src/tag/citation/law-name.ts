// Finds listed laws by name: "servicelovens", "lov om almene boliger m.v.", "LAB-loven", "service-\nloven", "SEL".
import type { LawForm } from '../../reference/law.ts';
import { foldWord } from './fold-name.ts';
import type { LawHit } from './law-hit.ts';
import { abbreviationForm, isAndSoOn, type LawNode, lawTree } from './law-index.ts';
import { GAP, type Token } from './tokens.ts';

/** Punctuation that may stand inside a name. */
const INSIDE = new Set(['.', '-', "'", '’', '–', '‐', '‑']);
/** Titles hold commas too: "dag-, fritids- og klubtilbud". */
const TITLE = /^(?:lov|loven|bekendtgørelse|bekendtgørelsen)s?$/;
/** A name may bridge this much punctuation between two words. */
const LONGEST_BRIDGE = 3;

/** The listed law whose name begins at token `i`, the longest name there is; undefined where none does. */
export function lawNameAt(tokens: readonly Token[], i: number): LawHit | undefined {
  const token = tokens[i];
  if (token === undefined || token.kind === 'punct' || token.kind === 'sign') return undefined;
  return longestName(tokens, i) ?? joinedName(tokens, i) ?? abbreviation(tokens, i);
}

/** Walks the tree as far as words follow, and remembers the last place where a name ended. */
function longestName(tokens: readonly Token[], i: number): LawHit | undefined {
  let node: LawNode | undefined = lawTree();
  let best: LawHit | undefined;
  let at = i;
  while (node !== undefined) {
    const step = stepInto(tokens, at, node);
    if (step === undefined) break;
    node = step.node;
    if (node.forms.length > 0) best = hit(tokens, { first: i, last: step.last, forms: node.forms });
    at = nextWord(tokens, step.last, TITLE.test(tokens[i]?.norm ?? ''));
    if (at < 0) break;
  }
  return best;
}

/** The place that the word at token `i` leads to, or the word and its second half after a line's hyphen. */
function stepInto(
  tokens: readonly Token[],
  i: number,
  from: LawNode,
): { node: LawNode; last: number } | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const whole = from.next.get(foldWord(token.norm));
  if (whole !== undefined) return { node: whole, last: i };
  const [hyphen, half] = [tokens[i + 1], tokens[i + 2]];
  if (hyphen?.raw !== '-' || hyphen.gap !== GAP.none || half?.gap !== GAP.line) return undefined;
  const joined = from.next.get(foldWord(token.norm + half.norm));
  return joined === undefined ? undefined : { node: joined, last: i + 2 };
}

/** Index of the word that may continue a name after token `at`, over its punctuation and "m.v."; -1 if none may. */
function nextWord(tokens: readonly Token[], at: number, inTitle: boolean): number {
  let bridge = 0;
  for (let j = at + 1; j < tokens.length; j++) {
    const token = tokens[j];
    if (token === undefined || token.gap >= GAP.tab) return -1;
    if (token.kind === 'sign') return -1;
    if (token.kind !== 'punct' && !isAndSoOn(token)) return j;
    if (token.kind === 'punct' && !INSIDE.has(token.raw) && !(inTitle && token.raw === ',')) return -1;
    if (++bridge > LONGEST_BRIDGE + 3) return -1;
  }
  return -1;
}

/** "sundheds-loven", "service lovens": one listed word cut in two by a hyphen or a space. */
function joinedName(tokens: readonly Token[], i: number): LawHit | undefined {
  const head = tokens[i];
  const hyphen = tokens[i + 1]?.raw === '-' && tokens[i + 1]?.gap === GAP.none;
  const last = hyphen ? i + 2 : i + 1;
  const tail = tokens[last];
  if (head?.kind !== 'word' || tail?.kind !== 'word' || tail.gap > GAP.line) return undefined;
  if (hyphen ? tail.gap === GAP.space : !/^lov(?:en|ens|s)?$/.test(tail.norm)) return undefined;
  const node = lawTree().next.get(foldWord(head.norm + tail.norm));
  return node === undefined || node.forms.length === 0
    ? undefined
    : hit(tokens, { first: i, last, forms: node.forms });
}

/** "SEL", "BR18": by its exact letters. */
function abbreviation(tokens: readonly Token[], i: number): LawHit | undefined {
  const form = abbreviationForm(tokens[i]?.raw ?? '');
  if (form === undefined) return undefined;
  return {
    ...hit(tokens, { first: i, last: i, forms: [form] }),
    kind: 'abbreviation',
    needsSection: form.needsSection,
  };
}

/** The hit of a name, with the "m.v." after it. */
function hit(
  tokens: readonly Token[],
  found: { first: number; last: number; forms: readonly LawForm[] },
): LawHit {
  const { first, forms } = found;
  const last = withAndSoOn(tokens, found.last);
  const laws = [...new Set(forms.flatMap((form) => form.lawIds))];
  return {
    kind: laws.every((law) => /forordning|direktiv|statsstoette/.test(law)) ? 'eu' : 'name',
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    laws,
    needsSection: forms.every((form) => form.needsSection),
    genitive:
      forms.some((form) => form.kind === 'genitive') ||
      (/(?:lov|lovs|lovens|elsens|mentets)$/.test(tokens[found.last]?.norm ?? '') &&
        /s$/.test(tokens[found.last]?.norm ?? '')),
    confidence: forms.some((form) => form.kind !== 'ocr') ? 0.98 : 0.9,
  };
}

/** Last token of a title with the "m.v." after it. */
export function withAndSoOn(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  if (next === undefined || next.gap > GAP.line) return last;
  if (/^(?:mv|mfl)$/.test(next.norm))
    return tokens[last + 2]?.raw === '.' && tokens[last + 2]?.gap === GAP.none ? last + 2 : last + 1;
  if (next.norm !== 'm' || tokens[last + 2]?.raw !== '.') return last;
  if (!/^(?:v|fl)$/.test(tokens[last + 3]?.norm ?? '')) return last;
  return tokens[last + 4]?.raw === '.' && tokens[last + 4]?.gap === GAP.none ? last + 4 : last + 3;
}
