import { opening } from '@/lib/text';
import { fileLine, type HtmlElement, htmlText } from './html-text';
import { InputError } from './input';
import { namedPlaces } from './named-places';
import { isUnseenColor } from './seen-color';

type Alteration = { what: string; words: string; line: number };

const BY_ELEMENT = new Map([
  ...['s', 'strike', 'del'].map((name) => [name, '划去的'] as const),
  ...['sup', 'sub'].map((name) => [name, '上标或下标的'] as const),
  ...['rt', 'rtc'].map((name) => [name, '注音的'] as const),
  ['svg', '图形里的'],
  ['math', '公式里的'],
  ['q', '由网页加引号的'],
  ['bdo', '指定了方向的'],
]);
const BY_STYLE: readonly [RegExp, string][] = [
  [/line-through/i, '划去的'],
  [/vertical-align\s*:\s*(?:super|sub)/i, '上标或下标的'],
  [/unicode-bidi\s*:\s*[\w-]*override/i, '指定了方向的'],
  [
    /list-style[^;:]*:[^;]*(?:decimal|roman|alpha|latin|greek|cjk|chinese|ideograph|katakana|hiragana)/i,
    '自动编号的',
  ],
];
const CAPITALS = /text-transform\s*:\s*(?:upper|capital)|font-variant[^;:]*:[^;]*small-caps/i;

/** How an element shows its words otherwise than as plain text: struck out, raised, numbered, unseen …; null if it does not. */
export function alterationOf(element: HtmlElement): Alteration | null {
  const { tagName, attrs } = element;
  const words = tagName === 'svg' ? drawnWords(element) : htmlText(element);
  if (words === '') return null;
  const valueIn = (wanted: string): string => attrs.find(({ name }) => name === wanted)?.value ?? '';
  const style = valueIn('style');
  const isNumbered = (tagName === 'ul' || tagName === 'li') && /^[1ai]$/i.test(valueIn('type'));
  const what =
    BY_ELEMENT.get(tagName) ??
    BY_STYLE.find(([pattern]) => pattern.test(style) && tagName !== 'ol')?.[1] ??
    (isNumbered && !isInOrderedList(element) ? '自动编号的' : null) ??
    (CAPITALS.test(style) && /\p{Ll}/u.test(words) ? '显示成大写的' : null) ??
    (isUnseenColor(element) && mayBeText(element, words) ? '白色的' : null);
  return what === null ? null : { what, words, line: fileLine(element) };
}

// Its title is for machines that read aloud.
const drawnWords = (element: HtmlElement): string =>
  element.childNodes
    .filter(({ nodeName }) => nodeName !== 'title' && nodeName !== 'desc')
    .map(htmlText)
    .join(' ')
    .trim();

const isInOrderedList = ({ parentNode }: HtmlElement): boolean => parentNode?.nodeName === 'ol';

// White on a picture that a style sheet elsewhere puts behind it is a button or a banner.
const mayBeText = ({ parentNode }: HtmlElement, words: string): boolean =>
  /[。；;，,、\d]/.test(words) || (parentNode !== null && htmlText(parentNode) !== words);

/** Throws InputError with the words and their lines in the file if there are any. */
export function refuseAlterations(found: readonly Alteration[]): void {
  if (found.length === 0) return;
  const named = namedPlaces(
    found,
    ({ what, words, line }) => `${line === 0 ? '' : `网页文件第 ${line} 行`}${what}“${opening(words, 30)}”`,
  );
  throw new InputError(
    `没有写入文件。网页上有的字和看上去的不一样，照字读出来会错：${named}。请导入批准的 Word 文件；没有的话，把网页上的正文复制到记事本，照网页改好，另存为 .txt，再导入。`,
  );
}
