import { expect, test } from 'vitest';
import { errataOfText } from '@/lib/withdraw/edit/errata-of-text';
import { issue } from '@/tests/fixtures/notices/sample';

const erratum = (from: string, to: string) => ({ date: '2026-04-01', from, to, reason: '写错。' });

test('every erratum of a text is found, also one that a later one corrected again', () => {
  const errata = [
    erratum('三十小时', '三十一小时'),
    erratum('书库', '书房'),
    erratum('三十一小时', '三十六小时'),
  ];
  expect([...errataOfText(issue({ errata }), '开放三十六小时。')].sort()).toEqual([0, 2]);
});

test('a corrected status is of no text', () => {
  const errata = [{ ...erratum('未完成整改', '已整改'), of: 'status' as const }];
  expect(errataOfText(issue({ errata }), '已整改。').size).toBe(0);
});
