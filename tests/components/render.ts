import { type CheerioAPI, load } from 'cheerio';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The static HTML of a component, parsed. */
export function render(element: ReactElement): CheerioAPI {
  return load(renderToStaticMarkup(element), null, false);
}
