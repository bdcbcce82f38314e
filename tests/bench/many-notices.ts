import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SearchPanel } from '@/components/search/search-panel';
import { searchIndexPath, searchPath } from '@/lib/addresses';
import { readContent } from '@/lib/content/read-content';
import { buildIndex } from '@/lib/search/build-index';
import { generateContent } from './generate-content';

/** Makes the next opened search page search generated notices with `issues` issues in total, one file per notice; returns the number of notices. */
export async function searchManyNotices(page: Page, issues: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  generateContent(join(folder, 'content'), issues, readContent(resolve('content')));
  const { notices } = readContent(join(folder, 'content'));
  rmSync(folder, { recursive: true });
  for (const notice of notices) {
    const body = JSON.stringify(buildIndex(notice, []));
    await page.route(`**${searchIndexPath(notice)}`, (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    );
  }
  const html = readFileSync('out/search/index.html', 'utf8');
  const [script = ''] = /\/assets\/search-[0-9a-f]+\.js/.exec(html) ?? [];
  const panel = renderToStaticMarkup(createElement(SearchPanel, { notices, action: searchPath }));
  const body = html.replace(
    /<div data-wait[\s\S]*?(?=<ol data-results)/,
    panel.replace('data-lazy-script="search"', `data-lazy-script="${script}"`),
  );
  await page.route('**/search/', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  return notices.length;
}
