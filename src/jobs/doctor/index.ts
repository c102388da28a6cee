// Doctor's public face.
export { type Check, doctor } from './doctor.ts';
