import { historyEntries } from '@/lib/check-site/expect/history-entries';
import { countWords } from '@/lib/check-site/expect/withdrawals';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { dataOf } from '@/lib/check-site/read/notice-data';
import { inChinese, withoutOldTarget } from '@/lib/check-site/read/page-text';

/** What /changes/ lacks: each notice, and each update and erratum with day, text and address. */
export function checkChanges({ pages, ...site }: BuiltSite, notices: readonly string[]): string[] {
  const $ = pages.get('/changes/index.html');
  if ($ === undefined) return ['没有 /changes/'];
  const told = $('main ol > li').map((_, li) => {
    const link = $(li).find('a').first();
    return `${withoutOldTarget($(li).text())} ${new URL(link.attr('href') ?? '/', site.origin).href}`;
  });
  const expected = notices.flatMap((address) => {
    const data = dataOf({ pages, ...site }, address);
    if (data === null) return [];
    const { notice, issues } = data;
    const count = `（${countWords(data)}）`;
    return [
      `${inChinese(notice.published)}，发布通报${notice.title}${count} ${notice.url}`,
      ...issues.flatMap((issue) =>
        historyEntries(issue).map(
          ({ date, anchor, words, source, told: text }) =>
            `${inChinese(date)}，${words}${source}问题 ${Number(issue.id)} ${issue.title}${text} ${issue.url}#${anchor}`,
        ),
      ),
    ];
  });
  return expected
    .filter((entry) => !told.get().includes(entry))
    .map((entry) => `/changes/：没有写“${entry}”`);
}
