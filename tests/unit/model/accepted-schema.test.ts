import { expect, test } from 'vitest';
import { acceptedSchema } from '@/lib/model/accepted-schema';

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
