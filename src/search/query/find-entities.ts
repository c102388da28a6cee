// Entities in plain words: municipalities, provisions, outcomes, networks, years. The longest that fits is taken, from left to right.
import { readFileSync } from 'node:fs';
import { municipalityByCode } from '../../reference/municipalities.ts';
import { municipalityContext } from '../../reference/municipality-context.ts';
import { municipalityFormsNamed } from '../../reference/municipality-forms.ts';
import { networkById, networkFormsNamed } from '../../reference/networks.ts';
import { fold, isWeightless } from '../analysis/index.ts';
import { yearsOf } from './date-value.ts';
import { lawFirst, type ProvisionsFound, provisionLabel, sectionFirst } from './find-provision.ts';
import type { WordItem } from './query-node.ts';
import type { Understood } from './understood.ts';
import { danishValue } from './value-words.ts';
import { LONGEST_NAME, nameOf, surfaceOf, type WordRun, withoutMarks } from './word-run.ts';

/** Years outside these are numbers. */
const YEAR = /^(?:200[5-9]|20[1-3]\d)$/;
const YEARS = /^(?:200[5-9]|20[1-3]\d)(?:\.\.|[-–])(?:200[5-9]|20[1-3]\d)$/;

type Finder = (
  run: WordRun,
  from: number,
  to: number,
) => Omit<Understood, 'start' | 'end' | 'text'> | undefined;

const outcomePhrases = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('./data/outcome-phrases.json', import.meta.url), 'utf8')) as Record<
      string,
      unknown
    >,
  ).flatMap(([outcome, phrases]) =>
    Array.isArray(phrases) ? phrases.map((phrase: string) => [fold(phrase), outcome] as const) : [],
  ),
);

const municipality: Finder = (run, from, to) => {
  if (to - from > 4) return undefined;
  const forms = municipalityFormsNamed(nameOf(run, from, to)).filter(
    ({ kind, ambiguity }) => kind !== 'ocr' && ambiguity?.level !== 'high',
  );
  const [form] = forms;
  if (form === undefined || municipalityContext().rejectFollowers.has(run.words[to]?.text ?? ''))
    return undefined;
  return { type: 'municipality', id: form.code, label: municipalityByCode(form.code)?.name ?? form.code };
};

/** What turns an outcome round; of how many words before and behind it is looked for. */
const NEGATIONS: ReadonlySet<string> = new Set(['ikke', 'ej', 'aldrig', 'uden', 'ingen', 'hverken']);
const NEGATION_REACH = 3;

/** Whether a word turns an outcome round: ikke, uden, ingen ... */
export function isNegation(word: Pick<WordItem, 'text'>): boolean {
  return NEGATIONS.has(fold(word.text.replace(/^\P{L}+|\P{L}+$/gu, '')));
}

/** "ikke blev imødekommet" reads as "ikke imødekommet": what stands between is weightless. */
function outcomeName(run: WordRun, from: number, to: number): string {
  const words = run.words.slice(from, to);
  const ends = words.length > 2 && [words[0], words.at(-1)].some((word) => word && isNegation(word));
  if (!ends) return nameOf(run, from, to);
  const inner = words.slice(1, -1).filter(({ text }) => !isWeightless(text));
  return [words[0], ...inner, words.at(-1)]
    .map((word) => nameOf({ ...run, words: word ? [word] : [] }, 0, 1))
    .join(' ');
}

/** A sign turned round is worse than none: with a negation near that is not part of the phrase, the words stay words. */
const outcome: Finder = (run, from, to) => {
  const id = outcomePhrases.get(fold(outcomeName(run, from, to)));
  if (id === undefined) return undefined;
  const near = [
    ...run.words.slice(Math.max(0, from - NEGATION_REACH), from),
    ...run.words.slice(to, to + NEGATION_REACH),
  ];
  return near.some(isNegation) ? undefined : { type: 'outcome', id, label: danishValue('outcome', id) };
};

