import { opening } from '@/lib/text';
import { fileLine, type HtmlElement, htmlText } from './html-text';
import { InputError } from './input';

type Alteration = { what: string; words: string; line: number };

const STRUCK = new Set(['s', 'strike', 'del']);
const RAISED = new Set(['sup', 'sub']);
const WHITE = /(?:^|[;\s])color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)/i;

/** How an element shows its words otherwise than as plain text: struck out, raised or white; null if it does not. */
export function alterationOf(element: HtmlElement): Alteration | null {
  const { tagName, attrs } = element;
  const words = htmlText(element);
  const style = attrs.find(({ name }) => name === 'style')?.value ?? '';
  const found = (what: string): Alteration | null =>
    words === '' ? null : { what, words, line: fileLine(element) };
  if (STRUCK.has(tagName) || /line-through/i.test(style)) return found('划去的');
  if (RAISED.has(tagName) || /vertical-align\s*:\s*(?:super|sub)/i.test(style)) return found('上标或下标的');
  return WHITE.test(style) && !/background/i.test(style) ? found('白色的') : null;
}

/** Throws InputError with the words and their lines in the file if there are any. */
export function refuseAlterations(found: readonly Alteration[]): void {
  if (found.length === 0) return;
  const named = found
    .slice(0, 5)
    .map(
      ({ what, words, line }) => `${line === 0 ? '' : `网页文件第 ${line} 行`}${what}“${opening(words, 30)}”`,
    );
  const more = found.length > named.length ? `等 ${found.length} 处` : '';
  throw new InputError(
    `没有写入文件。网页上有的字和看上去的不一样，照字读出来会错：${named.join('、')}${more}。请导入批准的 Word 文件；没有的话，把网页上的正文复制到记事本，照网页改好，另存为 .txt，再导入。`,
  );
}
