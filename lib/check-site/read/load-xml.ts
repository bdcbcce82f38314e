import { DOMParser } from '@xmldom/xmldom';
import { type CheerioAPI, load } from 'cheerio';
import { remember } from './remember';

/** An XML text to be read by selector; null if it is not well-formed. */
export const loadXml = remember((xml: string): CheerioAPI | null => {
  try {
    new DOMParser().parseFromString(xml, 'text/xml');
    return load(xml, { xml: true });
  } catch {
    return null;
  }
});
