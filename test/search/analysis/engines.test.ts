import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/search/analysis/analyze.ts';
import { ANALYSIS_VERSION } from '../../../src/search/analysis/version.ts';

const TEXTS = [
  'Ansøgningen imødekommes ikke, jf. §§ 83, 85 og 87-89 samt § 83 a i serviceloven.',
  'Ærø, Ålborg og A\u030Arhus: kom-\nmunernes plejehjems\u00ADtilsyn; 70 % af 1.250 kr.',
  'paragraf 83, é ü ö ß Ø, “Høje-Taastrup” – KL\u2019s svar\u00A0(side 12)',
  'İstanbul ΣΊΣΥΦΟΣ данъци 数字 ﬁnans m² ½ \uD835\uDC00 e\u0301n x'.repeat(3),
];

/** The terms that FTS5 makes of a field by itself, once each, and what it counts in all. */
function termsOf(field: string): { terms: string[]; count: number } {
  const db = new Database(':memory:');
  db.exec(`CREATE VIRTUAL TABLE t USING fts5(field, tokenize = 'ascii');
           CREATE VIRTUAL TABLE v USING fts5vocab(t, 'instance');`);
  db.prepare('INSERT INTO t VALUES (?)').run(field);
  const terms = db
    .prepare<[], { term: string }>('SELECT term FROM v')
    .all()
    .map((row) => row.term);
  db.close();
  return { terms: [...new Set(terms)].sort(), count: terms.length };
}

function wordsOf(field: string): string[] {
  return field.split(' ').filter((word) => word !== '');
}

describe('an engine that splits at spaces', () => {
  it.each(TEXTS)('finds the very words in the embedded index: %j', (text) => {
    const { exact, stem, parts } = analyze(text);
    for (const field of [exact, stem, parts]) {
      const words = wordsOf(field);
      expect(termsOf(field)).toEqual({ terms: [...new Set(words)].sort(), count: words.length });
    }
  });

  it.each(TEXTS)('finds no other white space to split at: %j', (text) => {
    const { exact, stem, parts } = analyze(text);
    expect(`${exact} ${stem} ${parts}`).not.toMatch(/[^\S ]/);
  });
});

describe('the version', () => {
  it('names the rules and a digest of all data', () => {
    expect(ANALYSIS_VERSION).toMatch(/^\d+-[0-9a-f]{12}$/);
  });
});
