import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { collectEmbedded } from '../../src/collect/index.ts';
import { extract } from '../../src/extract/index.ts';
import type { Extracted } from '../../src/model/stages.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'documents');

async function read(bytes: Uint8Array, name: string): Promise<Extracted> {
  const { mediaType } = collectEmbedded(bytes, name);
  return await extract({ bytes, mediaType, path: name }, { ocr: false });
}

function fixture(name: string): Promise<Extracted> {
  return read(new Uint8Array(readFileSync(join(FIXTURES, name))), name);
}

const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:pdf|docx|html|eml|txt)$/.test(name),
);

describe('every fixture', () => {
  it.each(files)('%s: pages, boxes, blocks and cells stand inside the text', async (name) => {
    const { text } = await fixture(name);
    const { length } = text.text;
    let last = 0;
    for (const page of text.pages) {
      expect(page.start).toBeGreaterThanOrEqual(last);
      last = page.end;
      for (const box of page.boxes) {
        expect(box.start >= page.start && box.end <= page.end && box.end > box.start).toBe(true);
        expect(text.text.slice(box.start, box.end).trim()).not.toBe('');
      }
    }
    expect(last).toBeLessThanOrEqual(length);
    let end = 0;
    for (const block of text.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end);
      end = block.end;
      for (const cell of block.cells ?? []) expect(cell.end).toBeLessThanOrEqual(block.end);
    }
  });
});

