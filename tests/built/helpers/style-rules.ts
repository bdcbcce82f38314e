import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import postcss, { type Rule } from 'postcss';

/** One selector of a rule, with the at-rules around it and the text of the whole rule. */
export type StyleRule = { place: string; selector: string; text: string };

/** The text of the stylesheets that an exported page asks for. */
export function exportedStyles(html: string): string {
  const sheets = load(html)('link[rel=stylesheet]')
    .map((_, { attribs }) => attribs.href)
    .get();
  return sheets.map((path) => readFileSync(join(process.cwd(), '.export', path), 'utf8')).join('');
}

/** Every selector of some styles, except those of rules that only set variables. */
export function stylesOf(css: string): StyleRule[] {
  const found: StyleRule[] = [];
  postcss.parse(css).walkRules((rule) => {
    const drawn = rule.nodes.some((node) => node.type === 'decl' && !node.prop.startsWith('--'));
    if (!drawn) return;
    const text = rule.toString();
    for (const selector of rule.selectors) found.push({ place: placeOf(rule), selector, text });
  });
  return found;
}

function placeOf(rule: Rule): string {
  const around: string[] = [];
  for (let node = rule.parent; node !== undefined && node.type === 'atrule'; node = node.parent) {
    if ('name' in node && 'params' in node) around.unshift(`@${node.name} ${node.params}`);
  }
  return around.join(' ');
}

// Added at run time: the state of an element, a class or an attribute set by a script.
const AT_READERS =
  /(?<!\\)::?(-(moz|webkit)-[\w-]+|hover|focus(-visible|-within)?|active|target|visited|link|disabled|host|before|after|placeholder|selection|backdrop|marker)(?![\w-])|\.(js|ready)(?![\w-])|\[data-(size|contrast|passed)(=[^\]]*)?\](?!\))|\[open\]/g;

/** True if an element of the page can match the selector, whatever its state and the reader's settings. */
export function reachedBy($: CheerioAPI, selector: string): boolean {
  const always = selector
    .replace(/:not\(\.js\)/g, '')
    .replace(AT_READERS, '')
    .replace(/(^|[\s>+~])(?=$|[\s>+~])/g, '$1*')
    .trim();
  return $(always === '' ? '*' : always).length > 0;
}
