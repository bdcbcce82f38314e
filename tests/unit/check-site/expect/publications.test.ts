import { expect, test } from 'vitest';
import { feedFacts, publications } from '@/lib/check-site/expect/publications';
import { built } from '@/tests/unit/check-site/built';
import { erratum, issue, NOTICE_URL, published, update } from '@/tests/unit/check-site/sample-data';

const html = `<meta name="description" content="说明"><section aria-labelledby="errata"><ol>
<li id="e-1"><time datetime="2026-08-01">8月</time></li></ol></section>`;
const entries = publications(built({}), [
  published([issue({ updates: [update()], errata: [erratum] })], html),
]);

test('a notice, its errata, and the updates and errata of its issues are published', () => {
  expect(entries.map(({ about, facts }) => [about, facts.编号, facts.更新时间])).toEqual([
    [NOTICE_URL, '/notices/2026-library/', '2026-03-02T17:21:00+08:00'],
    [`${NOTICE_URL}#e-1`, '/notices/2026-library/erratum-1', '2026-08-01T00:00:00+08:00'],
    [
      `${NOTICE_URL}issues/02/#u-2026-05-06`,
      '/notices/2026-library/issues/02/2026-05-06',
      '2026-05-06T00:00:00+08:00',
    ],
    [`${NOTICE_URL}issues/02/#e-1`, '/notices/2026-library/issues/02/erratum-1', '2026-04-01T00:00:00+08:00'],
  ]);
});

test('an entry has the words of feed and page of changes', () => {
  expect(entries[0]?.facts).toMatchObject({
    作者: '某局党组',
    摘要: '说明',
    全文: '2026年3月2日，发布通报关于整改进展的通报（1 个问题）',
  });
  expect(entries[2]?.facts).toMatchObject({
    标题: '问题 2 开放时间偏短：发布新进展，状态不变',
    作者: '某市图书局',
    全文: '2026年5月6日，发布新进展，状态不变（某市图书局）问题 2 开放时间偏短书桌已到。',
  });
});

test('a feed has the name of the home page and the latest entry first', () => {
  const home = { '标题 og:title': '名称', '说明 og:description': '说明' };
  expect(feedFacts(home, entries, 2).各条的时间).toBe('2026-08-01T00:00:00+08:00\n2026-05-06T00:00:00+08:00');
  expect(feedFacts(home, entries, 100)).toEqual({
    标题: '名称',
    说明: '说明',
    更新时间: '2026-08-01T00:00:00+08:00',
    各条的时间:
      '2026-08-01T00:00:00+08:00\n2026-05-06T00:00:00+08:00\n2026-04-01T00:00:00+08:00\n2026-03-02T17:21:00+08:00',
  });
});
