import { load } from 'cheerio';
import { saysFault } from '@/lib/import/text/heading-words';
import { opening } from '@/lib/text';
import { InputError } from './input';
import { setsGround, setsUnseenColor } from './seen-color';

const STYLES = /<style[^>]*>([\s\S]*?)<\/style>/gi;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const HIDES = [
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*[:(]\s*(?:0?\.0\d*|0)(?![.\d])/i,
  /font-size\s*:\s*(?:[01](?:px|pt)?|0?\.[0-2]\d*(?:px|pt|r?em)?)(?![.\d\w%])|scale[XY]?\(\s*0\s*[,)]/i,
  /(?:left|right|top|bottom|text-indent|margin-\w+|translate[XY]?)\s*[:(]\s*-(?:\d{3,}|\d{2,}(?:\.\d+)?(?:r?em|v[wh]))/i,
  /clip(?:-path)?\s*:(?!\s*(?:auto|none))|content-visibility\s*:\s*hidden/i,
  /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*0(?:px)?\s*(?:;|$)/i,
];
const MARKS =
  /line-through|vertical-align\s*:\s*(?:super|sub)|unicode-bidi|text-transform|small-caps|list-style/i;
const LIGHT = /color\s*[:=]\s*["']?(?:#f|white|rgb|hsl|transparent)/i;
const COUNTS = /(?:counters?|attr)\(/i;
const WORDS = /["'][^"']*[\p{L}\p{N}]|open-quote/u;
const GENERATED = /::?(?:before|after|marker)\s*$/i;
// Selectors that select by what the user does match nothing in a saved page.
const BY_PLACE =
  /:(?:(?:first|last|only)-(?:child|of-type)|nth-(?:last-)?(?:child|of-type)\([\w\s+-]*\)|root|empty)/g;
const PLAIN_SELECTOR = /^[\p{L}\p{N}\s_.#>+~*[\]="'-]+$/u;

/** True for the style of an element that keeps its words from being seen. */
export function hidesWords(style: string): boolean {
  const [size] = HIDES.slice(-1);
  if (size?.test(style) === true && /overflow[^;:]*:\s*hidden/i.test(style)) return true;
  return HIDES.slice(0, -1).some((pattern) => pattern.test(style));
}

/**
 * The page with what its style sheets hide, strike out or raise written at the elements themselves. Throws InputError if
 * a style sheet writes numbers or words before the text of the notice.
 */
export function withPageStyles(html: string): string {
  const sheets = Array.from(html.matchAll(STYLES), ([, sheet = '']) =>
    withVariables(sheet.replace(/\/\*[\s\S]*?\*\//g, '')),
  );
  const all = sheets.flatMap((sheet) =>
    Array.from(sheet.matchAll(RULE), ([, selectors = '', body = '']) => ({
      selectors,
      body: withPlainCharacters(body),
    })),
  );
  // A ground matters only to words that are white.
  const hasWhite = LIGHT.test(html) || all.some(({ body }) => setsUnseenColor(body));
  const rules = all.filter(
    ({ body }) =>
      hidesWords(body) ||
      MARKS.test(body) ||
      COUNTS.test(contentOf(body)) ||
      WORDS.test(contentOf(body)) ||
      (hasWhite && (setsUnseenColor(body) || setsGround(body))),
  );
  if (rules.length === 0) return html;
  const page = load(html);
  for (const { selectors, body } of rules) {
    for (const selector of selectors.split(',')) {
      const plain = selector.replace(GENERATED, '').trim() || '*';
      if (!PLAIN_SELECTOR.test(plain.replace(BY_PLACE, ''))) continue;
      const isGenerated = GENERATED.test(selector);
      page(plain).each((_, element) => {
        const found = page(element);
        if (isGenerated) {
          const isAround = found.closest(AROUND).length > 0;
          // An element without words of its own may carry those of a sentence.
          refuseGenerated((isAround ? found : found.closest(BLOCKS)).text(), isAround, body);
        } else found.attr('style', `${found.attr('style') ?? ''};${body.replaceAll('"', "'")}`);
      });
    }
  }
  return page.html();
}

const BLOCKS = 'p,li,td,th,h1,h2,h3,h4,h5,h6,dd,div';
const AROUND = 'nav,header,footer,aside,button,a,label';

// As if each name had one value in the whole sheet, which is so where :root sets it.
function withVariables(sheet: string): string {
  const values = new Map(
    Array.from(sheet.matchAll(/(--[\w-]+)\s*:([^;{}]*)/g), ([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
  return sheet.replace(/var\(\s*(--[\w-]+)[^()]*\)/g, (written, name: string) => values.get(name) ?? written);
}

// An escape of CSS: \4E00 is 一.
const withPlainCharacters = (body: string): string =>
  body.replace(/\\([\da-f]{1,6})\s?/gi, (written, code: string) => {
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? written : String.fromCodePoint(point);
  });

// What the declarations of a rule write beside an element.
const contentOf = (body: string): string =>
  body
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => /^content\s*:/i.test(declaration))
    .join(';');

// Breadcrumbs and buttons, which are short, may be decorated; numbers before any other words are of the text.
function refuseGenerated(text: string, isAround: boolean, body: string): void {
  const words = text.trim();
  const isText = /[。；;]/.test(words) || saysFault(words);
  const content = contentOf(body);
  if (!WORDS.test(content) && !COUNTS.test(content)) return;
  if (!isText && (isAround || words === '' || !COUNTS.test(content))) return;
  throw new InputError(
    `网页用样式在文字前后加了编号或字，它们不在文字里，读不出来：“${opening(words, 20)}”。请导入批准的 Word 文件；没有的话，把网页上的正文复制到记事本，照网页补上，另存为 .txt，再导入。`,
  );
}
