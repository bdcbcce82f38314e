import { expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { NO_ANSWERS } from '@/lib/import/input/answers';
import { readTxt } from '@/lib/import/input/read-txt';

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

test('a notice that was read whole gives its files, and the source as it came', () => {
  const input = inputOf(...NOTICE);
  const imported = importNotice(input);
  if (imported.kind !== 'ready') throw new Error(imported.kind);
  expect([...imported.files.keys()]).toEqual([
    'notice.md',
    'sections/0.md',
    'sections/1.md',
    'sections/2.md',
    'issues/01.md',
    'source.txt',
  ]);
  expect(imported.files.get('source.txt')).toBe(input.source);
  expect(imported.answers).toBe(NO_ANSWERS);
});

test('a text without issues is refused and gives no files', () => {
  const imported = importNotice(inputOf('某局召开会议。'));
  expect(imported.kind).toBe('refused');
  expect(imported).not.toHaveProperty('files');
});

test('what the editor has to confirm comes before the files, and goes with the answer', () => {
  const input = inputOf(...NOTICE, '版权所有：某局。未经许可不得转载。');
  expect(importNotice(input)).toMatchObject({
    kind: 'unconfirmed',
    questions: [{ answer: '--leave-out 8' }],
  });
  expect(importNotice(input, { ...NO_ANSWERS, leaveOut: new Set([8]) }).kind).toBe('ready');
});

test('a refusal comes before any question', () => {
  expect(importNotice(inputOf('（征求意见稿）', '某局召开会议。')).kind).toBe('refused');
});
