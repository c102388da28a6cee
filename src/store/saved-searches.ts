// Saved searches by name; what one holds is the search's business.
import type { Database } from '../sqlite/open-database.ts';
import { canonicalJson } from './canonical-json.ts';

export interface SavedSearchesTable {
  /** In order of name. */
  list(): { readonly name: string; readonly value: unknown }[];
  get(name: string): unknown;
  put(name: string, value: unknown): void;
  remove(name: string): boolean;
}

/** The `saved_searches` table of an open store. */
export function savedSearchesTable(db: Database): SavedSearchesTable {
  const list = db.prepare<[], { name: string; json: string }>('SELECT * FROM saved_searches ORDER BY name');
  const one = db.prepare<[string], string>('SELECT json FROM saved_searches WHERE name = ?').pluck();
  const put = db.prepare('INSERT OR REPLACE INTO saved_searches (name, json) VALUES (?, ?)');
  const remove = db.prepare('DELETE FROM saved_searches WHERE name = ?');
  return {
    list: () => list.all().map(({ name, json }) => ({ name, value: JSON.parse(json) as unknown })),
    get(name) {
      const json = one.get(name);
      return json === undefined ? undefined : (JSON.parse(json) as unknown);
    },
    put: (name, value) => void put.run(name, canonicalJson(value)),
    remove: (name) => remove.run(name).changes > 0,
  };
}
