import { expect, test } from 'vitest';
import { TimelineView } from '@/components/views/notice/timeline-view';
import { issue, measure, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from '../../render';

const text = '延长时间。2025年5月以来办班5次，2024年第三季度办班2次。';
const parts = [{ label: '整改情况：', measures: [measure({ text })] }];
const $ = render(
  <TimelineView
    page={samplePage('/notices/2026-library/timeline/', '时间线')}
    site={site}
    notice={notice([issue({ id: '01', parts }), unfinished()])}
  />,
);
const entry = (id: string) => $(`[id="${id}"]`);

test('entries stand in ordered lists by year, with times for programs', () => {
  expect(
    $('h2')
      .map((_, heading) => $(heading).text())
      .get(),
  ).toEqual(['2024年', '2025年', '2026年']);
  expect(
    $('ol.timeline > li')
      .map((_, li) => $('p', li).first().text())
      .get(),
  ).toEqual([
    '2024年7月至2024年9月',
    '2025年4月1日至2025年5月31日 巡察',
    '2025年5月起',
    '2025年7月1日 反馈巡察意见',
    '2026年3月1日 通报落款',
    '2026年6月 目标时间',
  ]);
  expect(
    entry('01-m1-2')
      .find('time')
      .map((_, time) => $(time).attr('datetime'))
      .get(),
  ).toEqual(['2024-07', '2024-09']);
});

test('an entry has its sentence as printed, the date in bold, and leads to its measure', () => {
  const one = entry('01-m1-1');
  expect(one.find('q').text()).toBe('2025年5月以来办班5次，2024年第三季度办班2次。');
  expect(one.find('q b').text()).toBe('2025年5月以来');
  expect([one.find('a').text(), one.find('a').attr('href')]).toEqual([
    '问题 1，一是',
    '/notices/2026-library/issues/01/#m1',
  ]);
});

test('a target says whether it still holds; a milestone without words leads to the notice', () => {
  expect(entry('02-n1-1').find('[data-month]').attr('data-month')).toBe('2026-06');
  expect(entry('feedback').find('a').attr('href')).toBe('/notices/2026-library/');
});

test('the line is drawn for those who see, with a place for today that a script shows', () => {
  const line = $('svg[data-years]');
  expect([line.attr('aria-hidden'), line.attr('data-years'), line.attr('data-script')]).toEqual([
    'true',
    '2024/2026',
    'timeline',
  ]);
  expect(
    line
      .find('text')
      .map((_, label) => $(label).text())
      .get(),
  ).toEqual(['目标时间', '通报', '反馈', '巡察', '今天', '2024', '2025', '2026']);
  expect(line.find('[visibility=hidden]').text()).toBe('今天');
});

test('the targets are offered as a calendar only where there are any', () => {
  expect($('a[href$="targets.ics"]')).toHaveLength(1);
  const none = render(
    <TimelineView page={samplePage('/t/', '时间线')} site={site} notice={notice([issue()])} />,
  );
  expect(none('a[href$="targets.ics"]')).toHaveLength(0);
});
