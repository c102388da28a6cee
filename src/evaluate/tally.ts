// Compares gold and found, type by type, and keeps every miss and false alarm with its context.
import { MENTION_TYPES, type Mention, type MentionType } from '../model/mention.ts';
import type { GoldDocument, Mark } from './gold-document.ts';
import { type Judged, judges, overlaps, type Right, sameLaw, sameProvision } from './judge.ts';
import { isNeutral } from './neutral.ts';
import { pairUp } from './pair-up.ts';
import { addScores, NOTHING, type Score } from './score.ts';

/** Rows of the table: the types, and for citations the law alone, the role of those found, and those challenged. */
export const ROWS = [...MENTION_TYPES, 'citation-law', 'citation-role', 'citation-challenged'] as const;
export type Row = (typeof ROWS)[number];

export interface Fault {
  readonly row: Row;
  readonly sort: 'miss' | 'false';
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** What was marked, or found. */
  readonly value: string;
  readonly note: string;
  readonly context: string;
}

export interface Tally {
  readonly rows: Readonly<Record<Row, Score>>;
  /** Scores by document name, all types together. */
  readonly documents: ReadonlyMap<string, Score>;
  readonly faults: readonly Fault[];
  /** Outcomes read as another outcome: `approved>rejected` and how often. */
  readonly flipped: ReadonlyMap<string, number>;
}

/** Compares everything. */
export function tallyUp(judged: readonly Judged[]): Tally {
  const right = judges(judged);
  const rows = Object.fromEntries(ROWS.map((row) => [row, NOTHING])) as Record<Row, Score>;
  const book = new Book(rows);
  for (const one of judged) {
    for (const type of MENTION_TYPES) {
      const paired = book.count(one, { row: type, type, right: right[type] });
      if (type === 'citation') {
        book.countRoles(one, paired);
        book.count(one, {
          row: 'citation-law',
          type,
          right: (mark, mention) => mark.values.some((value) => sameLaw(value, mention.id)),
        });
      }
      if (type === 'outcome') book.countFlips(one);
    }
  }
  return { rows, documents: book.documents, faults: book.faults, flipped: book.flipped };
}

interface Counting {
  readonly row: Row;
  readonly type: MentionType;
  readonly right: Right;
}

interface Paired {
  readonly marks: readonly Mark[];
  readonly mentions: readonly Mention[];
  readonly pairs: ReadonlyMap<number, number>;
  /** Mentions that are wrong. */
  readonly wrong: readonly Mention[];
}

class Book {
  readonly #rows: Record<Row, Score>;
  readonly faults: Fault[] = [];
  readonly documents = new Map<string, Score>();
  readonly flipped = new Map<string, number>();

  constructor(rows: Record<Row, Score>) {
    this.#rows = rows;
  }

