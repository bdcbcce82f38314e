import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readComparison } from '@/lib/check-site/layouts/read-comparison';

test('a row of the comparison, without what is said to listeners or where scripts are off', () => {
  const html = `<link rel="canonical" href="https://books.example/compare/"><main><table><tbody><tr><th colspan="9">某局</th></tr>
<tr><th><b>2026年</b> <a href="/n/">通报</a><span>以某处的名义发布，截至2026年3月1日的通报</span><span>4 个问题，其中 1 个已撤下</span></th>
<td data-head="问题"><a href="/n/issues/">4<span class="sr-only"> 个，问题</span></a></td>
<td data-head="已整改">3</td><td data-head="未写明状态">0</td><td data-head="再次指出">2</td>
<td data-head="目标时间已过"><span data-months="2025-12 2026-09"><span class="plain-only">共 2 项</span></span></td></tr></tbody></table></main>`;
  expect(readComparison(load(html))).toEqual([
    {
      about: 'https://books.example/n/',
      facts: {
        年份: '2026年',
        截至: '截至2026年3月1日的通报',
        个数: '4其中 1 个已撤下',
        各状态的个数: '3 个已整改',
        再次指出的个数: '2',
        没有完成的目标月份: '2025-12 2026-09',
      },
    },
  ]);
});
