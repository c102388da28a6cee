// The words beside a name that tell a municipality from a person, a street, an institution. Data, read once.
import { readFileSync } from 'node:fs';
import { municipalityContext } from '../../reference/municipality-context.ts';

type Key =
  | 'bodies'
  | 'otherThingsAfter'
  | 'smallThingsAfter'
  | 'sharedThingsAfter'
  | 'postTownsAfter'
  | 'besideAfter'
  | 'placesBefore'
  | 'namesBefore'
  | 'titlesBefore'
  | 'openersBefore'
  | 'prepositions'
  | 'groupsBefore';

const data = JSON.parse(
  readFileSync(new URL('./data/surroundings.json', import.meta.url), 'utf8'),
) as Readonly<Record<Key, readonly string[]>>;
const registry = municipalityContext();

/**
 * - `bodies`: right after a name they make it a municipality (lower case)
 * - `otherThingsAfter`: right after it they make it something else; single letters and the like in `postTownsAfter`
 * - `smallThingsAfter`: the same in small letters, which name nothing alone
 * - `sharedThingsAfter`: two names joined by "og" share these ("Herlev og Gentofte Hospital")
 * - `besideAfter`: capitalised words that may follow without belonging to the name (a table's cell)
 * - `placesBefore`: before "i" + name it is the place of something else ("sygehuset i Kolding") (lower case)
 * - `namesBefore`: right before a name they make another name of it ("Jobcenter Vejle") (lower case)
 * - `titlesBefore`: right before a name they make it a surname (lower case)
 * - `openersBefore`: words that open a sentence before a name without belonging to it (lower case)
 * - `prepositions`: after these a capitalised name that is a word too is the municipality ("i Skive") (lower case)
 * - `groupsBefore`: what follows is a list of municipalities (lower case)
 * - `givenNames`: right before a name they make it a surname
 */
export const SURROUNDINGS = {
  bodies: new Set(data.bodies),
  otherThingsAfter: new Set([
    ...data.otherThingsAfter,
    ...data.smallThingsAfter,
    ...[...registry.rejectFollowers].filter((w) => w.length > 1),
  ]),
  sharedThingsAfter: new Set(data.sharedThingsAfter),
  postTownsAfter: new Set(data.postTownsAfter),
  besideAfter: new Set(data.besideAfter),
  placesBefore: new Set(data.placesBefore),
  namesBefore: new Set(data.namesBefore),
  titlesBefore: new Set(data.titlesBefore),
  openersBefore: new Set(data.openersBefore),
  prepositions: new Set(data.prepositions),
  groupsBefore: new Set(data.groupsBefore),
  givenNames: registry.givenNames,
} as const;
