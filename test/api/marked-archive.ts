// A real archive in a folder of its own, made of marked texts: store, link and index are the real ones, the mentions those of
// the marks, so that doors are tested without the taggers.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSettings, type Settings } from '../../src/config/index.ts';
import { composeJobs } from '../../src/jobs/compose.ts';
import { linkTrials } from '../../src/jobs/link-trials.ts';
import { runJob } from '../../src/jobs/run-job.ts';
import { updateIndex } from '../../src/jobs/update-index.ts';
import type { TaggedDocument } from '../../src/model/stages.ts';
import { fingerprintOf, objectPath, packText, type Store } from '../../src/store/index.ts';
import { replaceDocuments } from '../../src/store/replace-documents.ts';
import { fromMarks, parseMarks } from '../link/from-marks.ts';

export interface MarkedPaper {
  readonly path: string;
  readonly text: string;
  readonly hasCpr?: boolean;
}

export interface MarkedArchive {
  readonly settings: Settings;
  remove(): void;
}

/** The archive of these papers; `remove` takes it away. */
export async function markedArchive(
  papers: readonly MarkedPaper[],
  flags: Parameters<typeof readSettings>[0] = {},
): Promise<MarkedArchive> {
  const folder = mkdtempSync(join(tmpdir(), 'trial-archive-doors-'));
  const settings = readSettings(
    { archive: join(folder, 'archive'), logLevel: 'silent', port: 0, ...flags },
    {},
  );
  await runJob(await composeJobs(settings), { job: 'test' }, async (context, report) => {
    for (const paper of papers) {
      const documents = fromMarks(paper.text, paper.path);
      const hash = documents[0]?.document.fileHash ?? '';
      const path = objectPath(context.layout, hash);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, parseMarks(paper.text).text);
      await put(context.store, { paper, hash, documents });
    }
    linkTrials(context, report);
    await updateIndex(context, report);
  });
  return { settings, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

interface Put {
  readonly paper: MarkedPaper;
  readonly hash: string;
  readonly documents: readonly TaggedDocument[];
}

async function put(store: Store, { paper, hash, documents }: Put): Promise<void> {
  const { text } = parseMarks(paper.text);
  const pages = [{ number: 1, start: 0, end: text.length, boxes: [] }];
  const packed = await packText({ text, pages, blocks: [], stated: {}, problems: [] });
  store.transaction(() => {
    const size = Buffer.byteLength(text);
    store.files.add({ hash, size, mediaType: 'text/plain', path: paper.path });
    store.files.setHasCpr(hash, paper.hasCpr ?? false);
    store.texts.put(hash, packed);
    const analysed = documents.map(({ document, mentions, decides, text: own }) => {
      const words = own.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
      const letters = createHash('sha256').update(words).digest('hex').slice(0, 16);
      const made = { document, mentions, decides, letters };
      return { ...made, fingerprint: fingerprintOf(made) };
    });
    replaceDocuments(store, hash, analysed);
  });
}
