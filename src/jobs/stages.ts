// The real stages, composed: the jobs' process and every worker process load this module.
import { CLEAN_VERSION, clean, toOriginal } from '../clean/index.ts';
import { COLLECT_VERSION, collect, collectEmbedded } from '../collect/index.ts';
import { EXTRACT_VERSION, extract } from '../extract/index.ts';
import { LINK_VERSION, link } from '../link/index.ts';
import { SEGMENT_VERSION, segment } from '../segment/index.ts';
import { maskCpr } from '../tag/cpr/index.ts';
import { TAG_VERSION, tag } from '../tag/index.ts';
import { loadPipelines } from './pipelines/index.ts';
import type { Stages } from './stage-set.ts';

/** The stages of this program. */
export const stages: Stages = {
  collect: (paths) => collect(paths),
  collectEmbedded,
  extract: (input, options) => extract(input, options),
  maskCpr,
  clean,
  toOriginal,
  segment,
  tag,
  link,
  loadPipelines,
  versions: {
    extract: `${COLLECT_VERSION}.${EXTRACT_VERSION}`,
    clean: String(CLEAN_VERSION),
    segment: String(SEGMENT_VERSION),
    tag: String(TAG_VERSION),
    link: String(LINK_VERSION),
  },
};
