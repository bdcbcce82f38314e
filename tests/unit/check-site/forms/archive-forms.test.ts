import { expect, test } from 'vitest';
import { compareRecords } from '@/lib/check-site/compare-records';
import { archiveForms } from '@/lib/check-site/forms/archive-forms';
import { formatChecksums } from '@/lib/digest/checksums';
import { built } from '@/tests/unit/check-site/built';
import { published } from '@/tests/unit/check-site/sample-data';

const notice = published();
const { path } = notice;
const folder = `${path}notice.zip/2026-library/`;
const page =
  '<main><h1>通报</h1><article data-issue="02"><ul class="notes" data-editorial><li><a href="https://a.example/02/">x</a></li><li>状态：已整改</li></ul><p>做了。</p></article></main>';
const inside = { 'index.html': page, 'notice.txt': '通报\n做了。\n', 'source.txt': '收到' };
const sums = formatChecksums(
  new Map(Object.entries(inside).map(([name, text]) => [name, Buffer.from(text)])),
);
const right = {
  [`${path}notice.zip`]: 'PK',
  [`${path}notice.txt`]: inside['notice.txt'],
  [`${path}search.json`]: '{}',
  ...Object.fromEntries(Object.entries(inside).map(([name, text]) => [`${folder}${name}`, text])),
  [`${folder}SHA256SUMS`]: sums,
};
const whole = [{ about: '', facts: { 原文: '通报做了。' } }];
const issues = [{ about: 'https://a.example/02/', facts: { 原文: '做了。', 状态: '已整改', 目标时间: '' } }];
const faultsOf = (files: Record<string, string>): string =>
  archiveForms(built(files), notice, whole, issues).flatMap(compareRecords).join('\n');

test('an archive that repeats what is published has no fault', () => {
  expect(faultsOf(right)).toBe('');
});

test.each([
  ['notice.txt', '做了', '没做'],
  ['index.html', '做了', '没做'],
  ['index.html', '已整改', '未完成整改'],
  ['source.txt', '收到', '改过'],
  ['SHA256SUMS', 'source.txt', 'other.txt'],
])('a change of %s in it is reported', (name, from, to) => {
  const file = `${folder}${name}`;
  expect(faultsOf({ ...right, [file]: (right[file] ?? '').replace(from, to) })).not.toBe('');
});

test('a file that is missing in it, or that is published nowhere, is reported', () => {
  const { [`${folder}notice.txt`]: _, ...without } = right;
  expect(faultsOf(without)).toContain('缺');
  expect(faultsOf({ ...right, [`${folder}withdrawn.txt`]: '' })).toContain('多出');
});

test('an archive that cannot be opened is reported; a release from before there were any is not compared', () => {
  expect(faultsOf({ [`${path}notice.zip`]: 'PK', [`${path}notice.txt`]: '' })).toContain('缺');
  expect(faultsOf({ [`${path}notice.txt`]: '' })).toBe('');
});
