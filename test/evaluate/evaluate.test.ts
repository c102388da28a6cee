import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  baselineOf,
  changesSince,
  evaluate,
  f1,
  precision,
  recall,
  type TagText,
} from '../../src/evaluate/index.ts';
import { garble } from '../../src/evaluate/noise.ts';
import { parseMarks } from '../../src/evaluate/read-gold.ts';
import type { Mention } from '../../src/model/mention.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gold-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function gold(marked: string, facts: object = { kind: 'other', date: null, case: null }): void {
  writeFileSync(join(folder, 'a.ann.txt'), marked);
  writeFileSync(join(folder, 'a.facts.json'), JSON.stringify(facts));
}

/** A tagger that finds these words, each as `[surface, type, id, role]`. */
function finding(
  ...found: [surface: string, type: Mention['type'], id: string, role?: Mention['role']][]
): TagText {
  return (text) => ({
    documents: [],
    mentions: found.map(([surface, type, id, role]) => {
      const start = text.indexOf(surface);
      return {
        type,
        id,
        start,
        end: start + surface.length,
        surface,
        page: 1,
        confidence: 1,
        rule: 'test@1',
        ...(role && { role }),
      };
    }),
  });
}

describe('evaluate', () => {
  it('counts right, wrong, missed and exact', () => {
    gold('⟦muni:0751|Aarhus⟧ og ⟦muni:0561|Esbjerg⟧ og Ribe.');
    const { tally } = evaluate(
      folder,
      finding(['Aarhus og', 'municipality', '0751'], ['Ribe', 'municipality', '0561']),
    );
    expect(tally.rows.municipality).toEqual({ right: 1, wrong: 1, missed: 1, strict: 0, neutral: 0 });
    expect([
      precision(tally.rows.municipality),
      recall(tally.rows.municipality),
      f1(tally.rows.municipality),
    ]).toEqual([0.5, 0.5, 0.5]);
  });

  it('takes a law by any of its names, and counts roles apart', () => {
    gold('efter ⟦cite:lov-om-social-service§83;role=challenged|serviceloven § 83⟧');
    const { tally } = evaluate(
      folder,
      finding(['serviceloven § 83', 'citation', 'serviceloven§83', 'mention']),
    );
    expect(tally.rows.citation.right).toBe(1);
    expect(tally.rows['citation-role'].right).toBe(0);
    expect(tally.rows['citation-challenged']).toEqual({
      right: 0,
      wrong: 0,
      missed: 1,
      strict: 0,
      neutral: 0,
    });
  });

  it('accepts another value and forgives what the facts leave open', () => {
    const at = (surface: string, text: string) => ({
      start: text.indexOf(surface),
      end: text.indexOf(surface) + surface.length,
    });
    const plain = 'er i gang, 17 forsøg får lov';
    gold('⟦status:started|er i gang⟧, 17 forsøg får lov', {
      kind: 'other',
      date: null,
      case: null,
      alternatives: [{ ...at('er i gang', plain), type: 'status', accept: ['limited-activity'] }],
      optional: [{ ...at('får lov', plain), type: 'outcome', value: 'approved' }],
    });
    const { tally } = evaluate(
      folder,
      finding(['er i gang', 'status', 'limited-activity'], ['får lov', 'outcome', 'approved']),
    );
    expect(tally.rows.status.right).toBe(1);
    expect(tally.rows.outcome).toEqual({ right: 0, wrong: 0, missed: 0, strict: 0, neutral: 1 });
  });

  it('learns names of networks one to one', () => {
    gold('⟦net:boliger|billige boliger⟧ og ⟦net:børn|børn⟧');
    const { tally } = evaluate(
      folder,
      finding(['billige boliger', 'network', 'fk2-boliger'], ['børn', 'network', 'fk2-boliger']),
    );
    expect(tally.rows.network.right).toBe(1);
  });

  it('tells flipped outcomes and readable CPR numbers', () => {
    gold('⟦outcome:approved|imødekommes⟧ ⟦cpr:010158-5117|010158-5117⟧');
    const evaluation = evaluate(
      folder,
      finding(['imødekommes', 'outcome', 'rejected'], ['010158-5117', 'cpr', 'cpr:1']),
    );
    expect([...evaluation.tally.flipped]).toEqual([['approved>rejected', 1]]);
    expect(evaluation.leaks).toBe(1);
  });

  it('tells what a change won and lost', () => {
    gold('⟦muni:0751|Aarhus⟧ og ⟦muni:0561|Esbjerg⟧');
    const before = evaluate(folder, finding(['Aarhus', 'municipality', '0751']));
    const after = evaluate(folder, finding(['Esbjerg', 'municipality', '0561']));
    const { gains, losses } = changesSince(baselineOf([before]), [after]);
    expect(gains.map((one) => one.includes('0561'))).toEqual([true]);
    expect(losses.map((one) => one.includes('0751'))).toEqual([true]);
  });

  it('names the file and place of a broken mark', () => {
    expect(() => parseMarks('a ⟦muni:0751|Aarhus b', 'x')).toThrow(/x: stray mark near/);
    expect(() => parseMarks('⟦city:0751|Aarhus⟧', 'x')).toThrow(/x: unknown mark "city"; known: muni, cite/);
  });
});

describe('noise', () => {
  it('is the same every time, keeps the length, and garbles about the share asked for', () => {
    const text = 'servicelovens § 83 om personlig og praktisk hjælp '.repeat(200);
    const once = garble(text, { rate: 0.05, seed: 1, name: 'a' });
    expect(garble(text, { rate: 0.05, seed: 1, name: 'a' })).toBe(once);
    expect(garble(text, { rate: 0.05, seed: 2, name: 'a' })).not.toBe(once);
    expect(once).toHaveLength(text.length);
    const changed = [...once].filter((char, at) => char !== text[at]).length / text.length;
    expect(changed).toBeGreaterThan(0.03);
    expect(changed).toBeLessThan(0.06);
  });
});
