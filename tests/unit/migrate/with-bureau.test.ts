import { expect, test } from 'vitest';
import { withBureau } from '@/lib/migrate/with-bureau';

test.each([
  [
    'before the issuer and its remarks',
    '---\ntitle: "甲"\n# 落款\nissuer: 乙 # 党组\n---\n',
    '---\ntitle: "甲"\nbureau: library\n# 落款\nissuer: 乙 # 党组\n---\n',
  ],
  [
    'with the line ends of the file',
    '---\r\nissuer: 乙\r\n---\r\n',
    '---\r\nbureau: library\r\nissuer: 乙\r\n---\r\n',
  ],
  [
    'behind a mark of the encoding',
    '\uFEFF---\nissuer: 乙\n---\n',
    '\uFEFF---\nbureau: library\nissuer: 乙\n---\n',
  ],
  ['first where there is no issuer', '---\ntitle: 甲\n---\n', '---\nbureau: library\ntitle: 甲\n---\n'],
  [
    'not at all where it is there',
    '---\nissuer: 乙\nbureau: archive\n---\n',
    '---\nissuer: 乙\nbureau: archive\n---\n',
  ],
])('the field is written %s', (_, text, expected) => {
  expect(withBureau(text, 'library')).toBe(expected);
});

test.each(['issuer: 乙\n', '---\nissuer: 乙\n'])('%j has no front matter', (text) => {
  expect(withBureau(text, 'library')).toBeNull();
});
