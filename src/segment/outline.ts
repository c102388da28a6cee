// A document's outline: the headings above each passage, and the section of its kind that each stands in.
import type { Passage } from '../model/document.ts';
import type { Pipeline, SectionRule } from '../model/pipeline.ts';
import type { PagedPassage } from './passages/passages.ts';

/** Passages with headings (indexes into the same list) and section; words are left out. */
export function outline(passages: readonly PagedPassage[], pipeline: Pipeline): Passage[] {
  const open: { index: number; level: number }[] = [];
  const sections: (string | undefined)[] = [];
  return passages.map((passage, index) => {
    const { text, ...rest } = passage;
    if (passage.kind === 'heading') {
      const level = passage.level ?? 1;
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    }
    const headings = open.map((one) => one.index);
    const own = passage.kind === 'heading' ? matching(pipeline.sections, text) : undefined;
    const section = own?.name ?? sections[headings.at(-1) ?? -1];
    sections[index] = section;
    if (passage.kind === 'heading') open.push({ index, level: passage.level ?? 1 });
    return { ...rest, headings, ...(section !== undefined && { section }) };
  });
}

function matching(sections: readonly SectionRule[], heading: string): SectionRule | undefined {
  return sections.find((section) => section.heading.test(heading));
}
