// The words that announce a case or document number, and the words of a letterhead that announce something else.

/** What a label's word may look like, a scan's slips included ("S agsnr.", "Sagznr,", "Doknn"). No capture groups. */
export const LABEL =
  '(?:[S5s] ?[aoe] ?[gq9] ?[s5z]?(?:[-./ ]{0,2}(?:[nur][rnt]|[nur][uvn][mnw][mnw][eco][rnt](?:et)?|id|ID)(?![a-zæøå]))' +
  '|(?:SAGS|DOK|JOURNAL|DOKUMENT)[-. ]{0,2}(?:NR|NUMMER)(?![A-ZÆØÅ])' +
  '|[DdO][o0ca][kh](?:ument)?[-. ]{0,2}(?:[nur][rnt]|[nur][uvn][mnw][mnw][eco][rnt](?:et)?|id|ID)(?![a-zæøå])' +
  '|[Dd]oc\\.? ?nr|[Jj](?:ournal)?[-. ]{0,2}(?:nr|nummer(?:et)?)(?![a-zæøå])' +
  '|(?:Acadre|ESDH|eDoc|Edoc|Captia|SBSYS|F2)[- ]?(?:sag|nr|nummer|id)(?:snr)?(?![a-zæøå])|EMN(?![-A-Z0-9])' +
  '|(?<=(?:^|\\n|[·|]|\\t) {0,2})[Pp]rojekt(?:[- ]?(?:nr|nummer))?(?=[.:]|\\s{1,2}\\d))';

/** Labels of a letterhead's other fields: a column of labels counts them. */
export const OTHER_LABEL =
  /^(?:dato|sagsbehandler|sagsbeh|kontakt(?:person)?|telefon|tlf|direkte telefon|e-?mail|mail|ref|reference|afdeling|enhed|deres ref|vores ref|kontor|side|ean(?:[- ]?(?:nr|nummer))?|cvr(?:[- ]?nr)?|initialer|init)[.:]{0,2}$/i;
