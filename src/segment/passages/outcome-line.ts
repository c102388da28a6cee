// Tells the short lines of outcome lists ("Imødekommes delvist", "Status: Afslag") from headings.

/** Stems of the words that answer an application; a line of at most four words with one of them is an answer, no heading. */
const ANSWER =
  /^(?:status|svar|afgørelse|udfald|resultat)?[:\s–-]*(?:kan )?(?:ikke )?(?:delvis[t]? )?(?:imødekom|imodekom|lmødekom|afkl|afslag|afslå|afvis|godken|tilladelse|tiltræd|igangsat|påbegyndt|afsluttet|forsinket|ikke)/i;

/** True for a line that is nothing but an answer or a status. */
export function outcomeWordsIn(text: string): boolean {
  return text.split(/\s+/).length <= 5 && ANSWER.test(text);
}
