import { expect, test } from 'vitest';
import { statusDisagreement } from '@/lib/content/parse/status-disagreement';

test.each([
  ['（二）未完成整改的问题', 'incomplete', 'stated'],
  ['（一）基本完成整改的问题', 'basically-complete', 'stated'],
  ['已办结销号', 'rectified', 'stated'],
  ['基本完成，长期坚持', 'long-term', 'stated'],
  ['二、反馈问题的整改情况', 'rectified', 'inferred'],
  ['二、反馈问题的整改情况', 'unknown', 'unknown'],
] as const)('%s may stand for %s, %s', (words, code, basis) => {
  expect(statusDisagreement(words, code, basis)).toBeNull();
});

test.each([
  [
    '（二）未完成整改的问题',
    'rectified',
    'stated',
    '“（二）未完成整改的问题”说的是 未完成整改，不是 已整改。',
  ],
  ['已', 'rectified', 'stated', '“已”没有写明是哪一种状态，不是 已整改。'],
  [
    '（二）未完成整改的问题',
    'rectified',
    'inferred',
    '“（二）未完成整改的问题”说的是 未完成整改，不能归类为 已整改。',
  ],
  [
    '三、需要进一步整改的事项',
    'rectified',
    'inferred',
    '“三、需要进一步整改的事项”列的是还没有完成的问题，不能归类为 已整改。',
  ],
] as const)('%s cannot stand for %s, %s', (words, code, basis, message) => {
  expect(statusDisagreement(words, code, basis)).toBe(
    `${message}请照通报改；后来的进展写进问题的 updates，不改这里。`,
  );
});
