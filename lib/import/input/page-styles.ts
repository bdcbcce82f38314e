import { load } from 'cheerio';
import { saysFault } from '@/lib/import/text/heading-words';
import { opening } from '@/lib/text';
import { InputError } from './input';

const STYLES = /<style[^>]*>([\s\S]*?)<\/style>/gi;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const HIDES =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d])|(?:left|top|text-indent|margin-left)\s*:\s*-\d{3,}|clip(?:-path)?\s*:/i;
const MARKS = /line-through|vertical-align\s*:\s*(?:super|sub)/i;
const GENERATES = /content\s*:[^;]*(?:counters?\(|["'][^"'\\]*[\p{L}\p{N}])/u;
// Selectors that select by what the user does match nothing in a saved page.
const PLAIN_SELECTOR = /^[\w\s.#>+~*[\]="'-]+$/;

/** True for the style of an element that keeps its words from being seen. */
export function hidesWords(style: string): boolean {
  return HIDES.test(style);
}

/**
 * The page with what its style sheets hide, strike out or raise written at the elements themselves. Throws InputError if
 * a style sheet writes numbers or words before the text of the notice.
 */
export function withPageStyles(html: string): string {
  const sheets = Array.from(html.matchAll(STYLES), ([, sheet = '']) =>
    sheet.replace(/\/\*[\s\S]*?\*\//g, ''),
  );
  const rules = sheets
    .flatMap((sheet) =>
      Array.from(sheet.matchAll(RULE), ([, selectors = '', body = '']) => ({ selectors, body })),
    )
    .filter(({ body }) => HIDES.test(body) || MARKS.test(body) || GENERATES.test(body));
  if (rules.length === 0) return html;
  const page = load(html);
  for (const { selectors, body } of rules) {
    for (const selector of selectors.split(',')) {
      const plain = selector.replace(/::?(?:before|after)\s*$/i, '').trim();
      if (!PLAIN_SELECTOR.test(plain)) continue;
      const isGenerated = plain !== selector.trim();
      page(plain).each((_, element) => {
        if (!isGenerated) {
          page(element).attr('style', `${page(element).attr('style') ?? ''};${body.replaceAll('"', "'")}`);
        } else if (GENERATES.test(body)) refuseGenerated(page(element).text().trim());
      });
    }
  }
  return page.html();
}

// Breadcrumbs and buttons, which are short, may be decorated.
function refuseGenerated(words: string): void {
  if (!/[。；;]/.test(words) && !saysFault(words)) return;
  throw new InputError(
    `网页用样式在文字前后加了编号或字，它们不在文字里，读不出来：“${opening(words, 20)}”。请导入批准的 Word 文件；没有的话，把网页上的正文复制到记事本，照网页补上，另存为 .txt，再导入。`,
  );
}
