import { describe, expect, test } from 'vitest';
import { acceptedSchema, slipOf } from '@/lib/model/accepted-schema';

function faultsOf(file: string): string[] {
  const entry = { file, words: '截止2024年第', reason: '批准的原文如此。' };
  const { error } = acceptedSchema.safeParse({ accepted: [entry] }, { reportInput: true });
  return error?.issues.map(({ message }) => message) ?? [];
}

test('a file is named from inside the content folder', () => {
  expect(faultsOf('notices/2026-library/issues/05.md')).toEqual([]);
  expect(faultsOf('notices/content/issues/05.md')).toEqual([]);
});

test.each(['content/about.md', '/content/about.md'])('%s is answered with what to write', (file) => {
  expect(faultsOf(file)).toEqual(['从 content 里面算起，用 / 隔开，请写成 about.md。']);
});

describe('a slip', () => {
  const file = 'notices/2026-library/issues/05.md';

  test('is what stands between the first and the last character of what was meant', () => {
    expect(slipOf({ file, words: '后的法律服综合楼，', reads: '法律服务综合楼' })).toEqual({
      notice: '2026-library',
      printed: '法律服综合楼',
      reads: '法律服务综合楼',
    });
    expect(slipOf({ file, words: '后的法律服综合楼，' })).toBeNull();
  });

  test.each([
    ['about.md', '法律服务综合楼'],
    [file, '法律服务大厅'],
    [file, '新法律服务综合楼'],
    [file, '楼法'],
  ])('in %s cannot be read %s', (place, reads) => {
    const row = { file: place, words: '后的法律服综合楼，', reason: '批准的原文如此。', reads };
    const { error } = acceptedSchema.safeParse({ accepted: [row] });
    expect(error?.issues.map(({ path, message }) => [path.at(-1), message])).toEqual([
      [
        'reads',
        '只能用于通报的文字，第一个字和最后一个字要照 words 里的，例如 words 是“后的法律服综合楼，”，reads 写 法律服务综合楼。',
      ],
    ]);
  });
});
