import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { readContent } from '@/lib/content/read-content';
import { foldWidth } from '@/lib/folding';
import { CONTENT_FOLDER } from '@/tests/site-under-test';

const { notices: NOTICES_READ } = readContent(CONTENT_FOLDER);

const squeeze = (text: string): string => foldWidth(text.replace(/\s*\n\s*/g, ''));

/** The source as received, from title to signed date without the line of time, in one line: read without the project's own code. */
export function sourceText(notice: string): string {
  const source = readFileSync(join(CONTENT_FOLDER, 'notices', notice, 'source.txt'), 'utf8');
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const title = lines.findIndex((line) => /^中共.+通报$/.test(line));
  const signed = lines.findIndex((line) => /^\d{4}年\d+月\d+日$/.test(line));
  return squeeze([lines[title], ...lines.slice(title + 2, signed + 1)].join('\n'));
}

/** The source with the errata of a notice made in it, each at the first place in its issue: what the pages have to say. */
export function correctedText(notice: string): string {
  const { errata = [], issues = [] } = NOTICES_READ.find(({ slug }) => slug === notice) ?? {};
  const own = issues.flatMap((issue) =>
    issue.errata.map((erratum) => ({ ...erratum, after: issue.heading })),
  );
  return [...errata.map((erratum) => ({ ...erratum, after: '' })), ...own]
    .filter(({ of: kind }) => kind !== 'status')
    .reduce((text, { from, to, after }) => {
      const begin = Math.max(0, text.indexOf(squeeze(after)));
      const at = text.indexOf(squeeze(from), begin);
      if (at === -1) throw new Error(`“${from}” is not in the source`);
      return text.slice(0, at) + squeeze(to) + text.slice(at + squeeze(from).length);
    }, sourceText(notice));
}

/** What a page's article says when everything editorial is taken out. */
export function articleText($: CheerioAPI): string {
  const article = $('article').clone();
  article.find('[data-editorial]').remove();
  return squeeze(article.text());
}
