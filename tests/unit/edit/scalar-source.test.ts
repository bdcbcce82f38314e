import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { scalarSource } from '@/lib/edit/scalar-source';

test.each([
  '推迟到2026年6月完成',
  "it's",
  '甲: 乙',
  '# 备注',
  'true',
  '0123',
  '',
  '第一行\n第二行',
  '“引号”',
])('words are read as they were given in whatever style: %j', (words) => {
  for (const style of ['plain', 'single', 'double'] as const)
    expect(parseDocument(`a: ${scalarSource(words, style)}`).get('a')).toBe(words);
});

test('plain words stay without quotes, in brackets only without commas', () => {
  expect(scalarSource('2026-03-01')).toBe('2026-03-01');
  expect(scalarSource('甲, 乙')).toBe('甲, 乙');
  expect(scalarSource('甲, 乙', 'plain', true)).toBe("'甲, 乙'");
});
