import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishable } from '@/lib/content/published/publishable';
import { readContent } from '@/lib/content/read-content';
import { formatPublished } from '@/lib/record/format-published';
import { readContentFolder } from '@/lib/withdraw/disk/read-content-folder';
import { withdraw } from '@/lib/withdraw/withdraw';
import { readNamed } from '@/lib/withdraw/withdraw-options';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';
import { WITHDRAWAL } from '@/tests/fixtures/notices/withdrawn-sample';

let folder = '';
let content = '';
beforeEach(() => {
  folder = copyContent(LIFE_CONTENT);
  content = join(folder, 'content');
});
afterEach(() => rmSync(folder, { recursive: true }));

const take = (words: string, changes: object = {}) => {
  const named = readNamed(words);
  if (named === null) throw new Error(words);
  return withdraw(content, named, { ...WITHDRAWAL, ...changes });
};
const append = (name: string, text: string): void => {
  writeFileSync(join(content, name), readFileSync(join(content, name), 'utf8') + text);
};

test('it returns the target as it stood, the files that changed, and the lines to judge', () => {
  append('about.md', '\n请有资质的机构检测书库1次。\n');
  const { target, edits, repeats, content: before } = take('2026-library/04');
  const issue = before.notices[0]?.issues.find(({ id }) => id === '04');
  expect(target).toMatchObject({ kind: 'issue', issue });
  expect([...edits.keys()]).toEqual(
    ['issues/04.md', 'source.txt', 'notice.md'].map((name) => `notices/2026-library/${name}`),
  );
  expect(repeats).toContainEqual(
    expect.objectContaining({ file: 'about.md', words: '请有资质的机构检测书库1' }),
  );
  const [file = ''] = edits.keys();
  expect(readContentFolder(content).texts.get(file)).toBe(edits.get(file));
  expect(reportOf(content)).toBe('');
});

test.each([
  [
    'a reason that repeats eight characters',
    { reason: '说馆内对古籍逐册登' },
    '原因或依据里有撤下的字“馆内对古籍逐册登”',
  ],
  ['a basis that does', { basis: '馆内对古籍逐册登' }, '原因或依据里有撤下的字“馆内对古籍逐册登”'],
  ['a blank reason', { reason: ' ' }, '原因：只有空格，没有写内容。'],
  ['a day before the notice', { date: '2026-03-01' }, '日期 2026-03-01 早于通报发布的 2026-03-02 09:30。'],
])('%s is refused, and nothing is touched', (_, changes, message) => {
  const before = readContentFolder(content);
  expect(() => take('2026-library/02', changes)).toThrow(message);
  expect(readContentFolder(content)).toEqual(before);
});

test('seven characters that are the same, and the day of the notice, are accepted', () => {
  take('2026-library/02', { date: '2026-03-02', reason: '馆内对古籍逐册' });
  expect(reportOf(content)).toBe('');
});

test('content with faults stays as it is, with the report', () => {
  append('site.yaml', 'oficial: true\n');
  const before = readContentFolder(content);
  expect(() => take('2026-library/02')).toThrow(/^内容现在就有问题[\s\S]+oficial/);
  expect(readContentFolder(content)).toEqual(before);
});

test('content that would have faults afterwards stays as it is, with the report', () => {
  const before = readContentFolder(content);
  expect(() => take('2025-archive/01#m1')).toThrow(/^照这样撤下，检查就不能通过/);
  expect(readContentFolder(content)).toEqual(before);
});

test('the record of published addresses says so, also of an update that was not yet recorded', () => {
  const { pages, texts } = publishable(readContent(content).notices);
  const update = '/notices/2026-library/issues/01/#u-2026-05-06';
  const { [update]: fresh, ...recorded } = texts;
  expect(fresh).toMatch(/^2026-05-06 /);
  writeFileSync(join(content, 'published.yaml'), formatPublished({ pages, texts: recorded }));
  take('2026-library/01');
  const lines = readFileSync(join(content, 'published.yaml'), 'utf8').split('\n');
  const own = lines.filter((line) => line.startsWith('  /notices/2026-library/issues/01/'));
  expect(own.some((line) => line.startsWith(`  ${update}: 2026-05-06 `))).toBe(true);
  expect(own.filter((line) => !line.includes(' 已撤下 ='))).toEqual([]);
  expect(lines.filter((line) => line.includes('/issues/02/') && line.includes('已撤下'))).toEqual([]);
  expect(reportOf(content)).toBe('');
});
