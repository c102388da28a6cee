// The corrections' public face.
export {
  anchorAt,
  correct,
  type ListedCorrection,
  listCorrections,
  type NewCorrection,
  withdrawCorrection,
} from './correct.ts';