  count({ gold, mentions: all }: Judged, { row, type, right }: Counting): Paired {
    const marks = gold.marks.filter((mark) => mark.type === type);
    const mentions = all.filter((mention) => mention.type === type);
    const pairs = pairUp(marks.length, (index) => candidates(gold, { mark: marks[index], mentions, right }));
    const used = new Set(pairs.values());
    const free = mentions.filter((_, index) => !used.has(index));
    const wrong = free.filter((mention) => !isNeutral(gold, mention, marks));
    const missed = marks.filter((mark, index) => !pairs.has(index) && !mark.optional);
    const strict = [...pairs].filter(([mark, mention]) =>
      isExact(gold, marks[mark], mentions[mention]),
    ).length;
    const score = {
      right: pairs.size,
      wrong: wrong.length,
      missed: missed.length,
      strict,
      neutral: free.length - wrong.length,
    };
    this.#rows[row] = addScores(this.#rows[row], score);
    if (row === type)
      this.documents.set(gold.name, addScores(this.documents.get(gold.name) ?? NOTHING, score));
    for (const mark of missed)
      this.#miss(row, gold, mark, named(mentions.filter((mention) => overlaps(mark, mention))));
    for (const mention of wrong)
      this.#false(
        row,
        gold,
        mention,
        marks
          .filter((mark) => overlaps(mark, mention))
          .map((mark) => mark.values[0])
          .join(', '),
      );
    return { marks, mentions, pairs, wrong };
  }

  countRoles({ gold }: Judged, { marks, mentions, pairs, wrong }: Paired): void {
    let role = NOTHING;
    let challenged = NOTHING;
    for (const [index, mark] of marks.entries()) {
      const mention = mentions[pairs.get(index) ?? -1];
      const said = mention?.role === 'challenged';
      if (mention) {
        const accepted = mark.roles.filter((_, at) => sameProvision(mark.values[at] ?? '', mention.id));
        const ok = mention.role !== undefined && accepted.includes(mention.role);
        const strict = Number(ok && isExact(gold, mark, mention));
        role = addScores(role, {
          ...NOTHING,
          right: Number(ok),
          wrong: Number(!ok),
          missed: Number(!ok),
          strict,
        });
        if (!ok) this.#miss('citation-role', gold, mark, mention.role ?? 'no role');
        if (said)
          challenged = addScores(challenged, { ...NOTHING, right: Number(ok), wrong: Number(!ok), strict });
      }
      const must = mark.roles.every((one) => one === 'challenged');
      if (must && !said && !(mention === undefined && mark.optional))
        challenged = addScores(challenged, { ...NOTHING, missed: 1 });
    }
    const false_ = wrong.filter((mention) => mention.role === 'challenged').length;
    this.#rows['citation-role'] = addScores(this.#rows['citation-role'], role);
    this.#rows['citation-challenged'] = addScores(
      this.#rows['citation-challenged'],
      addScores(challenged, { ...NOTHING, wrong: false_ }),
    );
  }

  /** Outcomes that were read as another one. */
  countFlips({ gold, mentions }: Judged): void {
    for (const mark of gold.marks.filter((one) => one.type === 'outcome')) {
      const other = mentions.find(
        (one) => one.type === 'outcome' && overlaps(mark, one) && !mark.values.includes(one.id),
      );
      if (!other) continue;
      const key = `${mark.values[0]}>${other.id}`;
      this.flipped.set(key, (this.flipped.get(key) ?? 0) + 1);
    }
  }

  #miss(row: Row, gold: GoldDocument, mark: Mark, note: string): void {
    const role = mark.roles[0] === undefined ? '' : ` (${mark.roles[0]})`;
    this.faults.push({
      row,
      sort: 'miss',
      document: gold.name,
      start: mark.start,
      end: mark.end,
      value: `${mark.values[0]}${role}`,
      note: `found: ${note || 'nothing'}`,
      context: context(gold.text, mark),
    });
  }

  #false(row: Row, gold: GoldDocument, mention: Mention, note: string): void {
    const { start, end } = mention;
    this.faults.push({
      row,
      sort: 'false',
      document: gold.name,
      start,
      end,
      value: named([mention]),
      note: `gold: ${note || 'nothing'}; ${mention.rule}`,
      context: context(gold.text, mention),
    });
  }
}

/** Right mentions for a mark: exact spans first, then the longest overlap. */
function candidates(
  gold: GoldDocument,
  of: { mark: Mark | undefined; mentions: readonly Mention[]; right: Right },
): number[] {
  const { mark, mentions, right } = of;
  if (!mark) return [];
  const shared = (index: number): number => {
    const mention = mentions[index];
    return mention ? Math.min(mark.end, mention.end) - Math.max(mark.start, mention.start) : 0;
  };
  return [...mentions.keys()]
    .filter((index) => {
      const mention = mentions[index];
      return mention !== undefined && overlaps(mark, mention) && right(mark, mention);
    })
    .sort(
      (a, b) =>
        Number(isExact(gold, mark, mentions[b])) - Number(isExact(gold, mark, mentions[a])) ||
        shared(b) - shared(a),
    );
}

/** Offsets as marked; for a trial the full title is as good. */
function isExact(gold: GoldDocument, mark: Mark | undefined, mention: Mention | undefined): boolean {
  if (!mark || !mention) return false;
  const spans =
    mark.type === 'trial' ? [mark, ...gold.titles.filter((title) => overlaps(title, mark))] : [mark];
  return spans.some((span) => span.start === mention.start && span.end === mention.end);
}

function named(mentions: readonly Mention[]): string {
  return mentions.map((one) => one.id + (one.role ? ` (${one.role})` : '')).join(', ');
}

function context(text: string, span: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, span.start - 45), span.start);
  const after = text.slice(span.end, span.end + 45);
  return `${before}[[${text.slice(span.start, span.end)}]]${after}`.replace(/\s+/g, ' ').trim();
}
