import { expect, test } from 'vitest';
import { readMarkdown } from '@/lib/check-site/files/read-markdown';

const markdown = `# 一\\*

> - 网址：<https://books.example/>
> - 目标时间：2026年6月
> - 目标时间：2026年12月
> - 未完成的原因（本站归纳）：编制受限
> - 2026年3月2日发布，来源：某局
> - 引用块里的话是本站添加的。

二

> - 更新和更正，最近的在前：
> - 2026年5月6日，目标时间由2026年6月改为2026年9月：已到。
`;

test('block quotations give facts by label, the rest is the text', () => {
  expect(readMarkdown(markdown)).toEqual([
    {
      about: '',
      facts: {
        网址: 'https://books.example/',
        目标时间: '2026年6月\n2026年12月',
        要知道的事: '2026年3月2日发布，来源：某局\n引用块里的话是本站添加的。',
        更新和更正: '2026年5月6日，目标时间为2026年9月：已到。',
        原文: '一*二',
        出自: '',
        原发布网页: '',
        状态: '',
        '未完成的原因（本站归纳）': '编制受限',
        责任单位: '',
        整改时限: '',
        原文另有后续安排: '',
        前次通报: '',
        后续通报: '',
        再次指出: '',
        所在章节: '',
        相关问题: '',
      },
    },
  ]);
});
