import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPipelines, shippedPipelines } from '../../../src/jobs/pipelines/index.ts';
import { DOCUMENT_KINDS } from '../../../src/model/document.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pipelines-'));
  cpSync(shippedPipelines(), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function change(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
}

describe('the shipped pipelines', () => {
  it('describe every kind of document once', () => {
    expect(
      loadPipelines()
        .map((pipeline) => pipeline.kind)
        .sort(),
    ).toEqual([...DOCUMENT_KINDS].sort());
  });

  it('call the provisions of an application’s third section challenged', () => {
    const application = loadPipelines().find((pipeline) => pipeline.kind === 'application');
    const heading = '3. Konkrete behov for forsøgshjemler, undtagelser fra gældende lovgivning mv.';
    expect(application?.sections.find((section) => section.heading.test(heading))?.citationRole).toBe(
      'challenged',
    );
  });
});

describe('a faulty pipeline stops with file, line and choices', () => {
  const rows: [reason: string, file: string, from: string, to: string, message: RegExp][] = [
    [
      'unknown key',
      'guidance.yaml',
      'recognise:',
      'regocnise:',
      /guidance\.yaml:4: unknown key "regocnise"; valid: kind, label, recognise/,
    ],
    [
      'unknown kind',
      'guidance.yaml',
      'kind: guidance',
      'kind: guide',
      /guidance\.yaml:2: unknown kind "guide"; valid: ministry-letter/,
    ],
    [
      'unknown place of a cue',
      'guidance.yaml',
      'where: opening',
      'where: top',
      /guidance\.yaml:\d+: unknown place "top"; valid: opening, title, head/,
    ],
    [
      'bad pattern',
      'guidance.yaml',
      "'denne vejledning|",
      "'denne (vejledning|",
      /guidance\.yaml:\d+: bad pattern: /,
    ],
    [
      'pattern that repeats a repetition',
      'guidance.yaml',
      "'denne vejledning|",
      "'(a+)+denne vejledning|",
      /exponential time/,
    ],
    [
      'stage without what it needs',
      'defaults.yaml',
      '  - clean\n',
      '',
      /defaults\.yaml:\d+: stage "segment" needs cleaned text, which no earlier stage sets \(clean must come before\)/,
    ],
    [
      'unknown stage',
      'defaults.yaml',
      '  - clean\n',
      '  - scrub\n',
      /unknown stage "scrub"; valid: extract, clean, segment, tag, link, index/,
    ],
    [
      'unknown option of a stage',
      'defaults.yaml',
      '{ ocr: true }',
      '{ ocrr: true }',
      /unknown key "ocrr"; valid: ocr/,
    ],
    [
      'unknown tagger',
      'defaults.yaml',
      '[cpr, citation,',
      '[cpr, citations,',
      /unknown tagger "citations"; valid: municipality, citation/,
    ],
    [
      'unknown finder',
      'defaults.yaml',
      'by: letterhead',
      'by: letterhed',
      /unknown finder of date "letterhed"; valid: label, line, letterhead/,
    ],
    [
      'unknown role',
      'application.yaml',
      'citations: challenged',
      'citations: asked',
      /unknown role "asked"; valid: challenged, basis, mention/,
    ],
    ['not YAML', 'guidance.yaml', 'kind: guidance', 'kind: [guidance', /guidance\.yaml:\d+: /],
    [
      'a kind twice',
      'guidance.yaml',
      'kind: guidance',
      'kind: fact-sheet',
      /kind "fact-sheet" has a pipeline already/,
    ],
  ];
  it.each(rows)('%s', (_, file, from, to, message) => {
    change(file, from, to);
    expect(() => loadPipelines(folder)).toThrow(message);
  });

  it('a folder that is not there', () => {
    expect(() => loadPipelines(join(folder, 'borte'))).toThrow(/borte: no folder of pipelines/);
  });

  it('a new kind needs no code: a file with cues and sections is enough', () => {
    writeFileSync(
      join(folder, 'guidance.yaml'),
      "kind: guidance\nlabel: { da: Vejledning, en: Guidance }\nrecognise:\n  threshold: 1\n  cues:\n    - { where: opening, weight: 2, pattern: '^sådan gør du' }\n",
    );
    expect(loadPipelines(folder).find((pipeline) => pipeline.kind === 'guidance')?.threshold).toBe(1);
  });
});
