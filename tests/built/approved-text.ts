import { readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';

const squeeze = (text: string): string => text.replace(/\s*\n\s*/g, '').normalize('NFKC');

/** The source as received, from title to signed date without the line of time, in one line: read without the project's own code. */
export function sourceText(notice: string): string {
  const source = readFileSync(`content/notices/${notice}/source.txt`, 'utf8');
  const [, title = '', , body = ''] =
    /\n\n(中共.+通报)\n\n(.+)\n\n([\s\S]+?\n\s*\d{4}年\d+月\d+日)\n/.exec(source) ?? [];
  return squeeze(`${title}\n${body.trim()}`);
}

/** What a page's article says when everything editorial is taken out. */
export function articleText($: CheerioAPI): string {
  const article = $('article').clone();
  article.find('[data-editorial]').remove();
  return squeeze(article.text());
}
