// The requests of one paragraph that names no trial: one, unless its sentences answer several municipalities, or several
// provisions, each on its own.
import type { Mention } from '../../model/mention.ts';
import type { DocumentView } from '../document/view.ts';
import { type Answered, type AnswerSubject, isApart, subjectOfAnswer } from './answer-subject.ts';

/** What one request is told by. */
export interface RequestPart {
  /** Where it stands: the first of what is its own. */
  readonly at: number;
  readonly mentions: readonly Mention[];
}

/** Answers that the words do not tell apart, with all that they are said of. */
interface Group extends AnswerSubject {
  readonly answers: readonly Mention[];
}

/** The requests that the mentions of a paragraph tell of, in order of place. */
export function requestParts(view: DocumentView, mentions: readonly Mention[]): RequestPart[] {
  const paragraph = answeredIn(view, mentions);
  const groups = groupsOf(paragraph);
  if (groups.length < 2) return [{ at: mentions[0]?.start ?? 0, mentions }];
  const answered = groups.map((group) => partOf(paragraph, group, groups));
  return [...answered, ...unanswered(paragraph, groups)].sort((a, b) => a.at - b.at);
}

function answeredIn(view: DocumentView, mentions: readonly Mention[]): Answered {
  const challenged = mentions.filter(({ type, role }) => type === 'citation' && role === 'challenged');
  const ids = new Set(challenged.map(({ id }) => id));
  return {
    ...{ view, mentions, challenged },
    subjects: mentions.filter(
      ({ type, id }) => type === 'municipality' || (type === 'citation' && ids.has(id)),
    ),
    answers: mentions.filter(({ type, attributes }) => type === 'outcome' && attributes?.claim === undefined),
  };
}

/** An answer that says nothing of its own goes on with the one before it. */
function groupsOf(paragraph: Answered): Group[] {
  const groups: Group[] = [];
  for (const answer of paragraph.answers) {
    const subject = subjectOfAnswer(paragraph, answer);
    const fitting = groups.filter((group) => !isApart(group, subject));
    const shared = fitting.find((group) => overlaps(group, subject));
    const silent = subject.municipalities.size + subject.provisions.size === 0;
    const home = shared ?? (silent ? groups.at(-1) : fitting.at(-1));
    const grown = { ...united(home, subject), answers: [...(home?.answers ?? []), answer] };
    if (home) groups[groups.indexOf(home)] = grown;
    else groups.push(grown);
  }
  return groups;
}

function united(home: AnswerSubject | undefined, subject: AnswerSubject): AnswerSubject {
  return {
    municipalities: new Set([...(home?.municipalities ?? []), ...subject.municipalities]),
    provisions: new Set([...(home?.provisions ?? []), ...subject.provisions]),
  };
}

function overlaps(a: AnswerSubject, b: AnswerSubject): boolean {
  const share = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].some((id) => other.has(id));
  return share(a.municipalities, b.municipalities) || share(a.provisions, b.provisions);
}

/** What is said of one group, and what is said of none in particular. */
function partOf(paragraph: Answered, group: Group, groups: readonly Group[]): RequestPart {
  const others = groups.filter((one) => one !== group);
  const leftTo = (of: keyof AnswerSubject) => {
    if (group[of].size > 0) return (id: string) => group[of].has(id);
    const all = idsOf(paragraph, of);
    const free = all.filter((id) => !others.some((other) => other[of].has(id)));
    return (id: string) => free.length === 0 || free.includes(id);
  };
  const [takesPart, isAsked] = [leftTo('municipalities'), leftTo('provisions')];
  const challenged = new Set(idsOf(paragraph, 'provisions'));
  const mentions = paragraph.mentions.filter((mention) => {
    const { type, id } = mention;
    if (type === 'outcome') return group.answers.includes(mention);
    if (type === 'municipality') return takesPart(id);
    if (type === 'citation' && challenged.has(id)) return isAsked(id);
    return !isApart(group, subjectOfAnswer(paragraph, mention));
  });
  return { at: group.answers[0]?.start ?? 0, mentions };
}

/** What was asked for and is answered nowhere, where all else that was asked for is named in its answer. */
function unanswered(paragraph: Answered, groups: readonly Group[]): RequestPart[] {
  const left = (of: keyof AnswerSubject) =>
    groups.every((group) => group[of].size > 0)
      ? idsOf(paragraph, of).filter((id) => !groups.some((group) => group[of].has(id)))
      : [];
  const provisions = left('provisions').filter(
    (id) => !groups.some((group) => isAbove(id, group.provisions)),
  );
  if (provisions.length === 0) return [];
  const municipalities = left('municipalities');
  const mentions = paragraph.mentions.filter(({ type, id }) => {
    if (type === 'municipality') return municipalities.length === 0 || municipalities.includes(id);
    return type === 'citation' && provisions.includes(id);
  });
  return [{ at: mentions.find(({ type }) => type === 'citation')?.start ?? 0, mentions }];
}

/** A law named as the place of its sections asks for nothing by itself. */
function isAbove(id: string, provisions: ReadonlySet<string>): boolean {
  return [...provisions].some((one) => one.startsWith(`${id}§`) || one.startsWith(`${id},`));
}

function idsOf({ subjects, challenged }: Answered, of: keyof AnswerSubject): string[] {
  const mentions = of === 'provisions' ? challenged : subjects.filter(({ type }) => type === 'municipality');
  return [...new Set(mentions.map(({ id }) => id))];
}
