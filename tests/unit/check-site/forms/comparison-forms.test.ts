import { expect, test } from 'vitest';
import { compareRecords } from '@/lib/check-site/compare-records';
import { comparisonForms } from '@/lib/check-site/forms/comparison-forms';
import { built } from '@/tests/unit/check-site/built';
import { NOTICE_URL, published } from '@/tests/unit/check-site/sample-data';

const OLD_URL = 'https://books.example/notices/2024-library/';
const newer = published();
const older = { ...newer, notice: { ...newer.notice, url: OLD_URL, published: '2024-01-01' } };

const row = (url: string, year: string, months: string): string =>
  `<tr><th scope="row"><b>${year}年</b> <a href="${url}">通报</a><span>截至2026年3月1日的通报</span></th>
<td data-head="问题"><a href="${url}issues/">1<span class="sr-only"> 个，问题</span></a></td>
<td data-head="基本完成整改"><a>1</a></td><td data-head="未完成整改">0</td><td data-head="整改状态的比例"><svg></svg></td>
<td data-head="再次指出">0</td><td data-head="目标时间已过"><a><span data-months="${months}"></span></a></td></tr>`;

const faultsIn = (months: string): string[] =>
  comparisonForms(
    built({
      '/compare/index.html': `<link rel="canonical" href="https://books.example/compare/"><main><table><tbody>${row(NOTICE_URL, '2026', months)}${row(OLD_URL, '2024', '2026-12')}</tbody></table></main>`,
    }),
    [newer, older],
  ).flatMap(compareRecords);

test('a row says the year, day and counts of its notice', () => {
  expect(faultsIn('2026-12')).toEqual([]);
  expect(faultsIn('2026-11')).toEqual([
    `/compare/：${NOTICE_URL} 的没有完成的目标月份是“2026-11”，issues.json 里是“2026-12”`,
  ]);
});

test('a site of one notice has nothing to compare', () => {
  expect(comparisonForms(built({}), [newer])).toEqual([]);
});
