import { expect, test } from 'vitest';
import { CompareView } from '@/components/views/compare/compare-view';
import { render } from '@/tests/components/render';
import { bureau, issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';

const again = { notice: notice([]), issue: issue({ id: '01' }), reason: '同类问题。' };
const first = {
  ...notice([issue({ id: '01', notice: '2025-old' })]),
  slug: '2025-old',
  published: '2025-03-01',
};
const second = notice([
  issue({ id: '01' }),
  unfinished({ id: '02', returns: [{ ...again, status: 'rectified' }] }),
]);
const page = samplePage('/compare/', '整改情况对照');
const $ = render(<CompareView site={site} notices={[second, first]} page={page} />);

const cells = (row: number): string[] =>
  $('tbody tr')
    .eq(row)
    .children('td')
    .map((_, cell) => {
      $(cell).find('.sr-only, .plain-only').remove();
      return `${$(cell).attr('data-head')} ${$(cell).text()}`;
    })
    .get();

test('a notice has a row with its year, its own day and its counts', () => {
  expect($('tbody th').eq(0).text()).toBe('2026年 2026年巡察整改通报截至2026年3月1日的通报');
  expect(cells(0)).toEqual([
    '问题 2',
    '已整改 1',
    '基本完成整改 0',
    '未完成整改 1',
    '未写明状态 0',
    '整改状态的比例 ',
    '再次指出 1',
    '目标时间已过 ',
  ]);
  expect(cells(1)).toContain('目标时间已过 0');
});

test('each count leads to what it counts, nought to nothing', () => {
  const links = $('tbody tr')
    .eq(0)
    .find('td a')
    .map((_, link) => $(link).attr('href'));
  expect(links.get()).toEqual([
    '/notices/2026-library/issues/',
    '/notices/2026-library/issues/?status=rectified',
    '/notices/2026-library/issues/?status=incomplete',
    '/compare/#returned-2026-library',
    '/compare/#targets-2026-library',
  ]);
  for (const anchor of ['returned-2026-library', 'targets-2026-library']) {
    expect($(`[id="${anchor}"]`).next().find('a').attr('href')).toBe('/notices/2026-library/issues/02/');
  }
});

test('the months of open targets wait for a script, the table has a caption and heads with scope', () => {
  expect($('[data-months]').attr('data-months')).toBe('2026-06');
  expect($('caption').text()).toBe('2 份通报的整改情况，按单位和年份排列');
  expect($('th:not([scope])')).toHaveLength(0);
});

test('a bureau of several stands above its rows with the name of today', () => {
  const archive = { ...bureau, slug: 'archive', name: '某市档案局' };
  const two = render(
    <CompareView
      site={site}
      notices={[second, { ...first, bureau: archive, bureauName: '某市档案处' }]}
      page={page}
    />,
  );
  expect(
    two('th[scope=rowgroup] a')
      .map((_, link) => two(link).text())
      .get(),
  ).toEqual(['某市档案局', '某市图书局']);
  expect(two('tbody').eq(0).text()).toContain('以某市档案处的名义发布，');
  expect($('th[scope=rowgroup]')).toHaveLength(0);
});

test('a notice with a withdrawn issue says so below its name', () => {
  const withdrawal = { date: '2026-05-01', reason: '有误' };
  const withdrawn = [{ id: '03', notice: second.slug, withdrawal, files: [] }];
  const page = samplePage('/compare/', '整改情况对照');
  const row = render(<CompareView site={site} notices={[{ ...second, withdrawn }, first]} page={page} />);
  expect(row('tbody th').eq(0).text()).toMatch(/截至2026年3月1日的通报3 个问题，其中 1 个已撤下$/);
});
