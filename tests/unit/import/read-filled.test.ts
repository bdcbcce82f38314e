import { expect, test } from 'vitest';
import { NO_ANSWERS } from '@/lib/import/input/answers';
import { readFilled } from '@/lib/import/read-filled';

test('the fields of a form are the options of the command, and what is supplied beside them', () => {
  const fields = new URLSearchParams([
    ['as', ' 2026-xuncha '],
    ['answer', '--leave-out 8,outside'],
    ['answer-0', '--final'],
    ['answer-1', ''],
    ['title', ''],
    ['published', '2026-06-21'],
    ['reason-01-0', '政策调整'],
    ['reason-01-0', '编制受限'],
  ]);
  expect(readFilled(fields)).toEqual({
    as: '2026-xuncha',
    options: ['--leave-out 8,outside', '--final'],
    answers: { ...NO_ANSWERS, leaveOut: new Set([8]), outside: true, final: true },
    supplied: { fields: { published: '2026-06-21' }, reasons: new Map([['01-0', ['政策调整', '编制受限']]]) },
  });
});

test('nothing filled in answers nothing', () => {
  expect(readFilled(new URLSearchParams())).toEqual({
    as: '',
    options: [],
    answers: NO_ANSWERS,
    supplied: { fields: {}, reasons: new Map() },
  });
});

test.each(['--leave-out x', '--to y', 'a.docx', '--as other'])('“%s” is no answer', (option) => {
  expect(typeof readFilled(new URLSearchParams({ answer: option }))).toBe('string');
});
