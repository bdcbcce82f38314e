import { expect, test } from 'vitest';
import { promisesIn } from '@/lib/words/promise';

test.each([
  ['经研究，力争2025年12月取得阶段性成果。', ['力争2025年12月取得阶段性成果']],
  ['力争2025年12月完成,此后不放松', ['力争2025年12月完成']],
  ['一、力争2025年6月启动；二、力争2026年1月完成。', ['力争2025年6月启动', '力争2026年1月完成']],
  ['预计2024年底完成。', ['预计2024年底完成']],
  ['计划于2025年3月31日前完成修订，', ['计划于2025年3月31日前完成修订']],
  ['争取二〇二七年六月验收', ['争取二〇二七年六月验收']],
  ['（力争２０２６年第三季度完成）', ['力争２０２６年第三季度完成']],
  ['力争在2024年度考核中进步。', []],
  ['计划于2024年3月实施已完成。', []],
  ['制定2025年6月工作计划。', []],
  ['力争尽快完成。', []],
  ['2025年12月完成。', []],
])('promises in %s', (text, words) => {
  const found = promisesIn(text);
  expect(found.map((promise) => promise.words)).toEqual(words);
  for (const promise of found) expect(text.slice(promise.at)).toMatch(promise.words);
});
