// Long Danish compounds in narrow columns: where they may be broken without becoming hard to read.

/** Words up to 16 letters fit every column. */
const LONG = /[\p{L}\d]{17,}/gu;
/** Parts of compounds before which a line may end. */
const HEADS = /(?<=\p{L}{5})(?=(?:indsats|lovens?|ministeriet|styrelsen|kommuner|området|bekendtgørelsen))/gu;

/** The words with soft hyphens before the parts of long compounds: they show only where a line ends there. */
export function breakable(words: string): string {
  return words.replace(LONG, (word) => word.split(HEADS).join('\u00ad'));
}
