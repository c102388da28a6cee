import { describe, expect, it } from 'vitest';
import type { Conflict, LinkSuggestion } from '../../src/model/trial.ts';
import { conflictText } from '../../src/web/pieces/conflict-text.ts';
import { linkReasons, suggestionText } from '../../src/web/pieces/link-reasons.ts';
import { LANGUAGES, textsOf } from '../../src/web/texts.ts';
import type { View } from '../../src/web/view.ts';
import { OpenApp } from '../api/open-app.ts';

const open = new OpenApp();

function view(language: 'da' | 'en'): View {
  return { language, texts: textsOf(language), address: new URL('http://archive/modstrid'), kinds: {} };
}

const CONFLICTS: readonly (Pick<Conflict, 'kind' | 'facts'> & { readonly da: string })[] = [
  {
    kind: 'outcomes',
    facts: {
      answers: [
        { outcome: 'approved', date: '2017-02-02', reported: false },
        { outcome: 'rejected', date: null, reported: true },
      ],
    },
    da: 'Imødekommet (2. februar 2017) over for Afslag (omtalt af en anden end den, der afgør)',
  },
  {
    kind: 'claim',
    facts: { claim: { of: ['approved', 'partly-approved'], claimed: 9, counted: 8 } },
    da: 'Imødekommet og Imødekommet delvist: dokumentet oplyser 9, men dets liste har 8.',
  },
  {
    kind: 'municipality-outside-network',
    facts: { municipality: '0751', network: 'fk2-boliger' },
    da: 'Aarhus er ikke blandt medlemmerne af Billige boliger og fleksible boligløsninger.',
  },
  {
    kind: 'unknown-provision',
    facts: { provision: 'serviceloven§900', highest: 200 },
    da: 'serviceloven §\u00a0900: ingen udgave af loven går længere end til § 200.',
  },
  {
    kind: 'repealed-provision',
    facts: { provision: 'serviceloven§83', date: '2026-01-02' },
    da: 'serviceloven §\u00a083 gjaldt ikke længere (2. januar 2026).',
  },
  {
    kind: 'decision-before-application',
    facts: { decided: '2017-10-04', applied: '2017-11-01' },
    da: 'Svaret er fra 4. oktober 2017, ansøgningen fra 1. november 2017.',
  },
];

describe('a conflict', () => {
  it.each(CONFLICTS)('of kind $kind is told in the reader’s language', ({ da, ...conflict }) => {
    expect(conflictText(view('da'), conflict)).toBe(da);
    expect(conflictText(view('en'), conflict)).not.toBe(da);
    expect(conflictText(view('en'), conflict)).not.toMatch(/undefined|null|dokument|ikke/);
  });

  it('carries, from link on, the facts that the page tells', async () => {
    const { conflicts } = (await open.json('/api/conflicts')) as unknown as { conflicts: Conflict[] };
    const found = conflicts.find(({ kind }) => kind === 'outcomes');
    expect(found?.facts.answers?.map(({ outcome }) => outcome).sort()).toEqual(['approved', 'rejected']);
  });
});

describe('/modstrid', () => {
  it.each(LANGUAGES)('shows each conflict with its proofs, its own language only (%s)', async (language) => {
    const page = await open.text(`/modstrid?lang=${language}`);
    const { conflicts } = (await open.json('/api/conflicts')) as unknown as { conflicts: Conflict[] };
    expect(page.match(/<blockquote>/g)).toHaveLength(conflicts.flatMap(({ evidence }) => evidence).length);
    for (const { text } of conflicts) expect(page).not.toContain(text);
  });

  it('is narrowed by kind', async () => {
    expect(await open.text('/modstrid?kind=claim')).toContain('Ingen oplysninger i arkivet strider');
    expect(await open.text('/modstrid?kind=outcomes')).toContain('1 punkt<');
  });
});

describe('why papers are one trial', () => {
  it('is told on the dossier in the reader’s language', async () => {
    const address = '/forsoeg/fk2-boliger.startboliger-til-unge';
    const danish = await open.text(address);
    expect(danish).toContain('»Startboliger til unge« og »Startboliger til unge«: titlerne er ens');
    expect(danish).not.toContain('have the same key');
    expect(await open.text(`${address}?lang=en`)).toContain('the titles are the same');
  });

  it('names whoever put them together', () => {
    const correction = { author: 'Ane', action: 'merge-trials', reason: 'samme sag' };
    const reasons = [
      { rule: 'correction/c1@1', text: 'Ane: merge-trials (samme sag)', documents: [], correction },
    ];
    expect(String(linkReasons(view('da'), reasons))).toContain('Ane lagde forsøg sammen (samme sag).');
  });

  it('is a question where the rules are in doubt', () => {
    const suggestion: LinkSuggestion = {
      ...{ id: 's', trials: ['a', 'b', 'c'], rule: 'link/rarest-stem@1', text: '', evidence: [] },
    };
    const words = String(suggestionText(view('da'), suggestion, (id) => id.toUpperCase())).replace(
      /<[^>]*>/g,
      '',
    );
    expect(words).toBe(
      '»A« er måske samme forsøg som »B« eller »C«: titlerne har det sjældneste ord fælles, og kun ét forsøg har det i sin titel.',
    );
  });
});

describe('a network', () => {
  it('is proved by the sentence that names it, in table and dossier', async () => {
    const { rows } = (await open.json('/api/trace?what=almenboligloven')) as unknown as {
      rows: { network: string; proofs: { network: { surface: string }[] } }[];
    };
    for (const { network, proofs } of rows)
      expect([network, proofs.network[0]?.surface]).toEqual([
        'fk2-boliger',
        'Billige boliger og fleksible boligløsninger',
      ]);
    const dossier = await open.text('/forsoeg/fk2-boliger.startboliger-til-unge');
    expect(dossier).toContain('<mark>Billige boliger og fleksible boligløsninger</mark>');
  });
});
