import { expect, test } from 'vitest';
import { httpsAddress, impossibleDay, plainWords } from '@/lib/model/schema-fields';

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

const httpsSchema = httpsAddress('网址', 'https://www.example.gov.cn/a.html', '删去这一行');
const addressFaults = (address: string): string[] =>
  httpsSchema.safeParse(address, { reportInput: true }).error?.issues.map(({ message }) => message) ?? [];

test.each(['https://www.example.gov.cn/', 'https://www.example.gov.cn:8443/a.html?id=1&b=2#c'])(
  '%s is an address of another website',
  (address) => {
    expect(addressFaults(address)).toEqual([]);
  },
);

test('where only http:// works, there is another way', () => {
  expect(addressFaults('http://www.example.gov.cn/')).toEqual([
    '“http://www.example.gov.cn/”以 http:// 开头，不能放链接。那个网站能用 https:// 打开的，请改写；打不开的，删去这一行。',
  ]);
});

test.each([
  'www.example.gov.cn/a.html',
  'https://www.example.gov.cn/a b',
  'https://www.example.gov.cn/通报（一）',
  'https://name:word@www.example.gov.cn/',
  'https://localhost/',
  'javascript:alert(1)',
])('%s is none', (address) => {
  expect(addressFaults(address)).toEqual([expect.stringContaining('不是完整的网址')]);
});
