import { expect, test } from 'vitest';
import { promisesIn } from '@/lib/promise';

test.each([
  ['经研究，力争2025年12月取得阶段性成果。', ['力争2025年12月取得阶段性成果']],
  ['力争2025年12月完成,此后不放松', ['力争2025年12月完成']],
  ['一、力争2025年6月启动；二、力争2026年1月完成。', ['力争2025年6月启动', '力争2026年1月完成']],
  ['力争尽快完成。', []],
  ['2025年12月完成。', []],
])('promises in %s', (text, words) => {
  const found = promisesIn(text);
  expect(found.map((promise) => promise.words)).toEqual(words);
  for (const promise of found) expect(text.slice(promise.at)).toMatch(promise.words);
});
