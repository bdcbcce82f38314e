import { expect, test } from 'vitest';
import { restoreFullWidth } from '@/lib/import/write/restore-full-width';
import { noticeFile } from '@/tests/fixtures/notices/real-content';

test.each([
  ['来源:莆田市司法局', '来源：莆田市司法局'],
  ['2023年4月20日至5月31日,八届', '2023年4月20日至5月31日，八届'],
  ['(一)加强;提高', '（一）加强；提高'],
  ['完成率92.95%、100%,有效', '完成率92.95%、100%，有效'],
  ['联系电话:0594-2630053;邮政信箱:', '联系电话：0594-2630053；邮政信箱：'],
  ['见(https://a.cn/b:c)的', '见（https://a.cn/b:c）的'],
  ['https://a.cn/b:c,完', 'https://a.cn/b:c，完'],
  ['𬱖,𬱖', '𬱖，𬱖'],
  ['(3)2024年3月核对f(x)2次', '（3）2024年3月核对f(x)2次'],
  ['LED(a)屏', 'LED（a）屏'],
])('%s becomes %s', (copied, printed) => {
  expect(restoreFullWidth(copied)).toBe(printed);
});

test.each([
  '17:21',
  '0594-2630053',
  '92.95%',
  '3.5',
  '1,234',
  'https://a.cn/b:c',
  'mailto:a@b.cn',
  'ptsf@163.com',
])('%s stays', (text) => {
  expect(restoreFullWidth(text)).toBe(text);
});

test('858 marks of the notice are given back, and nothing else changes', () => {
  const copied = Array.from(noticeFile('source.txt'));
  const printed = Array.from(restoreFullWidth(noticeFile('source.txt')));
  const changed = copied.flatMap((character, at) =>
    character === printed[at] ? [] : `${character}${printed[at]}`,
  );
  expect(printed.length).toBe(copied.length);
  expect(changed.length).toBe(858);
  expect(new Set(changed)).toEqual(new Set([',，', ':：', ';；', '(（', ')）']));
});
