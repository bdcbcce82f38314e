import { expect, test } from 'vitest';
import { IssueArticle } from '@/components/issue/issue-article';
import { UnfinishedList } from '@/components/lists/open/unfinished-list';
import { NoticeArticle } from '@/components/notice/notice-article';
import { ChangesView } from '@/components/views/changes-view';
import { readContent } from '@/lib/content/read-content';
import type { Issue, Notice } from '@/lib/model/notice';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from './render';

const content = readContent(LIFE_CONTENT);

function noticeOf(slug: string): Notice {
  const found = content.notices.find((candidate) => candidate.slug === slug);
  if (found === undefined) throw new Error(`no notice ${slug}`);
  return found;
}

const library = noticeOf('2026-library');
const archive = noticeOf('2025-archive');

function draw(from: Notice, id: string) {
  const shown = from.issues.find((candidate: Issue) => candidate.id === id);
  if (shown === undefined) throw new Error(`no issue ${id}`);
  return render(<IssueArticle site={content.site} notice={from} issue={shown} />);
}

const texts = ($: ReturnType<typeof render>, selector: string): string[] =>
  $(selector)
    .map((_, element) => $(element).text())
    .get();

test('an issue that went from incomplete to rectified shows every step and no target', () => {
  const $ = draw(library, '04');
  expect(texts($, '#history ~ ol > li')).toEqual([
    '2026年11月15日，状态由基本完成整改改为已整改（示例市文旅局）书库通过验收，重新启用。',
    '2026年6月30日，状态由未完成整改改为基本完成整改（示例市图书馆）书库主体工程已经完成。',
    '2026年3月2日，发布通报，状态为未完成整改',
  ]);
  expect($('dl').text()).toContain('已整改据示例市文旅局发布的情况\u00a0· 截至2026年11月15日');
  expect($('dl').text()).not.toContain('目标时间');
  expect($('[data-month]')).toHaveLength(0);
  expect($('#n1 [data-editorial]').text()).toContain(
    '目标时间 2026年12月，原文“力争2026年12月完工”。2026年11月15日更新为已整改',
  );
});

test('a moved target is current in the summary and as printed at its measure', () => {
  const $ = draw(library, '03');
  const [row] = texts($, 'dl > div').filter((text) => text.startsWith('目标时间'));
  expect(row).toBe(
    '目标时间2026年12月（请对照今天的日期）仅就“二是”而言，2026年8月20日发布，原文“推迟到2026年12月开放”。截至2026年8月20日发布的情况',
  );
  expect($('dl [data-month]').attr('data-month')).toBe('2026-12');
  expect($('#n2 [data-editorial]').last().text()).toBe(
    '目标时间 2026年9月，仅就“二是”而言，原文“力争2026年9月开放”。2026年8月20日改为2026年12月（请对照今天的日期）',
  );
  expect($('#n2 [data-month]').attr('data-month')).toBe('2026-12');
  expect($('#u-2026-08-20').text()).toContain('目标时间由2026年9月改为2026年12月');
});

test('the list of unfinished issues has the current target', () => {
  const $ = render(<UnfinishedList site={content.site} notice={library} />);
  expect(texts($, 'li')).toHaveLength(1);
  expect($('li').text()).toContain(
    '目标时间 2026年12月（请对照今天的日期）仅就“二是”而言，2026年8月20日发布，原文“推迟到2026年12月开放”。',
  );
});

test('an erratum is shown with both texts and the reason, outside the approved text', () => {
  const $ = draw(library, '02');
  expect(texts($, '#e-1')).toEqual(['2026年4月10日，更正文字原为“212册”，改为“213册”。录入时漏计一册。']);
  $('[data-editorial]').remove();
  expect($('article').text()).toContain('等213册的编目');
});

test('the notice lists the errata of its own text and of its issues', () => {
  const $ = render(<NoticeArticle site={content.site} notice={library} />);
  expect(texts($, '#errata ~ ol > li')).toEqual([
    '2026年4月10日，更正文字，问题 2原为“212册”，改为“213册”。录入时漏计一册。',
    '2026年3月20日，更正文字原为“馆党组召开专题会3次”，改为“馆党组召开专题会2次”。会议次数重复计算。',
  ]);
});

test('without updates and errata there is no section for them', () => {
  const alone = notice([issue()]);
  const $ = render(<IssueArticle site={site} notice={alone} issue={issue()} />);
  expect($('#history')).toHaveLength(0);
  expect(render(<NoticeArticle site={site} notice={alone} />)('#errata')).toHaveLength(0);
});

test('the list of changes has everything, each with a link to its place', () => {
  const $ = render(
    <ChangesView
      withdrawn={[]}
      page={samplePage('/changes/', '更新记录')}
      site={content.site}
      notices={content.notices}
    />,
  );
  expect(texts($, 'main time')).toEqual([
    '2026年11月15日',
    '2026年8月20日',
    '2026年6月30日',
    '2026年5月6日',
    '2026年4月10日',
    '2026年3月20日',
    '2026年3月2日',
    '2025年9月1日',
  ]);
  expect($('main li a').first().attr('href')).toBe('/notices/2026-library/issues/04/#u-2026-11-15');
  expect($('main li a').first().text()).toBe('问题 4 老旧书库改造滞后');
  expect($('main a[href="/notices/2026-library/#e-1"]').text()).toBe(library.title);
  expect($('main').text()).not.toContain('没有更新');
});

test('without later publications the list of changes says so', () => {
  const $ = render(
    <ChangesView
      withdrawn={[]}
      page={samplePage('/changes/', '更新记录')}
      site={site}
      notices={[notice([issue()])]}
    />,
  );
  expect($('main p').first().text()).toBe('通报发布以来没有更新，也没有更正。');
  expect(texts($, 'main ol[reversed] li')).toEqual([
    '2026年3月1日，发布通报中共某市图书局党组关于巡察整改进展情况的通报（1 个问题）',
  ]);
});

test('responsible unit and deadline are shown where the notice states them', () => {
  expect(texts(draw(archive, '01'), 'dl > div')).toEqual([
    '状态 未写明状态通报没有写明这个问题的状态\u00a0· 截至2025年9月1日',
    '责任单位保管科',
  ]);
  expect(texts(draw(archive, '02'), 'dl > div').slice(1)).toEqual([
    '整改时限2025年12月底前',
    '所在章节二、其他问题的整改情况',
  ]);
});

test('a passed deadline of an unfinished issue is reported', () => {
  const [shown] = archive.issues.slice(1, 2);
  if (shown === undefined) throw new Error('expected an issue');
  const open: Issue = { ...shown, status: { ...shown.status, code: 'in-progress', basis: 'stated' } };
  const $ = render(<IssueArticle site={content.site} notice={archive} issue={open} />);
  expect($('dl [data-month="2025-12"]').attr('data-due')).toBe('，本站未收录新进展');
});

test('text shared with other issues is found in the notice', () => {
  expect(draw(archive, '05')('article').text()).toContain(
    '通报把这个问题的整改情况与别的问题合在一起写，见通报全文。',
  );
});

test('a title supplied by the editor is marked as editorial', () => {
  const $ = render(<NoticeArticle site={content.site} notice={archive} />);
  $('[data-editorial]').remove();
  expect($('article').text()).not.toContain('示例市档案馆巡察整改情况');
  expect($('article').text()).toContain('根据统一部署');
});
