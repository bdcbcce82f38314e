import { expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { importReport } from '@/lib/import/import-report';
import { NO_ANSWERS, optionsFor } from '@/lib/import/input/answers';
import { readTxt } from '@/lib/import/input/read-txt';
import { bureau } from '@/tests/fixtures/notices/sample';

const NOTICE = [
  '中共某局党组关于巡察整改情况的通报',
  '根据市委统一部署，市委巡察组对某局党组开展了巡察。现将整改情况予以公布。',
  '一、整改情况',
  '1.学习不够深入。',
  '整改情况：甲。',
  '中共某局党组',
  '2024年6月20日',
];
const inputOf = (...texts: string[]) => readTxt(new TextEncoder().encode(texts.join('\n')));
const answersTo = (...texts: string[]): string[] => {
  const imported = importNotice(inputOf(...texts));
  return imported.kind === 'unconfirmed'
    ? imported.questions.map(({ answer }) => optionsFor([answer]))
    : [imported.kind];
};

test('a plain notice needs no answer, nor does a page around it without text', () => {
  expect(answersTo(...NOTICE)).toEqual(['ready']);
  expect(answersTo('首页 > 公开', ...NOTICE, '打印本页', '相关新闻')).toEqual(['ready']);
});

test.each([
  [
    'a sentence of the owner of the page',
    [...NOTICE, '版权所有：某局。未经许可不得转载。'],
    ['--leave-out 8'],
  ],
  ['a missing title', ['某局党组公开', ...NOTICE.slice(1)], ['--leave-out 1']],
  ['the mark of a draft', ['（征求意见稿）', ...NOTICE], ['--final']],
  ['a secret', ['内部资料 注意保存', ...NOTICE], ['--final']],
])('%s is asked about', (_, texts, answers) => {
  expect(answersTo(...texts)).toEqual(answers);
});

test('words outside the running text are asked about once, and all answers are one line', () => {
  const input = {
    ...inputOf(...NOTICE, '版权所有：某局。未经许可不得转载。'),
    dropped: [
      { line: 3, text: '整改情况：乙。' },
      { line: 4, text: '一、丙' },
    ],
  };
  const report = importReport(importNotice(input), input);
  expect(report).toContain('“整改情况：乙。”等 2 处在页眉页脚');
  expect(report).toContain('在命令后面加上 --leave-out 8,outside 再运行一次');
});

test('what was confirmed is not asked again, and equality is then claimed', () => {
  const input = inputOf(...NOTICE, '版权所有：某局。未经许可不得转载。');
  const imported = importNotice(input, { ...NO_ANSWERS, leaveOut: new Set([8]) });
  expect(imported.kind).toBe('ready');
  expect(importReport(imported, input)).toContain(
    '除列在后面的 1 处（已确认不是通报的文字）以外，写出的文字与原文逐字相同。',
  );
});

const choicesFor = (...texts: string[]): string[] => {
  const imported = importNotice(inputOf(...texts));
  return imported.kind === 'unconfirmed'
    ? imported.questions.flatMap(({ choices }) => choices.map((choice) => optionsFor([choice])))
    : [];
};

test('a line below the signature may belong to the notice or not, one above the opening has no place in it', () => {
  const below = '版权所有：某局。未经许可不得转载。';
  expect(choicesFor(...NOTICE, below)).toEqual(['--keep 8', '--leave-out 8']);
  const kept = importNotice(inputOf(...NOTICE, below), { ...NO_ANSWERS, keep: new Set([8]) });
  expect(kept.kind === 'ready' && kept.files.get('sections/2.md')).toContain(below);
  expect(choicesFor('一、公开；二、通知。', ...NOTICE)).not.toContain('--keep 1');
});

test('a title may be each line above the text, all of them together, or none', () => {
  expect(choicesFor('某局党组公开', '某局党组信息', ...NOTICE.slice(1))).toEqual([
    '--title 1',
    '--title 2',
    '--title 1-2',
    '--leave-out 1-2',
  ]);
});

test('where several bureaus are known and none is printed, each is an answer', () => {
  const other = { ...bureau, slug: 'archive', name: '示例市档案馆', partyGroup: undefined };
  const imported = importNotice(inputOf(...NOTICE), NO_ANSWERS, [bureau, other]);
  const [question] = imported.kind === 'unconfirmed' ? imported.questions : [];
  expect(question?.message).toBe('看不出是哪个单位发布的');
  expect(question?.choices.map((choice) => optionsFor([choice]))).toEqual([
    '--bureau library',
    '--bureau archive',
  ]);
});
