import { expect, test } from 'vitest';
import { attachmentStart } from '@/lib/import/frame/attachment-start';

const start = (...texts: string[]) => attachmentStart(texts.map((text, at) => ({ line: at + 1, text })));
const DATE = '2024年6月20日';

test.each([
  ['chapters', ['一、甲', DATE, '附件1', '清单', '一、乙'], 2],
  ['a list of rules under a number', ['一、甲', DATE, '附件1：制度目录', '1.《学习制度》'], 2],
  ['sentences', ['一、甲', DATE, '打印本页', '附件2 情况说明', '现说明如下。'], 3],
  ['a table', ['一、甲', DATE, '附表', '序号 问题 整改情况'], 2],
  ['chapters, where there is no date', ['一、甲', '附件1', '清单', '一、乙'], 1],
])('an attachment with %s begins at its head', (_, texts, at) => {
  expect(start(...texts)).toBe(at);
});

test.each([
  ['a list above the signature', ['一、甲', '附件：1.清单', '2.目录', '某局党组', DATE]],
  ['a list below the date', ['一、甲', DATE, '附件：1.清单', '2.目录', '打印本页']],
  ['a list after a date in a measure', ['1.甲', DATE, '2.乙', '附件：1.清单', '2.目录', '某局党组', DATE]],
  ['an attachment named in a measure', ['1.甲', DATE, '附件1', '方案', '2.乙。', '某局党组', DATE]],
  ['a sentence that begins alike', ['一、甲', DATE, '附近居民反映较好。']],
])('%s is no attachment of its own', (_, texts) => {
  expect(start(...texts)).toBe(-1);
});
