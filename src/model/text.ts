// The text of a file: as extracted (with layout), and as cleaned (with a map back).
import type { Span } from './span.ts';

/** Where a piece of text stands on its page: points from the top left corner. */
export interface TextBox extends Span {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One page of a text; texts without pages have one page. `start`/`end` are offsets into the extracted text. */
export interface TextPage extends Span {
  /** 1-based. */
  readonly number: number;
  /** In points; absent where the format has no pages. */
  readonly width?: number;
  readonly height?: number;
  /** Box of every text item, in reading order; empty where the format has none. */
  readonly boxes: readonly TextBox[];
  /** Mean recognition confidence 0-1, only on pages read by OCR. */
  readonly ocrConfidence?: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'footnote';

/**
 * A block of layout. Formats with structure (HTML, DOCX) state them; for others (PDF, text) `segment` finds them.
 * A table row's cells are spans in column order; in the text its cells stand on one line with a tab between them.
 */
export interface TextBlock extends Span {
  readonly kind: BlockKind;
  /** Headings: 1-6. List items: nesting from 1. */
  readonly level?: number;
  /** Table rows: the cells, in column order (a merged cell once per column it spans). */
  readonly cells?: readonly Span[];
  /** Table rows: number of the table in the text, from 0, and whether the row heads its columns. */
  readonly table?: number;
  readonly headerRow?: boolean;
}

/** What `extract` makes of a file's bytes. */
export interface ExtractedText {
  /** NFC; never a cleaned copy. All stored offsets are offsets into it. */
  readonly text: string;
  readonly pages: readonly TextPage[];
  /** In order of the text, not overlapping; empty when the format states none. */
  readonly blocks: readonly TextBlock[];
  /** Title, date, sender... that the format itself states (PDF info, HTML meta, mail headers). Hints, not facts. */
  readonly stated: StatedFields;
  /** What could not be read of a damaged file, in words; empty when all was read. */
  readonly problems: readonly string[];
}

export interface StatedFields {
  readonly title?: string;
  /** ISO day. */
  readonly date?: string;
  readonly sender?: string;
  readonly recipients?: readonly string[];
}

/** A file inside a file: a mail's attachment, a zip's member. `name` is relative and safe. */
export interface EmbeddedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A run of characters that cleaned text and extracted text share. Runs are in order and do not overlap. */
export interface MapRun {
  readonly clean: number;
  readonly original: number;
  /** Length in the cleaned text, and in the extracted one unless `originalLength` says otherwise. */
  readonly length: number;
  /** Where composing letters changed the length: the run then maps as a whole. */
  readonly originalLength?: number;
}

/** What `clean` took out of the running text of a page. Offsets are into the extracted text. */
export interface Furniture extends Span {
  readonly kind: 'header' | 'footer' | 'page-number';
  readonly page: number;
}

/** What `clean` makes of an extracted text: pages and blocks in offsets of the cleaned text. */
export interface CleanText {
  readonly text: string;
  readonly map: readonly MapRun[];
  /** Pages in order; `start`/`end` are offsets into the cleaned text. */
  readonly pages: readonly CleanPage[];
  readonly blocks: readonly TextBlock[];
  readonly furniture: readonly Furniture[];
  readonly stated: StatedFields;
}

export interface CleanPage extends Span {
  readonly number: number;
  /** The number printed on the page, where one was found: restarts tell the parts of a bundle. */
  readonly printedNumber?: number;
}
