import { expect, test } from 'vitest';
import { noticeFrontSchema } from '@/lib/model/notice-front-schema';

function faultsOf(changes: object): string[] {
  const front = {
    title: '关于巡察整改进展情况的通报',
    titleLines: ['关于巡察整改进展情况的通报'],
    shortTitle: '2026年巡察整改通报',
    bureau: 'library',
    issuer: '某市图书局',
    published: '2026-03-01',
    asOf: '2026-03-01',
    sourceSha256: '0'.repeat(64),
    ...changes,
  };
  const { error } = noticeFrontSchema.safeParse(front, { reportInput: true });
  return error?.issues.map(({ path, message }) => `${path.join(' ')}：${message}`) ?? [];
}

test('what a notice need not print may be missing', () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ inspection: { team: '市委巡察一组', body: '某市图书局' } })).toEqual([]);
});

test('the time of publication is a minute, or a day if none is printed', () => {
  expect(faultsOf({ published: '2026-03-01 09:00' })).toEqual([]);
  expect(faultsOf({ published: '2026-02-30 09:00' })).toEqual([
    'published：没有 2026-02-30 这一天。请核对日期。',
  ]);
  expect(faultsOf({ published: '2026年3月1日' })).toEqual([
    'published：“2026年3月1日”不是规定的时间写法。请写成“年-月-日 时:分”，例如 2025-02-17 17:21；通报没有印时刻的，只写年-月-日。',
  ]);
});

test('the other days have no time', () => {
  for (const field of ['signed', 'asOf'])
    expect(faultsOf({ [field]: '2026-03-01 09:00' })).toEqual([expect.stringMatching(`^${field}：`)]);
});

test('editors supply title, issuer or time of publication, and nothing else', () => {
  expect(faultsOf({ notPrinted: ['title', 'issuer', 'published'] })).toEqual([]);
  expect(faultsOf({ notPrinted: ['signed'] })).toHaveLength(1);
});

test('a former name was an address', () => {
  expect(faultsOf({ formerly: ['2025-Library'] })).toEqual([]);
  for (const name of ['../2025', '2025 library', '-2025'])
    expect(faultsOf({ formerly: [name] })).toHaveLength(1);
});

test.each(['0'.repeat(63), '0'.repeat(65), 'A'.repeat(64)])('%s is no digest', (sourceSha256) => {
  expect(faultsOf({ sourceSha256 })).toEqual([
    `sourceSha256：“${sourceSha256}”不是校验值。校验值是 64 位小写十六进制数。`,
  ]);
});
