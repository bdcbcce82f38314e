import { expect, test } from 'vitest';
import { type Known, unpublishedWords } from '@/lib/publish/known';

const known = (more: Partial<Known>): Known => ({
  what: 'compared',
  at: '2026-11-28T08:00:30.000Z',
  target: '本机',
  count: 3,
  digest: '3f2a1b2c3d4e5f60',
  content: 'now',
  ...more,
});

test.each<[string, Partial<Known>, string]>([
  ['changes', {}, '有 3 处改动还没有发布（2026-11-28 16:00 与本机比较）。'],
  ['no changes', { count: 0 }, '与公开的相比没有改动（2026-11-28 16:00 与本机比较）。'],
  ['a first release', { count: null }, '这份内容还没有发布过（2026-11-28 16:00 与本机比较）。'],
  [
    'changes since',
    { content: 'then' },
    '2026-11-28 16:00 与本机比较时，有 3 处改动还没有发布，那以后内容又改过。',
  ],
  ['a release', { what: 'published' }, '改动已经全部发布到本机（2026-11-28 16:00）。'],
  [
    'changes since a release',
    { what: 'published', content: 'then' },
    '2026-11-28 16:00 发布到本机以后，内容又改过，改动还没有发布。',
  ],
  ['a rollback', { what: 'back' }, '2026-11-28 16:00，本机退回了以前的发布，现在的内容没有公开。'],
])('after %s it is said as of when', (_, more, words) => {
  expect(unpublishedWords(known(more), 'now')).toBe(words);
});

test('without a comparison nothing is claimed', () => {
  expect(unpublishedWords(null, 'now')).toBe('还没有与公开的内容比较过。');
});
