// Mentions, a row each.
import type { Mention, MentionType } from '../model/mention.ts';
import type { Database } from '../sqlite/open-database.ts';
import { canonicalJson } from './canonical-json.ts';

export interface MentionsTable {
  /** In order of the text. */
  ofDocument(document: string): Mention[];
  /** Adds the mentions of a document that has none. */
  insert(document: string, mentions: readonly Mention[]): void;
  count(): number;
}

interface MentionRow {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly id: string;
  readonly surface: string;
  readonly page: number;
  readonly role: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly attributes: string | null;
}

/** The `mentions` table of an open store. */
export function mentionsTable(db: Database): MentionsTable {
  const of = db.prepare<[string], MentionRow>(
    `SELECT start, end_ AS "end", type, id, surface, page, role, confidence, rule, attributes
     FROM mentions WHERE document = ? ORDER BY start`,
  );
  const insert = db.prepare(`INSERT INTO mentions
    (document, start, end_, type, id, surface, page, role, confidence, rule, attributes)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const count = db.prepare<[], number>('SELECT count(*) FROM mentions').pluck();
  return {
    ofDocument: (document) => of.all(document).map(toMention),
    insert(document, mentions) {
      for (const m of mentions) {
        const attributes = m.attributes ? canonicalJson(m.attributes) : null;
        insert.run(
          ...[document, m.start, m.end, m.type, m.id, m.surface, m.page],
          ...[m.role ?? null, m.confidence, m.rule, attributes],
        );
      }
    },
    count: () => count.get() ?? 0,
  };
}

/** A row as a mention; what it does not have is left out. */
function toMention(row: MentionRow): Mention {
  const { role, attributes, ...rest } = row;
  return {
    ...rest,
    type: row.type as MentionType,
    ...(role === null ? {} : { role: role as NonNullable<Mention['role']> }),
    ...(attributes === null ? {} : { attributes: JSON.parse(attributes) }),
  };
}
