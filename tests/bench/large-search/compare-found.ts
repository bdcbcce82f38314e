import type { Browser } from '@playwright/test';
import { issuePath } from '@/lib/addresses';
import { findByWords } from '@/lib/search/find-by-words';
import type { SearchableNotice } from '@/lib/search/prepare';
import { readQuery } from '@/lib/search/query';

/** The part of the issues that hold some words that a search finds, and how many it finds that do not. */
export type Found = { recall: number; wrong: number };

/** Asks a page for words one after another (`window.urlsOf`) and compares what it finds with what the notices hold. */
export async function compareFound(
  browser: Browser,
  address: string,
  notices: readonly SearchableNotice[],
  queries: readonly string[],
): Promise<Found> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(address);
  let [held, found, wrong] = [0, 0, 0];
  for (const q of queries) {
    const truth = new Set(
      findByWords(notices, readQuery(new Map([['q', q]]))).flatMap(({ notice, searchable: { record } }) =>
        record.issue === null ? [] : [issuePath({ notice: notice.slug, id: record.issue })],
      ),
    );
    const urls = await page.evaluate<string[]>(`urlsOf(${JSON.stringify(q)})`);
    held += truth.size;
    found += urls.filter((url) => truth.has(url)).length;
    wrong += urls.filter((url) => !truth.has(url)).length;
  }
  await context.close();
  return { recall: found / held, wrong };
}
