import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { parseBlocks } from '@/lib/content/parse/parse-blocks';
import { plainMarkdown } from '@/lib/import/write/plain-markdown';

test.each([
  ['一是学习。', '一是学习。'],
  ['1.学习', '1.学习'],
  ['1. 学习', '1\\. 学习'],
  ['- 学习', '\\- 学习'],
  ['> 学习', '\\> 学习'],
  ['完成*率*高', '完成\\*率\\*高'],
  ['见<b>附件</b>', '见\\<b\\>附件\\</b\\>'],
  ['《a_b》', '《a_b》'],
])('%s is written as %s and read as it was', (text, markdown) => {
  expect(plainMarkdown(text)).toBe(markdown);
  const report = new Report();
  expect(parseBlocks({ path: '', yaml: '', body: plainMarkdown(text, '## ') }, report)).toMatchObject([
    { text },
  ]);
  expect(report.faults).toEqual([]);
});
