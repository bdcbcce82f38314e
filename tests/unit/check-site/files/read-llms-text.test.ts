import { expect, test } from 'vitest';
import { readLlmsText } from '@/lib/check-site/files/read-llms-text';

const text = `# 某局

## 不能从这里得出的结论

- 演示副本。
- 状态只到截至日期。

## 甲通报

- [issues.csv](https://books.example/notices/a/issues.csv)：全部问题

### 甲的 1 个问题

- [问题 2 标题](https://books.example/notices/a/issues/02/issue.md)：已整改

## 整个网站

- [说明](https://books.example/about/)：说明
`;

test('notes, notices with their counts, files and issues are read', () => {
  expect(readLlmsText(text)).toEqual([
    { about: '', facts: { 要知道的事: '演示副本。\n状态只到截至日期。', 各通报: '甲通报，1 个问题' } },
    {
      about: 'https://books.example/notices/a/issues.csv',
      facts: { 名称: 'issues.csv', 状态名称: '全部问题' },
    },
    {
      about: 'https://books.example/notices/a/issues/02/',
      facts: { 名称: '问题 2 标题', 状态名称: '已整改' },
    },
  ]);
});
