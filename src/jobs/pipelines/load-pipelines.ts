// Loads the folder of pipelines: one YAML file a kind, beside defaults.yaml. All faults stop the job before the first file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOCUMENT_KINDS } from '../../model/document.ts';
import { StopError } from '../../model/errors.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import { fault } from './fault.ts';
import { parseDefaults, parsePipeline } from './parse-pipeline.ts';
import { Reader } from './reader.ts';

const DEFAULTS = 'defaults.yaml';

/** The folder `pipelines/` that ships with the package. */
export function shippedPipelines(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'pipelines');
}

/** All pipelines of a folder in order of file names; every kind of document has one. Throws StopError with file, line and choices. */
export function loadPipelines(folder = shippedPipelines()): Pipeline[] {
  if (!existsSync(folder)) throw new StopError('no-pipelines', `${folder}: no folder of pipelines`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== DEFAULTS)
    .sort();
  const defaults = parseDefaults(open(join(folder, DEFAULTS)));
  const pipelines = files.map((name) => parsePipeline(open(join(folder, name)), defaults));
  for (const [index, pipeline] of pipelines.entries()) {
    const double = pipelines.slice(0, index).find((other) => other.kind === pipeline.kind);
    if (double)
      throw fault(
        { source: pipeline.source, line: 1 },
        `kind "${pipeline.kind}" has a pipeline already, in ${double.source}`,
      );
  }
  if (!pipelines.some((pipeline) => pipeline.kind === 'other')) {
    throw new StopError(
      'no-pipelines',
      `${folder}: no pipeline for kind "other", which takes what no other kind does`,
    );
  }
  return pipelines;
}

function open(path: string): Reader {
  if (!existsSync(path))
    throw new StopError('no-pipelines', `${path}: missing (kinds: ${DOCUMENT_KINDS.join(', ')})`);
  const file = parseYaml(readFileSync(path, 'utf8'));
  const first = file.faults[0];
  if (first) throw fault({ source: path, line: first.line }, first.message);
  return new Reader(file, path);
}
