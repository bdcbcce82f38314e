import { expect, test } from 'vitest';
import { formatWarnings } from '@/lib/content/fault';
import { readContent } from '@/lib/content/read-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';

const FILE = 'content/notices/2026-library/issues/04.md';

function warningsOn(today: string): string[] {
  const { warnings } = readContent(LIFE_CONTENT, { today });
  return formatWarnings(warnings)
    .split('\n')
    .filter((line) => line.includes('还没有到'));
}

test('an update of a later day than tomorrow is looked at again', () => {
  expect(warningsOn('2026-11-13')).toEqual([
    `${FILE} 第 11 行 updates 第 2 条 date：日期 2026-11-15 还没有到，今天是 2026-11-13。请核对年月日。`,
  ]);
});

test('one of tomorrow may be prepared today', () => {
  expect(warningsOn('2026-11-14')).toEqual([]);
});