describe('formats', () => {
  it('keeps table cells of a PDF apart, wrapped ones whole', async () => {
    const { text } = await fixture('ansoegninger/ansoegning-samtykke-2017-05-01.pdf');
    expect(text.text).toContain('Serviceloven\t§ 54\tStøttepersonen kan være ansat i jobcentret');
    const row = text.blocks.find(
      (block) => block.kind === 'table-row' && text.text.slice(block.start).startsWith('Serviceloven'),
    );
    expect(row?.cells?.map((cell) => text.text.slice(cell.start, cell.end))).toEqual([
      'Serviceloven',
      '§ 54',
      'Støttepersonen kan være ansat i jobcentret',
    ]);
  });

  it('gives a row the merged cell above it', async () => {
    const { text } = await fixture('ministerium/pressemeddelelse-2017-10-04.pdf');
    const row = text.blocks.find(
      (block) =>
        block.kind === 'table-row' && text.text.slice(block.start, block.end).startsWith('Medicinhåndtering'),
    );
    expect(row?.cells?.map((cell) => text.text.slice(cell.start, cell.end))[0]).toBe(
      'Mere sammenhængende indsatser på tværs af sektorområder',
    );
  });

  it('reads a Word file with headings, lists, tables and notes', async () => {
    const { text } = await fixture('ansoegninger/ansoegning-genoptraening-2017-05-01.docx');
    const kinds = new Set(text.blocks.map((block) => block.kind));
    expect([...kinds].sort()).toEqual(['heading', 'list-item', 'paragraph', 'table-row']);
    expect(text.text).toContain('Titel på forsøg\tFælles visitation til genoptræning');
  });

  it('reads the text of a page without what every page carries', async () => {
    const { text } = await fixture('web/startboliger.html');
    expect(text.text.startsWith('Startboliger til unge')).toBe(true);
    expect(text.text).not.toMatch(/cookie/i);
  });

  it('gives the attachment of a mail as a file, and its head as lines', async () => {
    const { text, embedded } = await fixture('post/mail-ansoegning-samtykke.eml');
    expect(text.text.split('\n')[0]).toMatch(/^Fra: Anders Holbæk Friis/);
    expect(text.stated.date).toBe('2017-05-01');
    expect(embedded.map((file) => file.name)).toEqual(['Ansøgning - samtykke på tværs.pdf']);
    expect(
      Buffer.from(embedded[0]?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('says that a scan holds no text where OCR is off', async () => {
    const { text } = await fixture('ministerium/skannet-brev-vesthimmerland-2013.pdf');
    expect(text.problems).toEqual(['page 1 holds no text and OCR is off']);
  });

  it('lays merged cells of a page out as a grid', async () => {
    const markup =
      '<!doctype html><table><tr><th>Netværk</th><th>Forsøg</th><th>Svar</th></tr><tr><td rowspan="2">Boliger</td><td>A</td><td>Ja</td></tr><tr><td colspan="2">B</td></tr></table>';
    const { text } = await read(Buffer.from(markup), 'a.html');
    const rows = text.blocks.map((block) =>
      block.cells?.map((cell) => text.text.slice(cell.start, cell.end)),
    );
    expect(rows).toEqual([
      ['Netværk', 'Forsøg', 'Svar'],
      ['Boliger', 'A', 'Ja'],
      ['Boliger', 'B', 'B'],
    ]);
    expect(text.blocks[0]?.headerRow).toBe(true);
  });

  it('keeps a footnote digit from becoming part of a section number', async () => {
    const { text } = await read(
      Buffer.from('<!doctype html><p>efter § 83<sup>1</sup> i loven</p>'),
      'a.html',
    );
    expect(text.text).toBe('efter § 83¹ i loven');
  });
});

describe('character sets', () => {
  const rows: [reason: string, bytes: Buffer, text: string][] = [
    ['UTF-8', Buffer.from('Ærø § 1', 'utf8'), 'Ærø § 1'],
    ['UTF-8 with a mark', Buffer.from('\ufeffÆrø', 'utf8'), 'Ærø'],
    ['Latin-1', Buffer.from('Ærø § 1', 'latin1'), 'Ærø § 1'],
    ['Windows-1252 with dashes and quotes', Buffer.from([0x93, 0xc5, 0x72, 0x94, 0x20, 0x96]), '“År” –'],
    ['UTF-16 with a mark', Buffer.from('\ufeffÆrø', 'utf16le'), 'Ærø'],
  ];
  it.each(rows)('%s', async (_, bytes, text) => {
    expect((await extract({ bytes, mediaType: 'text/plain', path: 'a.txt' })).text.text).toBe(text);
  });

  it('keeps a text file character by character, and parts pages at form feeds', async () => {
    const { text } = await extract({
      bytes: Buffer.from('en\r\n\fto'),
      mediaType: 'text/plain',
      path: 'a.txt',
    });
    expect(text.text).toBe('en\r\n\fto');
    expect(text.pages.map((page) => text.text.slice(page.start, page.end))).toEqual(['en\r\n', 'to']);
  });
});

describe('hostile and broken files', () => {
  const zip = (members: Record<string, Uint8Array>) => zipSync(members, { level: 9 });
  const pdf = new Uint8Array(readFileSync(join(FIXTURES, 'ministerium', 'brev-sundhed-2017-12-15.pdf')));
  const rows: [reason: string, bytes: Uint8Array, message: RegExp][] = [
    ['empty', new Uint8Array(), /empty/],
    ['unknown format', Buffer.from([0, 1, 2, 3, 4]), /format not known/],
    ['a truncated PDF', pdf.subarray(0, 300), /PDF cannot be read|no readable page/],
    ['a PDF of nothing', Buffer.from('%PDF-1.4\n'), /PDF cannot be read/],
    ['a zip bomb', zip({ 'a.txt': new Uint8Array(20_000_000) }), /zip archive refused/],
    [
      'a truncated zip',
      zip({ 'a.txt': Buffer.from('x'.repeat(100)), 'b.txt': Buffer.from('y') }).subarray(0, 40),
      /zip archive/,
    ],
    [
      'a Word file that is none',
      zip({ 'word/document.xml': Buffer.from('<w:p') }),
      /Word file cannot be read/,
    ],
  ];
  it.each(rows)('%s is refused with what is wrong', async (_, bytes, message) => {
    await expect(read(bytes, 'fil')).rejects.toThrow(message);
  });

  it('makes member names harmless', async () => {
    const { embedded } = await read(
      zip({ '../../etc/passwd': Buffer.from('x'), 'C:\\a\\b.txt': Buffer.from('y') }),
      'a.zip',
    );
    expect(embedded.map((file) => file.name).sort()).toEqual(['a/b.txt', 'etc/passwd']);
  });

  it('refuses a page nested deeper than any real one, at once', async () => {
    const markup = `<!doctype html>${'<div>'.repeat(100_000)}dyb`;
    await expect(read(Buffer.from(markup), 'a.html')).rejects.toThrow(/nested more than 2000 elements deep/);
  });
});
