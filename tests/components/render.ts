import { type CheerioAPI, load } from 'cheerio';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** What a component draws, as a reader of HTML gets it. */
export function render(element: ReactElement): CheerioAPI {
  return load(renderToStaticMarkup(element), null, false);
}
