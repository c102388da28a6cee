// `tag` as the other rooms see it: which taggers run, and what every mention keeps to.
import { describe, expect, it } from 'vitest';
import { tag } from '../../src/tag/index.ts';
import { TAGGERS } from '../../src/tag/registry.ts';
import { makeDocument, makePipeline } from './citation/factory.ts';

const TEXT = 'Den 1. maj 2017 søgte Aarhus Kommune om at fravige servicelovens § 83. Det kostede 1.250 kr.';

function tagged(taggers: readonly (typeof TAGGERS)[number]['type'][], text = TEXT) {
  return tag({ text, document: makeDocument(text), pipeline: makePipeline({ taggers }) });
}

describe('tag', () => {
  it('runs only the taggers that the pipeline names', () => {
    const types = new Set(tagged(['citation']).map((mention) => mention.type));
    expect([...types]).toEqual(['citation']);
    expect(tagged([])).toEqual([]);
  });

  it('gives mentions in order that do not overlap', () => {
    const found = tagged(TAGGERS.map(({ type }) => type));
    expect(found.length).toBeGreaterThan(1);
    for (const [i, mention] of found.entries())
      expect(mention.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
  });

  it('gives every mention a rule with a version and a confidence', () => {
    for (const mention of tagged(TAGGERS.map(({ type }) => type))) {
      expect(mention.rule).toMatch(/^[a-z-]+\/[a-z0-9-]+@\d+$/);
      expect(mention.confidence).toBeGreaterThan(0);
      expect(mention.confidence).toBeLessThanOrEqual(1);
    }
  });

  it('stays inside the document', () => {
    const text = `${TEXT}\n\n${TEXT}`;
    const start = TEXT.length + 2;
    const document = makeDocument(text, { start });
    const found = tag({ text, document, pipeline: makePipeline({ taggers: ['citation'] }) });
    expect(found.map((mention) => text.slice(mention.start, mention.end))).toEqual(['servicelovens § 83']);
    expect(found[0]?.start).toBeGreaterThanOrEqual(start);
  });

  it('gives the same twice', () => {
    const all = TAGGERS.map(({ type }) => type);
    expect(tagged(all)).toEqual(tagged(all));
  });
});
