import { describe, expect, it } from 'vitest';
import { OUTCOMES, STATUSES } from '../../src/model/mention.ts';
import {
  danishLabel,
  isOutcome,
  isStatus,
  notDecisions,
  outcomeActors,
  outcomeForms,
  outcomePrecedence,
  statusForms,
} from '../../src/reference/outcome-words.ts';

describe('outcome forms', () => {
  it.each([
    ['Imødekommes', 'approved', 'list', 'strong', 'a list item'],
    ['Imødekommes delvist', 'partly-approved', 'list', 'strong', 'longer than the above'],
    ['Afklares', 'under-clarification', 'list', 'strong', 'no decision yet'],
    ['kan ikke imødekommes', 'rejected', 'prose', 'strong', 'a refusal with a word of approval'],
    ['imødekommes ikke', 'rejected', 'both', 'strong', 'the negation follows'],
    ['Ja', 'approved', 'list', 'weak', 'only in a list'],
    ['trukket tilbage', 'withdrawn', 'both', 'strong', 'known, though not an outcome of the archive'],
    ['Afkiares', 'under-clarification', 'ocr', 'strong', 'misread scan'],
  ])('%j is %s (%s, %s): %s', (text, outcome, context, strength) => {
    expect(outcomeForms()).toContainEqual(expect.objectContaining({ text, outcome, context, strength }));
  });

  it('puts longer forms before the shorter ones that they contain', () => {
    const texts = outcomeForms().map((f) => f.text);
    expect(texts.indexOf('imødekommes delvist')).toBeLessThan(texts.indexOf('imødekommes'));
    expect(texts.indexOf('kan ikke imødekommes')).toBeLessThan(texts.indexOf('imødekommes'));
  });

  it('never gives one text two outcomes', () => {
    const outcomes = new Map<string, Set<string>>();
    for (const f of outcomeForms()) outcomes.set(f.key, (outcomes.get(f.key) ?? new Set()).add(f.outcome));
    expect([...outcomes].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('has forms for every outcome and status of the archive', () => {
    expect(OUTCOMES.filter((id) => !outcomeForms().some((f) => f.outcome === id))).toEqual([]);
    expect(STATUSES.filter((id) => !statusForms().some((f) => f.status === id))).toEqual([]);
  });

  it('tells the outcomes of the archive from what it only recognises', () => {
    expect(isOutcome('approved')).toBe(true);
    expect(isOutcome('withdrawn')).toBe(false);
    expect(isStatus('limited-activity')).toBe(true);
    expect(isStatus('planned')).toBe(false);
  });
});

describe('status forms', () => {
  it.each([
    ['er igangsat', 'started', 'plain'],
    ['ikke igangsat', 'not-started', 'the negation is part of the form'],
    ['forsinket', 'delayed', 'late'],
    ['er afsluttet', 'completed', 'over'],
    ['begrænset aktivitet', 'limited-activity', 'little use'],
  ])('%j is %s: %s', (text, status) => {
    expect(statusForms()).toContainEqual(expect.objectContaining({ text, status }));
  });

  it('never gives one text two statuses', () => {
    const statuses = new Map<string, Set<string>>();
    for (const f of statusForms()) statuses.set(f.key, (statuses.get(f.key) ?? new Set()).add(f.status));
    expect([...statuses].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });
});

it('knows thirty phrases that decide nothing', () => {
  expect(notDecisions()).toHaveLength(30);
  expect(notDecisions().map((n) => n.cue)).toContain('kan ikke love at imødekomme');
});

it('tells who decides from who only approves at home', () => {
  expect(outcomeActors().decisionMakers).toContain('ministeriet');
  expect(outcomeActors().localApprovers).toContain('byrådet');
  expect(outcomePrecedence()).not.toEqual([]);
});

it.each([
  ['approved', 'Imødekommet'],
  ['started', 'Igangsat'],
] as const)('%s is called %s in Danish', (id, label) => {
  expect(danishLabel(id)).toBe(label);
});
