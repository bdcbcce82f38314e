import { basePathEdits } from './base-path-edits';
import { classCombinations, classEdits } from './class-edits';
import { pagePolicy } from './content-policy';
import type { ShortStyles } from './create-shortener';
import { findFramework } from './find-framework';
import { applyEdits, type Edit, isElement, type Node, nodesOf, parsePage, placeOf } from './html-tree';
import { askedScripts, lazyScriptEdits } from './page-scripts';
import { type UsedNames, usedNames } from './used-names';

export type PageTools = {
  basePath: string;
  /** The script written into every page. */
  boot: string;
  /** The address of a script that a page asks for by name. */
  scriptPath: (name: string, page: string) => Promise<string>;
  /** The text of an exported stylesheet. */
  readStyles: (path: string) => string;
  /** The styles that a page with these names can use. */
  prune: (css: string, used: UsedNames) => Promise<string>;
  /** The styles with short names, for a page with these combinations of classes. */
  shorten: (css: string, combinations: readonly string[]) => ShortStyles;
};

/** Makes an exported page the page that is served: without the framework, with its styles, policy and our own scripts. */
export async function finishPage(html: string, address: string, tools: PageTools): Promise<string> {
  const page = parsePage(html);
  const { cut, stylesheets } = findFramework(page, address);
  const edits: Edit[] = [...cut].map((node) => ({ ...placeOf(node), text: '' }));
  const pruned = await tools.prune(stylesheets.map(tools.readStyles).join(''), usedNames(page));
  const { css: style, classes } = tools.shorten(pruned, classCombinations(page));
  const scriptAddress = async (name: string) => `${tools.basePath}${await tools.scriptPath(name, address)}`;
  const sources = await Promise.all(['core', ...askedScripts(page)].map(scriptAddress));
  const scripts = sources.map((source) => `<script src="${source}" defer></script>`).join('');
  const policy = pagePolicy({ style, boot: tools.boot });
  const { charset, headEnd } = headPlaces(page, address);
  return applyEdits(html, [
    ...edits,
    ...basePathEdits(page, cut, tools.basePath),
    ...(await lazyScriptEdits(page, scriptAddress)),
    ...classEdits(page, cut, classes),
    insert(charset, `<meta http-equiv="Content-Security-Policy" content="${policy}">`),
    insert(headEnd, `<style>${style}</style><script>${tools.boot}</script>${scripts}`),
  ]);
}

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

// the policy goes behind the charset, which must stand in the first kilobyte; the rest at the end of the head
function headPlaces(page: Node, address: string): { charset: number; headEnd: number } {
  const elements = [...nodesOf(page)].filter((node) => isElement(node));
  const charset = elements.find((node) => node.attrs.some(({ name }) => name === 'charset'));
  const headEnd = elements.find((node) => isElement(node, 'head'))?.sourceCodeLocation?.endTag?.startOffset;
  if (charset === undefined || headEnd === undefined) throw new Error(`${address}: no charset or no head`);
  return { charset: placeOf(charset).end, headEnd };
}