/** An ordinary phrase names its network only beside the word. */
function saysNetwork(run: WordRun, from: number, to: number): boolean {
  return [run.words[from - 1], run.words[to]].some((word) => /netværk/i.test(word?.text ?? ''));
}

const network: Finder = (run, from, to) => {
  const [form] = networkFormsNamed(nameOf(run, from, to));
  if (form === undefined || (form.weak && !saysNetwork(run, from, to))) return undefined;
  return { type: 'network', id: form.networkId, label: networkById(form.networkId)?.name ?? form.networkId };
};

const year: Finder = (run, from, to) => {
  const text = nameOf(run, from, to);
  if (to - from !== 1 || !(YEAR.test(text) || YEARS.test(text))) return undefined;
  const years = yearsOf(text);
  const id = years === undefined ? text : years.length === 1 ? text : `${years[0]}..${years.at(-1)}`;
  return years === undefined ? undefined : { type: 'year', id, label: id };
};

const FINDERS: readonly Finder[] = [municipality, outcome, network, year];

interface Found {
  readonly entities: readonly Understood[];
  readonly to: number;
}

type Named = Omit<Understood, 'start' | 'end' | 'text'>;

function made(run: WordRun, from: number, to: number, named: readonly Named[]): Found {
  const text = surfaceOf(run, from, to);
  const start = run.words[from]?.start ?? 0;
  return { to, entities: named.map((each) => ({ ...each, text, start, end: start + text.length })) };
}

function madeProvisions(run: WordRun, from: number, { ids, to }: ProvisionsFound): Found {
  return made(
    run,
    from,
    to,
    ids.map((id) => ({ type: 'provision', id, label: provisionLabel(id) })),
  );
}

function entityFrom(run: WordRun, from: number): Found | undefined {
  const sections = sectionFirst(run, from);
  if (sections !== undefined) return madeProvisions(run, from, sections);
  for (let to = Math.min(run.words.length, from + LONGEST_NAME); to > from; to -= 1) {
    const law = lawFirst(run, from, to);
    if (law !== undefined) return madeProvisions(run, from, law);
    const found = FINDERS.map((find) => find(run, from, to)).find((each) => each !== undefined);
    if (found !== undefined) return made(run, from, to, [found]);
  }
  return undefined;
}

const NETWORK_WORD = /^(?:frikommune)?netværke?t?s?$/iu;

/** How many words beside a network's name only say that it is one: "netværket", "netværket om". */
function networkWords(
  run: WordRun,
  { from, found }: { readonly from: number; readonly found: Found },
): { readonly before: number; readonly after: number } {
  if (found.entities[0]?.type !== 'network') return { before: 0, after: 0 };
  const names = (at: number) => NETWORK_WORD.test(nameOf(run, at, at + 1)) && run.words[at] !== undefined;
  const reach = /^(?:om|for)$/i.test(run.words[from - 1]?.text ?? '') ? 2 : 1;
  return { before: names(from - reach) ? reach : 0, after: names(found.to) ? 1 : 0 };
}

/** Entities of a run of words, and the words that are left. `refused` are surfaces that a person took back. */
export function findEntities(
  run: WordRun,
  refused: readonly string[] = [],
): { readonly entities: readonly Understood[]; readonly rest: readonly WordItem[] } {
  const entities: Understood[] = [];
  const rest: WordItem[] = [];
  const kept = new Set(refused.map((surface) => fold(withoutMarks(surface))));
  let at = 0;
  while (at < run.words.length) {
    const found = entityFrom(run, at);
    if (found === undefined || kept.has(fold(found.entities[0]?.text ?? ''))) {
      rest.push(...run.words.slice(at, at + 1));
      at += 1;
      continue;
    }
    const { before, after } = networkWords(run, { from: at, found });
    rest.splice(rest.length - before);
    entities.push(...found.entities);
    at = found.to + after;
  }
  return { entities, rest };
}
