// One pipeline file to a Pipeline, every key checked. Files say only what differs from the defaults.
import { DOCUMENT_KINDS } from '../../model/document.ts';
import { CITATION_ROLES, MENTION_TYPES } from '../../model/mention.ts';
import {
  CUE_PLACES,
  HEADER_FIELDS,
  type HeaderField,
  type HeaderRule,
  type Pipeline,
  type RecognitionCue,
  type SectionRule,
} from '../../model/pipeline.ts';
import { FINDERS } from '../../segment/index.ts';
import { readStages } from './check-stages.ts';
import { readPattern } from './pattern.ts';
import type { Reader } from './reader.ts';

const SHARED_KEYS = ['stages', 'taggers', 'citations', 'decides', 'header'] as const;
const KEYS = ['kind', 'label', 'recognise', 'sections', ...SHARED_KEYS];

/** What every kind has unless its own file says otherwise. */
export type Defaults = Pick<Pipeline, 'stages' | 'taggers' | 'decides' | 'header' | 'citationRole'>;

/** Reads `defaults.yaml`. */
export function parseDefaults(root: Reader): Defaults {
  root.only(SHARED_KEYS);
  for (const key of SHARED_KEYS) if (!root.at(key).given) root.fail(`missing key "${key}"`, SHARED_KEYS);
  return {
    stages: readStages(root.at('stages')),
    taggers: readTaggers(root.at('taggers')),
    decides: root.at('decides').flag(),
    header: readHeader(root.at('header')),
    citationRole: root.at('citations').oneOf(CITATION_ROLES, 'role'),
  };
}

/** Reads the file of one kind. A header field that it names replaces the default rules of that field. */
export function parsePipeline(root: Reader, defaults: Defaults): Pipeline {
  root.only(KEYS);
  const own = readHeader(root.at('header'));
  const label = root.at('label').only(['da', 'en']);
  const recognise = root.at('recognise').only(['threshold', 'cues']);
  const given = <T>(key: (typeof SHARED_KEYS)[number], read: (place: Reader) => T, fallback: T): T =>
    root.at(key).given ? read(root.at(key)) : fallback;
  const fallback = defaults.citationRole ?? 'mention';
  return {
    kind: root.at('kind').oneOf(DOCUMENT_KINDS, 'kind'),
    label: { da: label.at('da').text(), en: label.at('en').text() },
    threshold: recognise.at('threshold').number(),
    cues: recognise.at('cues').items().map(readCue),
    header: [...own, ...defaults.header.filter((rule) => !own.some((one) => one.field === rule.field))],
    sections: root.at('sections').items().map(readSection),
    stages: given('stages', readStages, [...defaults.stages]),
    taggers: given('taggers', readTaggers, [...defaults.taggers]),
    decides: given('decides', (place) => place.flag(), defaults.decides),
    citationRole: given('citations', (place) => place.oneOf(CITATION_ROLES, 'role'), fallback),
    source: root.source,
  };
}

function readTaggers(place: Reader): Pipeline['taggers'] {
  return place.items().map((item) => item.oneOf(MENTION_TYPES, 'tagger'));
}

function readCue(place: Reader): RecognitionCue {
  place.only(['where', 'weight', 'exact', 'pattern']);
  const where = place.at('where').oneOf(CUE_PLACES, 'place');
  const lines = where === 'head' || where === 'tail' || where === 'body';
  return {
    where,
    weight: place.at('weight').number(),
    pattern: readPattern(place.at('pattern'), {
      lines,
      exact: place.at('exact').given && place.at('exact').flag(),
    }),
  };
}

function readHeader(place: Reader): HeaderRule[] {
  if (!place.given) return [];
  place.only(HEADER_FIELDS);
  return HEADER_FIELDS.flatMap((field) =>
    place
      .at(field)
      .items()
      .map((item) => readRule(item, field)),
  );
}

function readRule(place: Reader, field: HeaderField): HeaderRule {
  place.only(['by', 'pattern']);
  const finders = Object.keys(FINDERS[field]);
  const by = place.at('by').oneOf(finders, `finder of ${field}`) as HeaderRule['by'];
  if ((by === 'label' || by === 'line') && !place.at('pattern').given)
    place.fail(`finder "${by}" needs a pattern`);
  return place.at('pattern').given ? { field, by, pattern: readPattern(place.at('pattern')) } : { field, by };
}

function readSection(place: Reader): SectionRule {
  place.only(['name', 'heading', 'citations', 'participants', 'trial-titles']);
  const role = place.at('citations');
  const participants = place.at('participants');
  const titles = place.at('trial-titles');
  return {
    name: place.at('name').text(),
    heading: readPattern(place.at('heading')),
    ...(role.given && { citationRole: role.oneOf(CITATION_ROLES, 'role') }),
    ...(participants.given && { participants: participants.flag() }),
    ...(titles.given && { trialTitles: titles.flag() }),
  };
}
