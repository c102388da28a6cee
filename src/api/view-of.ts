// The view of a request: the language, its words, the address, the names of kinds of document.
import type { Context } from 'hono';
import type { Pipeline } from '../model/pipeline.ts';
import { type Language, textsOf, type View } from '../web/index.ts';

/** Danish unless `lang=en`. */
export function viewOf(context: Context, pipelines: readonly Pipeline[]): View {
  return viewIn(context.req.query('lang') === 'en' ? 'en' : 'da', context, pipelines);
}

/** The view in a language. */
export function viewIn(language: Language, context: Context, pipelines: readonly Pipeline[]): View {
  const kinds = Object.fromEntries(pipelines.map(({ kind, label }) => [kind, label[language]]));
  return { language, texts: textsOf(language), address: new URL(context.req.url), kinds };
}
