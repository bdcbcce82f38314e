import { expect, test } from 'vitest';
import { IssueGroups } from '@/components/lists/issue-groups';
import { IssueMarks } from '@/components/lists/issue-marks';
import { UnfinishedList } from '@/components/lists/open/unfinished-list';
import { StatusEvidence } from '@/components/status/status-evidence';
import { StatusLabel } from '@/components/status/status-label';
import { StatusTally } from '@/components/status/status-tally';
import { NoticesView } from '@/components/views/notices-view';
import { STATUS_CODES, STATUS_LABELS } from '@/lib/status';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from './render';

const two = notice([issue({ id: '01', heading: '（1）藏书偏少。', title: '藏书偏少' }), unfinished()]);

test.each(STATUS_CODES)('the status %s is a word beside a mark hidden from screen readers', (code) => {
  const $ = render(<StatusLabel code={code} />);
  expect($.text().trim()).toBe(STATUS_LABELS[code]);
  expect($('svg').attr('aria-hidden')).toBe('true');
});

test('the marks of all statuses are different drawings', () => {
  const drawings = STATUS_CODES.map((code) => render(<StatusLabel code={code} />)('svg').html());
  expect(new Set(drawings).size).toBe(STATUS_CODES.length);
});

test('each mark is a link named by number, title and status', () => {
  const $ = render(<IssueMarks notice={two} />);
  expect(
    $('a')
      .map((_, link) => $(link).text())
      .get(),
  ).toEqual(['1 藏书偏少，已整改', '2 开放时间偏短，未完成整改']);
});

test('the counts come with the source of inferred statuses', () => {
  expect(render(<StatusTally notice={two} />).text()).toContain('2 个问题 1 个已整改 1 个未完成整改');
  expect(render(<StatusEvidence site={site} notice={two} />).text()).toContain(
    '其中 1 个问题的整改状态依通报所在章节归类，依据该局通报整理；本站未收录第三方核查结果。',
  );
});

test('without an inferred status the source is left out', () => {
  const text = render(<StatusEvidence site={site} notice={notice([unfinished()])} />).text();
  expect(text).not.toContain('归类');
});

test('the list of unfinished issues gives reason and target as worded in the notice', () => {
  const $ = render(<UnfinishedList site={site} notice={two} />);
  expect($('li')).toHaveLength(1);
  expect($('li').text()).toContain('未完成的原因（本站归纳）：编制受限');
  expect($('li').text()).toContain(
    '目标时间 2026年6月（请对照今天的日期）原文“力争2026年6月取得阶段性成果”。截至2026年3月1日的通报',
  );
});

test('issues are listed under their headings, each row with its id', () => {
  const $ = render(<IssueGroups site={site} notice={two} />);
  expect(
    $('h2, h3')
      .map((_, heading) => $(heading).text())
      .get(),
  ).toEqual(['二、整改情况', '（一）服务方面']);
  expect(
    $('[data-issue]')
      .map((_, row) => $(row).attr('data-issue'))
      .get(),
  ).toEqual(['01', '02']);
});

test('a row is one link of number, title and status, and below it the targets with what they are limited to', () => {
  const open = unfinished();
  const [, part] = open.parts;
  const parts = [{ label: null, measures: part?.measures.map((one) => ({ ...one, ordinal: '二是' })) ?? [] }];
  const $ = render(<IssueGroups site={site} notice={notice([issue({ id: '01' }), { ...open, parts }])} />);
  const words = $('[data-issue] > a').map((_, link) => $(link).text().replace(/\s+/g, ' '));
  expect(words.get()).toEqual(['1 开放时间偏短 已整改', '2 开放时间偏短 未完成整改']);
  expect($('[data-issue=01] p')).toHaveLength(0);
  expect($('[data-issue=02] p').text()).toBe('仅就“二是”而言，目标时间 2026年6月（请对照今天的日期）');
  expect($('[data-issue=02] [data-month]').attr('data-due')).toBe('，本站未收录新进展');
});

test('the headings of the list are no regions, of which there would be dozens', () => {
  expect(render(<IssueGroups site={site} notice={two} />)('[aria-labelledby]')).toHaveLength(0);
});

test('the list of notices gives title, day and counts of each', () => {
  const $ = render(<NoticesView page={samplePage('/notices/', '历次通报')} site={site} notices={[two]} />);
  expect($('main h2').text()).toBe(two.title);
  expect($('main li').text()).toContain('2026年3月1日发布，来源：某市图书局');
  expect($('main li').text()).toContain('1 个已整改，1 个未完成整改');
});
