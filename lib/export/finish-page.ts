import { basePathEdits } from './base-path-edits';
import { pagePolicy } from './content-policy';
import { findFrameworkMarkup } from './find-framework-markup';
import { applyEdits, type Edit, isElement, type Node, nodesOf, parsePage, rangeOf } from './html-tree';
import { askedScripts, lazyScriptEdits } from './page-scripts';
import { sizeEdits } from './size-edits';
import { typesetPage } from './typeset/typeset-page';
import { type UsedNames, usedNames } from './used-names';

export type PageTools = {
  basePath: string;
  /** Names of bodies that stay on one line. */
  names: readonly string[];
  /** The bytes of files that are no part of the export, by address. */
  sizes: ReadonlyMap<string, number>;
  /** The code of the inline script of every page. */
  boot: string;
  /** The address of a script of browser/, given its name; `page` is named in the error if there is none. */
  scriptPath: (name: string, page: string) => Promise<string>;
  /** The text of an exported stylesheet. */
  readStyles: (path: string) => string;
  /** The rules that can match on a page with these names. */
  prune: (css: string, used: UsedNames) => Promise<string>;
};

/** The page as it is served: Next's markup cut; styles, content security policy and client-side scripts added. */
export async function finishPage(html: string, address: string, tools: PageTools): Promise<string> {
  const page = parsePage(html);
  const { cut, stylesheets } = findFrameworkMarkup(page, address);
  const edits: Edit[] = [...cut].map((node) => ({ ...rangeOf(node), text: '' }));
  const style = await tools.prune(stylesheets.map(tools.readStyles).join(''), usedNames(page));
  const scriptAddress = async (name: string) => `${tools.basePath}${await tools.scriptPath(name, address)}`;
  const sources = await Promise.all(['core', ...askedScripts(page)].map(scriptAddress));
  const scripts = sources.map((source) => `<script src="${source}" defer></script>`).join('');
  const policy = pagePolicy({ style, boot: tools.boot });
  const { charset, headEnd } = headInsertionPoints(page, address);
  const finished = applyEdits(html, [
    ...edits,
    ...basePathEdits(page, cut, tools.basePath),
    ...(await lazyScriptEdits(page, scriptAddress)),
    ...sizeEdits(page, tools.sizes, address),
    insert(charset, `<meta http-equiv="Content-Security-Policy" content="${policy}">`),
    insert(headEnd, `<style>${style}</style><script>${tools.boot}</script>${scripts}`),
  ]);
  return typesetPage(finished, tools.names);
}

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

// The policy goes right after the charset, which browsers look for in the first kilobyte; the rest ends the head.
function headInsertionPoints(page: Node, address: string): { charset: number; headEnd: number } {
  const elements = [...nodesOf(page)].filter((node) => isElement(node));
  const charset = elements.find((node) => node.attrs.some(({ name }) => name === 'charset'));
  const headEnd = elements.find((node) => isElement(node, 'head'))?.sourceCodeLocation?.endTag?.startOffset;
  if (charset === undefined || headEnd === undefined) throw new Error(`${address}: no charset or no head`);
  return { charset: rangeOf(charset).end, headEnd };
}
