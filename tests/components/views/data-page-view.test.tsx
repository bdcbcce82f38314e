import { expect, test } from 'vitest';
import { DataPageView } from '@/components/views/data-page-view';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import { twoNotices } from '@/tests/fixtures/notices/two-bureaus';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from '../render';

const $ = render(
  <DataPageView
    withdrawn={[]}
    themeGroups={[]}
    page={samplePage('/data/', '数据')}
    site={site}
    notices={[notice([issue({ id: '01' }), unfinished()])]}
  />,
);
const rows = (caption: RegExp) =>
  $('table')
    .filter((_, table) => caption.test($(table).find('caption').text()))
    .find('tbody tr')
    .map((_, row) =>
      $(row)
        .children()
        .map((__, cell) => $(cell).text())
        .get()
        .join(' | '),
    )
    .get();

test('every file of the notice is a plain link with its format and size', () => {
  const links = $('table a').map((_, link) => $(link).attr('href'));
  expect(links.get().slice(0, 4)).toEqual([
    '/notices/2026-library/notice.zip',
    '/notices/2026-library/issues.csv',
    '/notices/2026-library/measures.csv',
    '/notices/2026-library/issues.json',
  ]);
  expect(rows(/整份通报/)[1]).toMatch(
    /^issues\.csv \| 全部问题，一个问题一行，用办公软件打开 \| CSV \d\.\d KB$/,
  );
});

test('an unfinished issue is the example for the files of the issues', () => {
  expect(rows(/每个问题的文件/)[0]).toMatch(/^issue\.json \| .+ \| JSON \d\.\d KB$/);
  expect($('a[href="/notices/2026-library/issues/02/issue.md"]')).toHaveLength(1);
});

test('each column is explained with an example value', () => {
  expect(rows(/^issues\.csv 的字段/)).toContain(
    'reasonLabels 文字 | 没有完成的原因，中文，与 reasons 逐行对应 | 编制受限',
  );
  expect(rows(/^measures\.csv 的字段/)).toContain(
    'targetMonth 文字 | 现在的目标月份，年-月；不是办结期限；没有写明的、已整改的为空 | 2026-06',
  );
});

test('tables have captions and headers with scope', () => {
  expect($('table').length).toBe($('table > caption').length);
  expect($('th:not([scope])')).toHaveLength(0);
});

test('it has caveats, citation and help for WeChat', () => {
  expect($.text()).toContain('是力争取得阶段性成果的时间，不是办结期限');
  expect($.text()).toContain('[DS/OL]. (2026-03-01)[引用日期]. https://books.example/data/.');
  expect($.text()).toContain('选“在浏览器中打开”');
});

test('of several notices the files over all come first, and the last build step writes how long those are', () => {
  const page = render(
    <DataPageView
      withdrawn={[]}
      themeGroups={[]}
      page={samplePage('/data/', '数据')}
      site={site}
      notices={twoNotices}
    />,
  );
  const table = page('#site').parent().find('tbody tr');
  expect(
    table
      .find('a')
      .map((_, link) => page(link).attr('href'))
      .get(),
  ).toEqual([
    '/data/issues.csv',
    '/data/issues.json',
    '/data/issues-schema.json',
    '/data/bureaus.json',
    '/data/bureaus-schema.json',
    '/feed.xml',
    '/llms.txt',
    '/sitemap.txt',
  ]);
  expect(table.first().find('[data-size-of="/data/issues.csv"]').text()).toBe('');
  expect(table.eq(3).text()).toMatch(/JSON \d/);
});
