import { expect, test } from 'vitest';
import { publishable } from '@/lib/content/published/publishable';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const PAGE = '/notices/2026-library/issues/02/';
const textsOf = (changes: Parameters<typeof issue>[0]) => publishable([notice([issue(changes)])]).texts;
const plain = textsOf({});

test('each notice, issue and measure has its own address', () => {
  expect(Object.keys(plain)).toEqual(['/notices/2026-library/', PAGE, `${PAGE}#m1`]);
  expect(plain[PAGE]).toMatch(/^2026-03-01 [0-9a-f]{16} 已整改$/);
});

test('a changed word changes the value of its own address only', () => {
  const parts = [{ label: '整改情况：', measures: [measure({ text: '延长开放的时间。' })] }];
  const changed = textsOf({ parts });
  expect(Object.keys(plain).filter((address) => plain[address] !== changed[address])).toEqual([`${PAGE}#m1`]);
});

test('an erratum has an address, and changes no other value', () => {
  const corrected = textsOf({
    parts: [{ label: '整改情况：', measures: [measure({ text: '缩短开放时间。' })] }],
    errata: [{ date: '2026-04-01', from: '延长', to: '缩短', reason: '抄错。' }],
  });
  expect(corrected).toEqual({
    ...plain,
    [`${PAGE}#e-1`]: expect.stringMatching(/^2026-04-01 [0-9a-f]{16}$/),
  });
});

test('an erratum may correct the words of an update', () => {
  const update = { date: '2026-04-01', text: '已收回9册。', source: '某市图书局' };
  const address = `${PAGE}#u-2026-04-01`;
  const corrected = textsOf({
    updates: [{ ...update, text: '已收回6册。' }],
    errata: [{ date: '2026-04-02', from: '9册', to: '6册', reason: '排印颠倒。' }],
  });
  expect(corrected[address]).toBe(textsOf({ updates: [update] })[address]);
});
