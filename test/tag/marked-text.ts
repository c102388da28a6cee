// Test rows in the notation of the gold: a sentence with its marks `⟦id|surface⟧` in place. Makes the context a tagger needs.
import type { Document } from '../../src/model/document.ts';
import type { FoundMention } from '../../src/model/mention.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';
import { makeContext, type TagContext, type Tagger } from '../../src/tag/context.ts';

const MARK = /⟦([^|⟧]*)\|([^⟧]*)⟧/g;

/** A text without its marks. */
export function plain(marked: string): string {
  return marked.replace(MARK, '$2');
}

/** The text of a tagger's context with its mentions as marks. */
export function mark(text: string, mentions: readonly FoundMention[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, id } of mentions) {
    out += `${text.slice(from, start)}⟦${id}|${text.slice(start, end)}⟧`;
    from = end;
  }
  return out + text.slice(from);
}

/** What a tagger makes of a text, in the notation of the marks; order and overlaps are checked on the way. */
export function tagged(tagger: Tagger, text: string, document: Partial<Document> = {}): string {
  const mentions = tagger(contextOf(text, document));
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    if (before !== undefined && before.end > mention.start) throw new Error(`overlap at ${mention.start}`);
  });
  return mark(text, mentions);
}

/** The context of a text that is one document; date, kind and the like as given. */
export function contextOf(text: string, fields: Partial<Document> = {}): TagContext {
  const document: Document = {
    id: '0000000000000000-0',
    fileHash: '0'.repeat(64),
    start: 0,
    end: text.length,
    pages: { first: 1, last: 1 },
    kind: 'other',
    kindConfidence: 1,
    title: null,
    date: null,
    sender: null,
    recipients: [],
    caseNumbers: [],
    evidence: [],
    passages: [],
    ...fields,
  };
  return makeContext({ text, document, pipeline: PIPELINE });
}

const PIPELINE: Pipeline = {
  kind: 'other',
  label: { da: 'Andet', en: 'Other' },
  cues: [],
  threshold: 0,
  header: [],
  sections: [],
  stages: [],
  taggers: [],
  decides: false,
  source: 'test',
};
