import { expect, test } from 'vitest';
import { IssueMarks } from '@/components/lists/issue-marks';
import { NoticeArticle } from '@/components/notice/notice-article';
import { StatusTally } from '@/components/status/status-tally';
import { WithdrawnView } from '@/components/views/withdrawn-view';
import type { Site } from '@/lib/model/site-schema';
import { site } from '@/tests/fixtures/notices/sample';
import { withdrawnNotice } from '@/tests/fixtures/notices/withdrawn-sample';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from './render';

const notice = withdrawnNotice();

const withdrawnPage = (own: Site) =>
  render(
    <WithdrawnView
      site={own}
      notice={notice}
      page={samplePage('/notices/2026-library/issues/03/', '问题 3')}
      name="问题 3 "
      withdrawal={{ date: '2026-11-28', reason: '含有个人信息' }}
      more={{ label: '2026年巡察整改通报的其他内容', path: '/notices/2026-library/' }}
    />,
  );

test('the page at a withdrawn address says what, when, why and whom to ask', () => {
  const $ = withdrawnPage(site);
  expect($('[data-withdrawn] h1').text()).toBe('问题 3 已撤下');
  const facts = $('dl div').map((_, row) => $(row).text());
  expect(facts.get()).toEqual(['撤下日期2026年11月28日', '原因含有个人信息']);
  expect($('main a').first().attr('href')).toBe('/notices/2026-library/');
  expect($('footer').text()).toContain('0000-1234567');
});

test('on a copy the site has withdrawn it, on an official site the bureau', () => {
  const words = (official: boolean): string => {
    const $ = withdrawnPage({ ...site, official });
    return `${$('main p').first().text()}${$('main p').last().text()}`;
  };
  expect(words(false)).toBe(
    '这里公布过的内容已由本站撤下，不再公开。对通报有疑问，请用下面的电话、信箱或电子邮箱联系某市图书局。',
  );
  expect(words(true)).toBe(
    '这里公布过的内容已由某市图书局撤下，不再公开。对撤下有疑问，请用下面的电话、信箱或电子邮箱联系。',
  );
});

test('the notice has its mark where it stood, which is approved text, and the reason, which is not', () => {
  const $ = render(<NoticeArticle site={site} notice={notice} />);
  expect($('#issue-03 a').attr('href')).toBe('/notices/2026-library/issues/03/');
  expect($('#issue-03 [data-editorial]').text()).toBe('2026年11月28日撤下。原因：含有个人信息。');
  expect($('header').text()).toContain('共 2 个问题，其中 1 个已撤下');
});

test('among the marks of the home page it is neither done nor open, and the tally counts it apart', () => {
  const marks = render(<IssueMarks notice={notice} />);
  expect(marks('ul').attr('aria-label')).toBe('2 个问题，其中 1 个已撤下的整改状态');
  const names = marks('a').map((_, link) => marks(link).text());
  expect(names.get()).toEqual(['2 开放时间偏短，已整改', '3 已撤下']);
  expect(marks('a').last().attr('title')).toBeUndefined();
  const tally = render(<StatusTally notice={notice} />);
  expect(tally('li').first().text()).toBe('2 个问题，其中 1 个已撤下');
  expect(tally('li').last().text().trim()).toBe('1 个已整改');
});
