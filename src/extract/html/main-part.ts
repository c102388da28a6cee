// Finds the part of a page that is its text, and takes away what every page of a site carries.
import type { Cheerio, CheerioAPI } from 'cheerio/slim';
import type { AnyNode } from 'domhandler';

/** Page furniture by role and by the class names of common publishing systems. */
const FURNITURE = [
  'nav',
  'aside',
  'form',
  'dialog',
  '[role=navigation]',
  '[role=search]',
  '[role=dialog]',
  '[role=alertdialog]',
  '[aria-hidden=true]',
  '[hidden]',
  '.breadcrumb',
  '.breadcrumbs',
  '.skip-link',
  '.share',
  '.social',
  '.related',
  '.newsletter',
].join(',');
const CONSENT = /\b(?:cookie|consent|gdpr|coi-|cybot)/i;
const MAIN = ['main', '[role=main]', 'article', '#content', '#main', '.content', '.article'];
/** A candidate for the main part must hold this share of the body's words, else it is a teaser. */
const MAIN_SHARE = 0.4;

/** The nodes whose words are the page's text. */
export function mainPart($: CheerioAPI): Cheerio<AnyNode> {
  $(FURNITURE).remove();
  $('[class],[id]')
    .filter((_, node) => CONSENT.test(`${$(node).attr('class') ?? ''} ${$(node).attr('id') ?? ''}`))
    .remove();
  const body: Cheerio<AnyNode> = $('body').length > 0 ? $('body').first() : $.root();
  const words = body.text().length;
  for (const selector of MAIN) {
    const found = $(selector).first();
    if (found.length > 0 && found.text().length >= words * MAIN_SHARE) return found;
  }
  body.find('header,footer,[role=banner],[role=contentinfo]').remove();
  return body;
}
