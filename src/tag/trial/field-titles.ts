// Titles in fields and headings that say so: "Titel på forsøg: ...", "Forsøg 1: ...", "Godkendelse af forsøget ...".
import type { FoundMention } from '../../model/mention.ts';
import type { TagContext } from '../context.ts';
import { type DocumentLine, linesOf } from '../outcome/lines.ts';
import { titleAt } from './title.ts';
import { isFiniteVerb, isGenericHeading, isTitleLabel, startsNoName } from './words.ts';

const LABELLED = /^([^:–\t]{4,45}?)\s*(?::| – | - |\t)\s*(\S.{3,})$/;
const HEADED =
  /^(?:svar på |status på |status for |notat om |notat: |vedr\.?:? |vedrørende |angående |evaluering af |godkendelse af |afslag på |orientering om |redegørelse for |ansøgning om |ansøgning: |ansøgning vedr\.? |bilag: |emne: |tilladelse til |dispensation til |slutevaluering af |evalueringsnotat:? |statusnotat:? |projektbeskrivelse:? )?(?:ansøgning(?:en)? om )?(?:frikommune)?(?:forsøget|forsøg)(?: om| med|:)? ((?:[»"“”'‘]|[A-ZÆØÅÉ]).{3,})$/i;
/** "Delforsøg 2. Lånecykler til ledige". */
const STOPPED = /^((?:del|frikommune)?forsøg(?: nr\.?)? ?(?:\d{1,2}|[A-H]))\. (\S.{3,})$/i;
const OPENS_NAME = /^[»"“”'‘A-ZÆØÅÉ]/;
/** "Forsøg med digitale byggesager" as a whole line. */
const HEADED_LOW =
  /^(?:(?:nye? )?(?:frikommune)?forsøget|(?:frikommune)?forsøg) (?:om|med|vedrørende) ([a-zæøå].{8,90})$/i;
/** "Pkt. 22. " before the matter of an agenda. */
const AGENDA = /^(?:pkt\.?|punkt|sag(?: nr\.?)?|ad) ?\d{1,3}[.:]?\s+(?:[–-]\s)?/i;
/** Labels that name persons and papers too. */
const LOOSE = /^(?:titel|navn|overskrift|projekt|forslag)$/i;
const RANK =
  /(?:konsulent|chef|leder|fuldmægtig|direktør|koordinator|sekretær|medarbejder|formand|borgmester)\b|@|\d{4}/i;
const PERSON =
  /^[A-ZÆØÅÉ][a-zæøåéü]+(?:-[A-ZÆØÅ][a-zæøå]+)?(?: [A-ZÆØÅÉ][a-zæøåéü.]*(?:-[A-ZÆØÅ][a-zæøå]+)?){1,3}$/;

/** "Frikommuneforsøg: svar på fire ansøgninger": what the paper is, not what a trial is called. */
const SUBJECT =
  /^(?:(?:foreløbig|samlet|endelig|nye?|ministeriets|kommunens)\s)?(?:sendt|indsendt|til|fra|svar|status|orientering|ansøgning(?:er)?|oversigt|evaluering|midtvejs\S*|opfølgning|forlængelse|frist|høring|resultat(?:er)?|afgørelser?|notat|redegørelse|opsamling|nyt|næste|indkaldelse|runde)\b(?!.*»)/i;

/** The titles of fields, in order. */
export function fieldTitles(context: TagContext): FoundMention[] {
  if (context.document.kind === 'application-template') return [];
  const lines = linesOf(context);
  return lines.flatMap((line, at) => {
    const title =
      labelledTitle(context, line) ?? titleBelow(context, line, lines[at + 1]) ?? headedTitle(context, line);
    return title ? [title] : [];
  });
}

function labelledTitle(context: TagContext, line: DocumentLine): FoundMention | undefined {
  const match = STOPPED.exec(line.text) ?? LABELLED.exec(line.text);
  const value = match?.[2];
  if (!match || value === undefined || value.startsWith('[')) return undefined;
  const label = match[1] ?? '';
  if (!isTitleLabel(label) && !/^(?:ansøgning|ansøgning om forsøg)$/i.test(label.trim())) return undefined;
  if (LOOSE.test(label.trim()) && isOtherThing(value)) return undefined;
  if (SUBJECT.test(value)) return undefined;
  if (value.length > 160 || /[.!?]\s+\S/.test(value)) return undefined;
  const start = line.end - value.length;
  return titleAt(context, { start, end: line.end }, { rule: 'field', place: 'field', confidence: 0.96 });
}

/** A person, a rank, a place, a paper: what "Navn" and "Titel" label too. */
function isOtherThing(value: string): boolean {
  if (/^[»"“”]/.test(value)) return false;
  return RANK.test(value) || PERSON.test(value) || isGenericHeading(value) || !/\s|.{14}/.test(value);
}

/** A label alone on its line, and the title on the next. */
function titleBelow(
  context: TagContext,
  line: DocumentLine,
  next: DocumentLine | undefined,
): FoundMention | undefined {
  if (!next || next.item || next.text.startsWith('[') || next.text.length > 160 || /[.?!]$/.test(next.text))
    return undefined;
  if (LOOSE.test(line.text.replace(/:$/, '')) && isOtherThing(next.text)) return undefined;
  if (!isTitleLabel(line.text) || !/titel|navn|[\dA-H]:?$/i.test(line.text)) return undefined;
  if (/^[^\s:]+:/.test(next.text)) return undefined;
  return titleAt(context, next, { rule: 'field', place: 'field', confidence: 0.9 });
}

/** "Notat om forsøget Samlet rammebevilling til botilbud": a short line that ends in the name. */
function headedTitle(context: TagContext, line: DocumentLine): FoundMention | undefined {
  if (line.text.length > 160 || (/[.!?]$/.test(line.text) && line.passage.kind !== 'heading'))
    return undefined;
  const opening = AGENDA.exec(line.text)?.[0].length ?? 0;
  const words = line.text.slice(opening);
  const headed = HEADED.exec(words)?.[1];
  const name = headed && OPENS_NAME.test(headed) ? headed : headLow(line, words);
  if (name === undefined || /^(?:I{1,3}|IV)\b/.test(name)) return undefined;
  if (/^[A-ZÆØÅ]{1,2}$|^(?:Frikommune|Forsøg)/.test(name.split(/\s/)[0] ?? '')) return undefined;
  return titleAt(
    context,
    { start: line.end - name.length, end: line.end },
    { rule: 'heading-name', place: 'heading', confidence: 0.93 },
  );
}

/** A heading that is nothing but "Forsøg med ...", where no verb makes it a sentence. */
function headLow(line: DocumentLine, text: string): string | undefined {
  const alone = line.item || line.end - line.start === line.passage.end - line.passage.start;
  if (line.passage.kind !== 'heading' && text === line.text && !alone) return undefined;
  const name = HEADED_LOW.exec(text)?.[1];
  const words = name?.toLowerCase().split(/\s+/) ?? [];
  return words.some(isFiniteVerb) || startsNoName(words[0] ?? '') ? undefined : name;
}
