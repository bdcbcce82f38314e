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
  ['# 学习', '\\# 学习'],
  ['#号', '\\#号'],
  ['1) 学习', '1\\) 学习'],
  ['**学习**', '\\*\\*学习\\*\\*'],
])('%s is written as %s and read as it was', (text, markdown) => {
  expect(plainMarkdown(text)).toBe(markdown);
  const report = new Report();
  expect(parseBlocks({ path: '', yaml: '', body: plainMarkdown(text, '## ') }, report)).toMatchObject([
    { text },
  ]);
  expect(report.faults).toEqual([]);
});

test.each(['# 学习', '## 学习', '- 学习', '* 学习', '+ 学习', '> 学习', '1) 学习', '---', '```', '＃学习'])(
  '%s begins a paragraph that is read as such',
  (text) => {
    const report = new Report();
    const blocks = parseBlocks({ path: '', yaml: '', body: `甲\n\n${plainMarkdown(text)}\n\n乙` }, report);
    expect(blocks.map((block) => [block.kind, 'text' in block ? block.text.replace('＃', '#') : ''])).toEqual(
      [
        ['paragraph', '甲'],
        ['paragraph', text.replace('＃', '#')],
        ['paragraph', '乙'],
      ],
    );
    expect(report.faults).toEqual([]);
  },
);
