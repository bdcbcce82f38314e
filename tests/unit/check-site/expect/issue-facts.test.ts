import { expect, test } from 'vitest';
import { headingsOf, issueFacts, isUnfinished, reasonsOf } from '@/lib/check-site/expect/issue-facts';
import { issue, NOTICE_URL, published, update } from '@/tests/unit/check-site/sample-data';

test('the facts of an issue are made from the data, in the words of pages and Markdown', () => {
  const [first, second] = [issue({ id: '01', url: `${NOTICE_URL}issues/01/`, title: '甲' }), issue()];
  expect(issueFacts(second, published([first, second]))).toMatchObject({
    名称: '问题 2 开放时间偏短',
    出自: `关于整改进展的通报，2026年3月2日发布，${NOTICE_URL}`,
    目标时间: '2026年12月，仅就“一是”而言，原文“力争2026年12月完成”，截至2026年3月1日的通报',
    '未完成的原因（本站归纳）': '编制受限',
    责任单位: '业务科',
    整改时限: '2026年6月底前',
    所在章节: '二、整改情况，1.服务不够便利',
    措施: 'm1 一是延长开放时间。\nm2 增加座位。另设书桌。',
    措施条数: '2',
    措施旁的目标时间:
      'm1 目标时间 2026年12月，仅就“一是”而言，原文“力争2026年12月完成”。截至2026年3月1日的通报',
    更新和更正: '',
    通报时的状态: '',
    相关问题: `3 座位不足，都提到了《办法》，${NOTICE_URL}issues/03/`,
    原文: '（2）开放时间偏短。整改情况：一是延长开放时间。增加座位。另设书桌。',
    次序: '问题 2（共 2 个）',
    上一个: `${NOTICE_URL}issues/01/ 甲`,
    下一个: '',
    原文标题: '（2）开放时间偏短。',
    各段: 'm1、m2',
  });
});

test('the status in the notice is stated once there are updates', () => {
  expect(issueFacts(issue({ updates: [update()] }), published())).toMatchObject({
    更新和更正: '2026年5月6日，发布新进展，状态不变（某市图书局）：书桌已到。',
    通报时的状态: '基本完成整改',
  });
});

test('each reason counts once, and missing headings are left out', () => {
  expect(reasonsOf(issue())).toEqual([{ code: 'staffing-limit', label: '编制受限' }]);
  expect(headingsOf(issue())).toEqual(['二、整改情况', '1.服务不够便利']);
});

test.each([
  ['已整改', false],
  ['未写明状态', false],
  ['长期坚持', true],
])('an issue that is %s is unfinished: %s', (label, unfinished) => {
  expect(isUnfinished(issue({ status: { ...issue().status, label } }))).toBe(unfinished);
});
