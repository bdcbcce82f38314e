import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Content, readContent } from '@/lib/content/read-content';
import { noticeKeys } from '@/lib/keys/notice-keys';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { CONTENT_CHANGES, writeThreeNotices } from '@/tests/fixtures/notices/three-notices';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const keys = (content: Content, { code = 'code', folderOf = (slug: string) => slug } = {}) =>
  noticeKeys(content, { code, folderOf });

test('each notice has a key of its own, which the program and its folder decide as well', () => {
  const content = readContent(LIFE_CONTENT);
  const now = keys(content);
  expect(new Set(now.values()).size).toBe(2);
  expect(keys(content)).toEqual(now);
  const otherCode = keys(content, { code: 'other' });
  const otherFolder = keys(content, { folderOf: (slug) => (slug === '2025-archive' ? 'other' : slug) });
  for (const [slug, key] of now) expect(otherCode.get(slug)).not.toBe(key);
  expect(otherFolder.get('2026-library')).toBe(now.get('2026-library'));
  expect(otherFolder.get('2025-archive')).not.toBe(now.get('2025-archive'));
});

test('each kind of change gives other keys to the notices that it concerns, and to no other', () => {
  const content = join(temporaryFolder(), 'content');
  writeThreeNotices(content);
  let before = keys(readContent(content));
  for (const { name, change, notices } of CONTENT_CHANGES) {
    change(content);
    const after = keys(readContent(content));
    const changed = [...after].flatMap(([slug, key]) => (before.get(slug) === key ? [] : [slug]));
    expect(changed.sort(), name).toEqual([...notices].sort());
    before = after;
  }
});

test('a slip changes the key of its notice alone', () => {
  const content = readContent(LIFE_CONTENT);
  const slips = [{ notice: '2025-archive', printed: '库方', reads: '库房' }];
  const [before, after] = [keys(content), keys({ ...content, slips })];
  expect(after.get('2025-archive')).not.toBe(before.get('2025-archive'));
  expect(after.get('2026-library')).toBe(before.get('2026-library'));
});

test('what editors write of their site changes every key, as the head of a page may use it', () => {
  const content = readContent(LIFE_CONTENT);
  const other = { ...content, about: { ...content.about, title: '另一个题目' } };
  const [before, after] = [keys(content), keys(other)];
  for (const [slug, key] of before) expect(after.get(slug)).not.toBe(key);
});

// JSON writes a Map or a Set as {}, whatever is in it.
test('all that the keys are made from is plain data', () => {
  const content = join(temporaryFolder(), 'content');
  writeThreeNotices(content);
  for (const { change } of CONTENT_CHANGES) change(content);
  const strange: unknown[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const kind = Object.getPrototypeOf(value);
    if (kind !== Object.prototype && kind !== Array.prototype) strange.push(value);
    for (const inner of Object.values(value)) look(inner);
  };
  look(readContent(content));
  expect(strange).toEqual([]);
});
