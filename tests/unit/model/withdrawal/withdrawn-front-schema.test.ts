import { expect, test } from 'vitest';
import {
  withdrawnIssueFrontSchema,
  withdrawnNoticeFrontSchema,
} from '@/lib/model/withdrawal/withdrawn-front-schema';
import { WITHDRAWAL } from '@/tests/fixtures/notices/withdrawn-sample';

const NOTICE = {
  withdrawn: WITHDRAWAL,
  bureau: 'library',
  issuer: '某局党组',
  published: '2026-03-01 09:00',
  issues: ['01'],
};

test.each([
  ['its withdrawal alone', { withdrawn: WITHDRAWAL }, true],
  ['nothing', {}, false],
  ['a field beside the withdrawal', { withdrawn: WITHDRAWAL, heading: '（2）开放时间偏短。' }, false],
])('the file of a withdrawn issue may have %s (%j): %s', (_, front, accepted) => {
  expect(withdrawnIssueFrontSchema.safeParse(front).success).toBe(accepted);
});

test.each([
  ['with a minute', {}, true],
  ['published on a day', { published: '2026-03-01' }, true],
  ['renamed before', { formerly: ['2025-old'] }, true],
  ['published on no day of the calendar', { published: '2026-02-30' }, false],
  ['published on a day in words', { published: '2026年3月1日' }, false],
  ['without a bureau', { bureau: undefined }, false],
  ['without an issuer', { issuer: undefined }, false],
  ['without issues', { issues: [] }, false],
  ['with an issue of one digit', { issues: ['1'] }, false],
  ['with an issue id that YAML read as a number', { issues: [12] }, false],
  ['with an empty list of old names', { formerly: [] }, false],
  ['with its title', { title: '关于整改的通报' }, false],
])('the file of a withdrawn notice %s (%j) is accepted: %s', (_, changes, accepted) => {
  expect(withdrawnNoticeFrontSchema.safeParse({ ...NOTICE, ...changes }).success).toBe(accepted);
});

test('a wrong time is answered with the cure', () => {
  const { error } = withdrawnNoticeFrontSchema.safeParse({ ...NOTICE, published: '3月1日' });
  expect(error?.issues.map(({ message }) => message)).toEqual([
    '“3月1日”不是规定的时间写法。请照撤下以前的 notice.md 写。',
  ]);
});
