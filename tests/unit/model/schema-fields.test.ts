import { expect, test } from 'vitest';
import { impossibleDay, plainWords } from '@/lib/model/schema-fields';

test.each(['2025-02-30', '2025-13-01 10:00'])('%s is well written and does not exist', (day) => {
  expect(impossibleDay(day)).toBe(`没有 ${day.slice(0, 10)} 这一天。请核对日期。`);
});

test.each(['2025-02-28', '2025-2-30', '2025-02-28 25:00', 20250230])('%s is something else', (input) => {
  expect(impossibleDay(input)).toBeNull();
});

const faultsOf = (words: string): string[] =>
  plainWords('为什么更正', '录入时抄错。')
    .safeParse(words)
    .error?.issues.map(({ message }) => message) ?? [];

test.each([' ', '\n', '\u3000\u00A0'])('blanks alone are no words: %j', (blanks) => {
  expect(faultsOf(blanks)).toHaveLength(1);
});

test('words of editors are one paragraph without markup', () => {
  expect(faultsOf('录入时 抄错。')).toEqual([]);
  expect(faultsOf('抄错。\n又抄错。')).toEqual([expect.stringMatching(/^这里只能写一段/)]);
  expect(faultsOf('见[表](a)。')).toEqual([expect.stringMatching(/^“\[表\]\(a\)”会照样印出来/)]);
});
