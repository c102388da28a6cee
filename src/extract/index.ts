// The extract stage's public face.
export { EXTRACT_VERSION, type ExtractOptions, extract } from './extract.ts';
export { stopRecognising } from './ocr/recognise.ts';
