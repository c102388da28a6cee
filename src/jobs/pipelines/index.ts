// The pipeline loader's public face.
export { loadPipelines, shippedPipelines } from './load-pipelines.ts';
