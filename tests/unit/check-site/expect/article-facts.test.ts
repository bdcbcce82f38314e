import { expect, test } from 'vitest';
import { issuePageFacts, noticePageFacts } from '@/lib/check-site/expect/article-facts';
import { issue, NOTICE_URL, published, update } from '@/tests/unit/check-site/sample-data';

test('a notice is cited by its title', () => {
  expect(noticePageFacts(published())).toEqual({
    网址: NOTICE_URL,
    标题: '关于整改进展的通报',
    '发布时间 PubDate': '2026-03-02 17:21',
    '发布时间 百度': '2026-03-02T17:21:00',
    发布时间: '2026-03-02T17:21+08:00',
    '最近的变动 百度': '2026-03-02T17:21:00',
    最近的变动: '2026-03-02T17:21+08:00',
    来源: '某局',
    原发布网页: '',
    发布者: '某局党组',
    引用: `某局党组. 关于整改进展的通报[EB/OL]. (2026-03-02)[引用日期]. ${NOTICE_URL}.`,
    打印件: `${NOTICE_URL}截至2026年3月1日的通报网页打印件，以正式文件为准`,
  });
});

test('an issue is cited with the short name of its notice; a change is stated only if there was one', () => {
  const url = `${NOTICE_URL}issues/02/`;
  const letter = `通报：2026年整改通报 问题：2 开放时间偏短 网址：${url} 意见：`;
  expect(issuePageFacts(published(), issue())).toMatchObject({
    '最近的变动 JSON-LD': '',
    '原发布网页 JSON-LD': '',
    引用: `某局党组. 2026年整改通报：问题 2 开放时间偏短[EB/OL]. (2026-03-02)[引用日期]. ${url}.`,
    说明的开头: '基本完成整改：开放时间偏短。',
    提意见的邮件: `关于问题 2 开放时间偏短 ${letter}`,
    信的开头: letter,
  });
  expect(issuePageFacts(published(), issue({ updates: [update()] }))).toMatchObject({
    最近的变动: '2026-05-06',
    '最近的变动 百度': '2026-05-06T00:00:00',
    '最近的变动 JSON-LD': '2026-05-06',
  });
});

test('notice and issue lead to the page on which the notice was first published; the linked data of the notice name it', () => {
  const sourceUrl = 'https://www.example.gov.cn/tongbao/1.html';
  const from = { ...published(), notice: { ...published().notice, sourceUrl } };
  expect(noticePageFacts(from)).toMatchObject({ 原发布网页: sourceUrl });
  expect(issuePageFacts(from, issue())).toMatchObject({ 原发布网页: sourceUrl, '原发布网页 JSON-LD': '' });
});
