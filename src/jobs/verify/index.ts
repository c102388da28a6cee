// Verify's public face.
export type { Fault, Remedy } from './fault.ts';
export { archiveDigest, type VerifyOptions, type VerifyReport, verify } from './verify.ts';
