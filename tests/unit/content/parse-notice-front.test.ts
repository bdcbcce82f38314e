import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { followedBy, parseNoticeFront } from '@/lib/content/parse-notice-front';

const path = 'tests/fixtures/valid/content/notices/2026-library/notice.md';
const sound = readFileSync(path, 'utf8');

function read(text: string) {
  const report = new Report();
  const parsed = parseNoticeFront({ path, text }, report);
  return { parsed, faults: report.faults.map(({ line, message }) => `${line} ${message}`) };
}

test('the front matter is read with its place', () => {
  const { parsed, faults } = read(sound);
  expect(faults).toEqual([]);
  expect(parsed?.front.issuer).toBe('中共示例市图书馆党组');
  expect(parsed?.place.lineOf(['issuer'])).toBe(7);
  expect(parseNoticeFront(undefined, new Report())).toBeNull();
});

test('text below it is a fault, as nobody would see it', () => {
  expect(read(`${sound}\n备注\n`).faults[0]).toMatch(/第二行 --- 下面的字不会公开/);
});

test('lines of a title that are not the title are a fault', () => {
  const [fault = ''] = read(sound.replace('  - 关于巡察', '  - 关于市委巡察')).faults;
  expect(fault).toMatch(/^3 各行连起来是“中共示例市图书馆党组关于市委巡察整改进展情况的通报”/);
});

test('the notice that it follows has its line', () => {
  const { parsed } = read(sound.replace('bureau: library\n', 'bureau: library\nfollows: 2025-xuncha\n'));
  expect(parsed && followedBy(parsed)).toEqual({ slug: '2025-xuncha', path, line: 20 });
});
