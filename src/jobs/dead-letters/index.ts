// The dead letters' public face.
export {
  discardDeadLetters,
  type LetterChoice,
  listDeadLetters,
  type Retried,
  retryDeadLetters,
  type ShownLetter,
  showDeadLetter,
} from './dead-letters.ts';
