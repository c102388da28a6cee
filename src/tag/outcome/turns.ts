// Turns of phrase that answer ("sige god for", "falde til jorden"): finds them in a sentence. Judges none; all words are data.
import { readFileSync } from 'node:fs';
import type { Outcome } from '../../model/mention.ts';
import type { KeyLine } from '../predicate/key-string.ts';
import { type Clause, clauseAround } from '../predicate/words.ts';

/** The form of a verb. */
export type VerbForm = 'passive' | 'participle' | 'past' | 'present' | 'infinitive';

/** Whose doing a turn tells: the subject is who decides, who gets the answer, or what was asked for. */
export type Subject = 'decider' | 'getter' | 'matter';

/** A turn as data. */
interface TurnData {
  readonly name: string;
  readonly outcome: Outcome;
  readonly who: Subject;
  /** Its first word: words and `{verbs}`, parted by bars. */
  readonly at: string;
  /** The form of its first word, where that is no verb of the list or another word of the same letters. */
  readonly form?: VerbForm;
  /** What follows, as a pattern over words: `{3}` is up to three words, `{object}` a class. */
  readonly then?: readonly string[];
  /** What it says where it is denied; nothing where left out, but a denied yes is a no. */
  readonly denied?: Outcome | 'nothing';
  /** Holds its own denial: no other is looked for. */
  readonly fixed?: true;
  /** Decides only in the decider's own papers. */
  readonly letter?: true;
  /** Only with one of these words up to eight words before it in its clause. */
  readonly modal?: readonly string[];
  /** A participle only beside "er" or "blev": done to the matter, not by it. */
  readonly be?: true;
  /** Only where its clause names what was asked for: an application, a wish, an answer. */
  readonly asked?: true;
  /** Says what it says by a denial or a "still" alone: only where nothing else in the sentence answers. */
  readonly general?: true;
  /** Stands in the clause that says until when: the answer is the main clause's. */
  readonly main?: true;
  /** Says who has not answered: nobody who asked. */
  readonly answerer?: true;
  /** Only where who decides is named in the sentence. */
  readonly central?: true;
  /** Only where the words before it in its clause hold this. */
  readonly subject?: string;
  /** Only as the first words of a sentence or behind a stop. */
  readonly opening?: true;
  /** Only beside an answer of this kind in the sentence: it limits that one. */
  readonly needs?: Outcome;
  /** Its words may stand on both sides of a comma. */
  readonly across?: true;
  /** Says nothing but where it is denied. */
  readonly onlyDenied?: true;
  /** Only where the sentence itself names a trial or an application. */
  readonly topic?: true;
}

interface TurnFile {
  readonly verbs: Readonly<Record<string, readonly string[]>>;
  readonly classes: Readonly<Record<string, string>>;
  readonly turns: readonly TurnData[];
}

/** A turn that may begin with a word. */
export interface Turn extends Omit<TurnData, 'at' | 'then' | 'subject'> {
  readonly pattern: RegExp;
  readonly subject?: RegExp;
}

/** A turn found: words `from`..`to` in one clause; `form` is that of its first word. */
export interface TurnHit {
  readonly turn: Turn;
  readonly form: VerbForm;
  readonly from: number;
  readonly to: number;
  readonly clause: Clause;
}

const FORMS: readonly VerbForm[] = ['present', 'past', 'participle', 'infinitive', 'passive'];
const file = JSON.parse(readFileSync(new URL('./data/turns.json', import.meta.url), 'utf8')) as TurnFile;

/** The form of every word of `verbs`; a word of two forms has the first. */
const FORM_OF: ReadonlyMap<string, VerbForm> = new Map(
  Object.values(file.verbs)
    .flatMap((forms) =>
      FORMS.flatMap((form, at) =>
        (forms[at] ?? '').split('|').map((word): [string, VerbForm] => [word, form]),
      ),
    )
    .reverse(),
);

/** All turns. */
export const TURNS: readonly Turn[] = file.turns.map(({ at: _, then, subject, ...rest }) => {
  const after = (then ?? ['']).map((one) => expand(one)).join('|');
  return {
    ...rest,
    pattern: new RegExp(`(?:${after})`, 'y'),
    ...(subject !== undefined && { subject: new RegExp(` ${subject} `) }),
  };
});

/** The turns by the word they begin with: most words are none of them. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly number[]> = byFirstWord();

function byFirstWord(): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { at }] of file.turns.entries())
    for (const word of new Set(firstWords(at))) places.set(word, [...(places.get(word) ?? []), place]);
  return places;
}

/** Places in `TURNS` of those that may begin with a word. */
export function turnsFrom(key: string): readonly number[] {
  return BY_FIRST_WORD.get(key) ?? [];
}

function firstWords(at: string): string[] {
  return at
    .split('|')
    .flatMap((one) => {
      const forms = /^\{(.+)\}$/.exec(one)?.[1];
      return forms === undefined ? [one] : (file.verbs[forms] ?? []).flatMap((words) => words.split('|'));
    })
    .filter((word) => word !== '');
}

/** The words that turns begin with: no misreading of another. */
export function turnWords(): Iterable<string> {
  return BY_FIRST_WORD.keys();
}

/** Classes and gaps put in; every word ends with its space. */
function expand(pattern: string): string {
  const whole = pattern.replace(/\{([a-zæøå]+)\}/g, (_, name: string) => `(?:${file.classes[name] ?? name})`);
  const gaps = whole.replace(/\{(\d)\}/g, '(?:[^ ]+ ){0,$1}?');
  return gaps === '' || /(?: |\([^()]* \)\??)$/.test(gaps) ? gaps : `${gaps} `;
}

function formOf(turn: Turn, key: string): VerbForm {
  if (turn.form !== undefined) return turn.form;
  if (turn.be) return key.endsWith('s') ? 'passive' : 'participle';
  return FORM_OF.get(key) ?? 'present';
}

/** A turn that may begin at a word. */
export interface BegunTurn {
  /** Its place in `TURNS`. */
  readonly place: number;
  readonly from: number;
}

/** Those of `begun`, in order of their first words, that stand in a sentence. */
export function turnsIn({ words, keys }: KeyLine, begun: readonly BegunTurn[]): TurnHit[] {
  const hits: TurnHit[] = [];
  let offset = 1;
  let at = 0;
  for (const { place, from } of begun) {
    const turn = TURNS[place];
    if (turn === undefined) continue;
    for (; at <= from; at++) offset += (words[at]?.key.length ?? 0) + 1;
    turn.pattern.lastIndex = offset;
    const match = turn.pattern.exec(keys);
    if (match === null) continue;
    const to = from + (match[0] === '' ? 0 : match[0].split(' ').length - 1);
    const clause = clauseAround(words, from);
    if (to <= clause.last || turn.across)
      hits.push({ turn, form: formOf(turn, words[from]?.key ?? ''), from, to, clause });
  }
  return hits;
}
