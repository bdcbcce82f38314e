import { expect, test } from 'vitest';
import { formatPublished } from '@/lib/record/format-published';
import { lastGood } from '@/lib/record/last-good';
import { parsePublished } from '@/lib/record/parse-published';

const A = '2026-03-01 aaaaaaaaaaaaaaaa 已整改';
const B = '2026-03-01 bbbbbbbbbbbbbbbb 已整改';
const record = { pages: ['/'], texts: { '/a/': A, '/b/': B } };
const written = formatPublished(record);
const faultsOf = (text: string): string[] =>
  parsePublished(text).faults.map(({ line, kind, message }) => `${line} ${kind}：${message}`);
const lineOf = (start: string): number => written.split('\n').findIndex((line) => line.startsWith(start)) + 1;
const old = (entries: number): string =>
  `# before\nentries: ${entries}\npages:\n  - /\ntexts:\n  /a/: ${A}\n  /b/: ${B}\n`;

test('a record with a count, as it was written before, is read', () => {
  expect(parsePublished(old(3))).toMatchObject({ record, faults: [] });
});

test('a count that is too low comes from a merge; one that is too high, from deleted lines', () => {
  expect(faultsOf(old(2))).toEqual([]);
  expect(faultsOf(old(4))).toEqual([`2 count：登记时是 4 条，现在有 3 条，少了 1 条。${lastGood}`]);
});

test('a line that is edited or no line of a record is named, and left out', () => {
  const text = written.replace(A, A.replace('已整改', '未完成整改')).replace(/ {2}\/b\/.*/, '  /b/：已公开');
  expect(parsePublished(text).record).toEqual({ pages: ['/'], texts: {} });
  expect(faultsOf(text)).toEqual([
    `${lineOf('  /a/')} damage：这一行改过，与登记的时候不同。${lastGood}`,
    `${lineOf('  /b/')} damage：这一行不是登记的写法。${lastGood}`,
  ]);
});

test('marks of a merge are named with the cure, and the lines of both sides are read', () => {
  const text = written
    .replace(/^(.*\/a\/:.*)$/m, '<<<<<<< HEAD\n$1\n=======')
    .replace(/^(.*\/b\/:.*)$/m, '$1\n>>>>>>> other');
  expect(parsePublished(text).record).toEqual(record);
  expect(faultsOf(text)).toEqual(
    [0, 2, 4].map((more) =>
      expect.stringMatching(`^${lineOf('  /a/') + more} merge：这是 git 合并冲突的标记。`),
    ),
  );
});

test('an address may come twice, but not with different values unless one is withdrawn', () => {
  expect(faultsOf(`${written}  /a/: ${A}\n`)).toEqual([]);
  const withdrawn = `${A} 已撤下`.replace('已整改 ', '');
  for (const text of [`${written}  /a/: ${withdrawn}\n`, `/a/: ${withdrawn}\n${written}`]) {
    expect(parsePublished(text)).toMatchObject({ record: { texts: { '/a/': withdrawn } }, faults: [] });
  }
  expect(faultsOf(`${written}  /a/: ${B}\n`)).toEqual([
    `${written.split('\n').length} damage：/a/ 登记了两次，与第 ${lineOf('  /a/')} 行不同。${lastGood}`,
  ]);
});
