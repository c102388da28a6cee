import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/reference/data/', import.meta.url);
const files = readdirSync(folder);

describe.each(files)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');

  it('mentions no document that it was gathered from', () => {
    expect(text).not.toMatch(/seed|\.txt\b|\bbrief\b/i);
  });

  it('is in NFC', () => {
    expect(text).toBe(text.normalize('NFC'));
  });

  it('says where its facts come from', () => {
    const { source } = JSON.parse(text);
    expect(source).toMatch(/Checked \d{4}-\d\d-\d\d\.$/);
  });
});

it('holds the seven data files of the registry', () => {
  expect(files.sort()).toEqual(
    ['citation-forms', 'laws', 'municipalities', 'networks', 'organisations', 'outcomes', 'periods'].map(
      (f) => `${f}.json`,
    ),
  );
});

it('has 117 examples of citations, each with an id and an expectation of its own', () => {
  const { examples } = JSON.parse(readFileSync(new URL('citation-forms.json', folder), 'utf8'));
  expect(new Set(examples.map((e: { id: string }) => e.id)).size).toBe(117);
});
