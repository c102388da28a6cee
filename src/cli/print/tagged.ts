// Prints what `tag` found, as JSON or for reading.
import type { TaggedFile } from '../../jobs/tag-file.ts';

/** Prints to standard output. */
export function printTagged(tagged: TaggedFile, options: { json: boolean }): void {
  process.stdout.write(options.json ? `${JSON.stringify(tagged)}\n` : readable(tagged));
}

function readable(tagged: TaggedFile): string {
  const documents = tagged.documents.map(
    (one) =>
      `${one.kind}  ${one.date ?? 'no date'}  ${one.title ?? 'no title'}  (pages ${one.pages.first}-${one.pages.last}, ${one.start}-${one.end})\n` +
      `  sender ${one.sender ?? '-'} · recipients ${one.recipients.join('; ') || '-'} · case numbers ${one.caseNumbers.join(', ') || '-'}\n`,
  );
  const mentions = tagged.mentions.map((one) => {
    const role = one.role === undefined ? '' : ` (${one.role})`;
    return `${String(one.start).padStart(7)}  p. ${one.page}  ${one.type.padEnd(12)}  ${one.id}${role}  "${one.surface.replace(/\s+/g, ' ')}"  ${one.rule}\n`;
  });
  return `${documents.join('')}\n${mentions.join('')}`;
}
