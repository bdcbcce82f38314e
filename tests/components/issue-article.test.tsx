import { expect, test } from 'vitest';
import { IssueArticle } from '@/components/issue/issue-article';
import type { Issue } from '@/lib/model/notice';
import { issue, measure, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import { render } from './render';

const draw = (shown: Issue) => render(<IssueArticle site={site} notice={notice([shown])} issue={shown} />);

test('everything not editorial is the approved text, in order', () => {
  const $ = draw(unfinished());
  $('article [data-editorial]').remove();
  expect($('article').text()).toBe(
    '（2）开放时间偏短。整改情况：一是延长开放时间。未完成整改的原因及下一步措施：受编制所限，力争2026年6月取得阶段性成果。',
  );
});

test('a rectified issue says that its status is inferred from its chapter', () => {
  const $ = draw(issue());
  expect($('dl').text()).toContain(
    '“已整改”是本站依通报第二部分归类所用的词，依据该局通报整理；本站未收录第三方核查结果',
  );
  expect(
    $('dt')
      .map((_, term) => $(term).text())
      .get(),
  ).toEqual(['状态', '所在章节']);
});

test('an unfinished issue shows reason and target, and the target again at its measure', () => {
  const $ = draw(unfinished());
  expect(
    $('dt')
      .map((_, term) => $(term).text())
      .get(),
  ).toEqual(['状态', '目标时间', '未完成的原因（本站归纳）', '所在章节']);
  expect($('#n1 [data-month]').attr('data-month')).toBe('2026-06');
  expect($('#m1 [data-month]')).toHaveLength(0);
});

test('a target that the summary has is not read out a second time, one that was replaced is', () => {
  expect(draw(unfinished())('#n1 [data-month]').closest('[aria-hidden]')).toHaveLength(1);
  const update = { date: '2026-05-01', text: '推迟到2026年9月。', source: '某市图书局' };
  const moved = draw(unfinished({ updates: [{ ...update, target: '推迟到2026年9月' }] }));
  expect(moved('#n1 p:contains(目标时间)').attr('aria-hidden')).toBeUndefined();
});

test('a rectified issue whose text promises later work leads to the words', () => {
  const link = draw(issue({ later: measure() }))('dl a:contains(原文另有后续安排)');
  expect(link.attr('href')).toBe('#m1');
  expect(draw(issue()).text()).not.toContain('后续安排');
});

test('each measure has a link to itself', () => {
  const $ = draw(unfinished());
  expect($('#m1 a[href="#m1"]').attr('aria-label')).toBe('第一项措施的链接');
  expect($('#n1 a[href="#n1"]').attr('aria-label')).toBe('本段链接');
});

test('the part about opinions has telephone, address, a letter to copy and the same letter as mail, in this order', () => {
  const $ = draw(unfinished());
  const part = $('[aria-labelledby=opinion]');
  const letter = part.find('[data-draft]').text();
  expect(letter.split('\n')).toEqual([
    expect.stringMatching(/^通报：/),
    '问题：2 开放时间偏短',
    '网址：https://books.example/notices/2026-library/issues/02/',
    '意见：',
  ]);
  const mail = new URL(part.find('a[href^=mailto]').attr('href') ?? '');
  expect(mail.searchParams.get('body')).toBe(letter.replaceAll('\n', '\r\n'));
  const words = part.text();
  const places = [site.publisher.contact.phone, site.publisher.contact.post, letter, '用电子邮件发送'].map(
    (one) => words.indexOf(one),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('a measure has the name by which letters and citations call it', () => {
  const $ = draw(unfinished());
  expect([$('#m1').attr('data-measure'), $('#n1').attr('data-measure')]).toEqual([
    '整改情况“一是”',
    '未完成整改的原因及下一步措施',
  ]);
});

test('an update after the notice is shown with date, source and status, newest first', () => {
  const $ = draw(
    unfinished({
      updates: [
        { date: '2026-04-01', text: '已增加人手。', source: '某市图书局' },
        { date: '2026-05-01', text: '基本完成。', source: '某市图书局', status: 'basically-complete' },
      ],
    }),
  );
  const entries = $('[data-editorial] ol > li')
    .map((_, entry) => $(entry).text())
    .get();
  expect(entries).toEqual([
    '2026年5月1日，状态由未完成整改改为基本完成整改（某市图书局）基本完成。',
    '2026年4月1日，发布新进展，状态不变（某市图书局）已增加人手。',
    '2026年3月1日，发布通报，状态为未完成整改',
  ]);
});

test('after an update in the target month no page says that nothing newer is known', () => {
  const $ = draw(unfinished({ updates: [{ date: '2026-06-10', text: '进展。', source: '某市图书局' }] }));
  expect($('#n1 [data-month]').attr('data-due')).toBe('');
  expect($('#n1').text()).toContain('截至2026年6月10日发布的情况');
});

test('a measure of two paragraphs keeps both', () => {
  const long = issue({ parts: [{ label: '整改情况：', measures: [measure({ text: '甲。\n乙。' })] }] });
  const $ = draw(long);
  $('[data-editorial]').remove();
  expect($('#m1').text()).toBe('一是甲。乙。');
  expect($('#m1 p').text()).toBe('乙。');
});

test('related issues are outside the article with their reason; nothing if there are none', () => {
  const other = issue({ id: '03', title: '借书太慢', related: [{ issue: '02', reason: '同一笔经费。' }] });
  const whole = notice([issue(), other]);
  const $ = render(<IssueArticle site={site} notice={whole} issue={issue()} />);
  expect($('article + section li').text()).toBe('问题 3 借书太慢本站注：同一笔经费。');
  expect($('section li a[href="/notices/2026-library/issues/03/"]')).toHaveLength(1);
  expect(draw(issue()).text()).not.toContain('相关问题');
});
