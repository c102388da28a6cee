// What a mention names, in words.
import type { Mention } from '../../model/mention.ts';
import {
  dateLabel,
  municipalityName,
  named,
  networkName,
  organisationName,
  provisionName,
} from '../labels.ts';
import type { View } from '../view.ts';

/** `Kommune: Aarhus`, `Bestemmelse: serviceloven § 83, udfordret`. */
export function mentionLabel(view: View, mention: Mention): string {
  const { texts } = view;
  const name = mentionName(view, mention);
  const role = mention.role === undefined ? '' : `, ${texts.roles[mention.role].toLowerCase()}`;
  return `${texts.types[mention.type]}${name === '' ? '' : `: ${name}`}${role}`;
}

/** The name of what a mention names; empty for a masked number. */
export function mentionName(view: View, mention: Mention): string {
  const { texts } = view;
  const names: Readonly<Partial<Record<Mention['type'], (id: string) => string>>> = {
    municipality: municipalityName,
    network: networkName,
    citation: (id) => provisionName(texts, id),
    organisation: (id) => organisationName(texts, id),
    outcome: (id) => named(texts.outcomes, id),
    status: (id) => named(texts.statuses, id),
    date: (id) => dateLabel(view, id),
    money: (id) =>
      `${new Intl.NumberFormat(view.language === 'en' ? 'en-GB' : 'da-DK').format(Number(id))} kr.`,
    trial: () => mention.surface.replace(/\s+/g, ' '),
    cpr: () => '',
  };
  return names[mention.type]?.(mention.id) ?? mention.id;
}
