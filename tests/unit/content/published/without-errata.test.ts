import { expect, test } from 'vitest';
import { undoErrata } from '@/lib/content/published/without-errata';

const erratum = (from: string, to: string) => ({ date: '2026-04-01', from, to, reason: '抄错。' });

test('errata are taken back from the last to the first', () => {
  const errata = [erratum('3次', '4次'), erratum('开会4次', '开会5次')];
  expect(undoErrata(['开会5次，', '走访2次。'], errata)).toEqual({
    lines: ['开会3次，', '走访2次。'],
    misplaced: [],
  });
});

test('an erratum that does not name one place is left out and named', () => {
  expect(undoErrata(['2次，2次'], [erratum('3次', '2次'), erratum('甲', '乙')])).toEqual({
    lines: ['2次，2次'],
    misplaced: [
      { index: 0, found: 2 },
      { index: 1, found: 0 },
    ],
  });
});

test('an erratum of a status changes no text', () => {
  const status = { ...erratum('已整改', '正在整改'), of: 'status' as const };
  expect(undoErrata(['正在整改'], [status]).lines).toEqual(['正在整改']);
});
