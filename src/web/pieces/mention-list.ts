// What the archive found in a document: by type, by name, each place a link into the text.
import { MENTION_TYPES, type Mention, type MentionType } from '../../model/mention.ts';
import { EMPTY, type Html, html } from '../html.ts';
import type { View } from '../view.ts';
import { mentionName } from './mention-label.ts';

/** The list; nothing where nothing was found. Works by links alone. */
export function mentionList(view: View, mentions: readonly Mention[]): Html {
  const { texts } = view;
  if (mentions.length === 0) return EMPTY;
  const types = MENTION_TYPES.map((type) =>
    typeOf(
      view,
      type,
      mentions.filter((mention) => mention.type === type),
    ),
  );
  return html`<section class="found"><h2>${texts.mentions}</h2><p class="hint">${texts.mentionsHint}</p>${types}</section>`;
}

function typeOf(view: View, type: MentionType, mentions: readonly Mention[]): Html {
  if (mentions.length === 0) return EMPTY;
  const byName = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const name = mentionName(view, mention);
    byName.set(name, [...(byName.get(name) ?? []), mention]);
  }
  const items = [...byName].map(
    ([name, places]) => html`<li>${name} ${places.map((place) => link(view, place))}</li>`,
  );
  return html`<details><summary><span class="mention ${type}">${view.texts.types[type]}</span> <span class="count">${view.texts.times(mentions.length)}</span></summary><ul>${items}</ul></details>`;
}

function link(view: View, { start, page }: Mention): Html {
  return html`<a href="#m${start}">${view.texts.page} ${page}</a> `;
}
