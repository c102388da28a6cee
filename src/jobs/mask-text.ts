// Masks CPR numbers in everything of a text that is stored or shown.
import type { ExtractedText, StatedFields } from '../model/text.ts';

/** Masks every string that will be stored. Offsets stay right, for the length of the text does. */
export function maskText(text: ExtractedText, mask: (text: string) => string): ExtractedText {
  const { title, date, sender, recipients } = text.stated;
  const stated: StatedFields = {
    ...(title === undefined ? {} : { title: mask(title) }),
    ...(date === undefined ? {} : { date }),
    ...(sender === undefined ? {} : { sender: mask(sender) }),
    ...(recipients === undefined ? {} : { recipients: recipients.map(mask) }),
  };
  return { ...text, text: mask(text.text), stated, problems: text.problems.map(mask) };
}
