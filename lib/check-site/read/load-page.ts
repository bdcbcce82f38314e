import { type CheerioAPI, load } from 'cheerio';
import { remember } from './remember';
import { withoutLineMarks } from './without-line-marks';

/**
 * A page to be read by selector, kept for each text. Read by htmlparser2, which takes a sixth of the memory of parse5; pages
 * that React has written are the same tree to both, but for names of SVG attributes, which are in lower case here.
 */
export const loadPage = remember(
  (html: string): CheerioAPI => load(withoutLineMarks(html), { xml: { xmlMode: false } }),
);
