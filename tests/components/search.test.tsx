import { describe, expect, test } from 'vitest';
import { ResultTemplates } from '@/components/search/result-templates';
import { SearchPanel } from '@/components/search/search-panel';
import { HomeView } from '@/components/views/home-view';
import { NotFoundView } from '@/components/views/not-found-view';
import { SearchView } from '@/components/views/search-view';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from './render';

const one = notice([issue({ id: '01' }), unfinished()]);
const other = {
  ...notice([issue({ notice: '2027-museum' })]),
  slug: '2027-museum',
  shortTitle: '2027年巡察整改通报',
};

describe('the panel of one notice', () => {
  const $ = render(<SearchPanel notices={[one]} action="/notices/2026-library/issues/" />);

  test('submits to its own page and names the index of the notice', () => {
    expect($('form').attr('action')).toBe('/notices/2026-library/issues/');
    expect($('[data-index]').attr('data-index')).toBe('/notices/2026-library/search.json');
  });

  test('has a labelled select for each filter, each choice with its count', () => {
    const labels = $('label:has(select) span')
      .map((_, label) => $(label).text())
      .get();
    expect(labels).toEqual(['状态', '所属方面', '未完成整改的原因']);
    const choices = $('select[name=status] option')
      .map((_, option) => $(option).text())
      .get();
    expect(choices).toEqual(['全部（2）', '已整改（1）', '未完成整改（1）']);
  });

  test('is hidden without scripts; on paper it shows the query without controls', () => {
    expect($.root().children().attr('class')).toMatch(/\bjs-only\b/);
    expect($('form').attr('class')).toBe('print:hidden');
    expect($('form [data-loading]')).toHaveLength(0);
  });
});

test('the panel of several notices names each index, and takes a heading only from the address', () => {
  const $ = render(<SearchPanel notices={[one, other]} action="/search/" />);
  const indexes = $('[data-index]')
    .map((_, place) => $(place).attr('data-index'))
    .get();
  expect(indexes).toEqual(['/notices/2026-library/search.json', '/notices/2027-museum/search.json']);
  expect($('select[name=notice] option')).toHaveLength(3);
  expect($('input[name=theme]').attr('hidden')).toBeDefined();
});

test('the search page leads without scripts to the list and the text of every notice', () => {
  const $ = render(
    <SearchView
      page={samplePage('/search/', '搜索')}
      site={site}
      notice={one}
      notices={[one, other]}
      shards={false}
    />,
  );
  expect($('[data-more]')).toHaveLength(0);
  expect($('.plain-only').text()).toContain('搜索需要 JavaScript');
  const links = $('main ul a')
    .filter((_, link) => $(link).closest('[hidden]').length === 0)
    .map((_, link) => $(link).attr('href'))
    .get();
  expect(links).toEqual([
    '/notices/2026-library/issues/',
    '/notices/2026-library/',
    '/notices/2027-museum/issues/',
    '/notices/2027-museum/',
    '/issues/',
    '/quote/',
  ]);
});

test('the result templates are hidden: one for issues that look the same and one without a status', () => {
  const $ = render(<ResultTemplates site={site} notices={[one]} />);
  expect($.root().children().attr('hidden')).toBeDefined();
  const models = $('[data-model]')
    .map((_, model) => $(model).attr('data-model'))
    .get();
  expect($('[data-model^=incomplete]').text()).toContain('未完成整改 目标时间 2026年6月');
  expect($('[data-model^=incomplete] [data-month]').attr('data-due')).toBe('，本站未收录新进展');
  expect($('[data-model=rectified] [data-month]')).toHaveLength(0);
  expect(models).toEqual(['rectified', 'incomplete 2026-06', '']);
});

test.each([
  ['home', <HomeView page={samplePage('/', '首页')} key="home" site={site} notice={one} />],
  ['the page for unknown addresses', <NotFoundView key="missing" site={site} notice={one} />],
])('the box of %s submits to the search page and loads no script', (_, view) => {
  const $ = render(view);
  expect($('form').attr('action')).toBe('/search/');
  expect($('form input').attr('name')).toBe('q');
  expect($('form [data-script], form[data-script]')).toHaveLength(0);
  expect($('form').closest('.js-only')).toHaveLength(1);
});

test('where the index is in shards its root alone is named, and more results can be asked for', () => {
  const $ = render(
    <SearchView
      page={samplePage('/search/', '搜索')}
      site={site}
      notice={one}
      notices={[one, other]}
      shards
    />,
  );
  expect($('[data-index]').attr('data-index')).toBe('/search/index.json');
  expect($('[data-index]')).toHaveLength(1);
  expect($('form').attr('data-lazy-script')).toBe('search-shards');
  expect($('[data-suggestions]').attr('data-lazy-script')).toBe('suggest-shards');
  expect($('[data-loading]').attr('data-renewed')).toBe('网站内容已更新，已重新搜索。');
  expect($('[data-more]').text()).toBe('显示更多结果');
});
